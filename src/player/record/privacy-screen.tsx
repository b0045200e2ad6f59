import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { ForgetDevice } from './forget-device.tsx';
import { RecordFrame } from './record-frame.tsx';
import { stored, storedKey } from './stored.ts';

/** What is stored about the learner, where, who can read it, and how it goes away. */
export function PrivacyScreen() {
  const { text } = useMessages();
  const { course, storage } = usePlayer();
  const launch = useSession((session) => session.launch);
  const connected = launch?.connected === true;
  const learner = connected ? (launch.learnerId ?? '') : '';
  const build = connected || launch?.problem ? 'lms' : 'web';
  const things = stored.filter(({ where }) => where === 'everywhere' || where === build);
  return (
    <RecordFrame title={text('privacy.title')}>
      <p className="lead">{text('privacy.lead')}</p>
      <h2>{text('privacy.lmsTitle')}</h2>
      {connected ? (
        <>
          <p>{text('privacy.lmsGets')}</p>
          <p>{text('privacy.lmsGives')}</p>
          <p>{text('privacy.lmsReads')}</p>
        </>
      ) : (
        <p>{text('privacy.noLms')}</p>
      )}
      <h2>{text('privacy.deviceTitle')}</h2>
      <p>{text(storage ? 'privacy.deviceReads' : 'privacy.deviceNothing')}</p>
      <table className="tb stk">
        <caption>{text('privacy.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('privacy.what')}</th>
            <th scope="col">{text('privacy.goes')}</th>
            <th scope="col">{text('privacy.name')}</th>
          </tr>
        </thead>
        <tbody>
          {things.map(({ id, key, what, goes }) => (
            <tr key={id}>
              <th scope="row">{text(what)}</th>
              <td data-l={text('privacy.goes')}>{text(goes)}</td>
              <td data-l={text('privacy.name')}>
                <code dir="ltr">{storedKey(key, course.id, learner || '…')}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {storage && <ForgetDevice learner={learner} />}
      <p>{text('privacy.browser')}</p>
      <h2>{text('privacy.nothingTitle')}</h2>
      <p>{text('privacy.nothing')}</p>
      <p className="row">
        <a href="#/saving">{text('saving.title')}</a>
        <a href="#/rescue">{text('rescue.title')}</a>
      </p>
    </RecordFrame>
  );
}
