import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { useSession } from '../player-context.tsx';
import { RecordFrame } from './record-frame.tsx';
import { errorLines, saveWords } from './save-words.ts';

const icons = { ok: 'saved', warn: 'device', bad: 'cross' } as const;

/** What the save light means, what to do about it, and what an administrator wants to know. */
export function SavingScreen() {
  const messages = useMessages();
  const { text } = messages;
  const save = useSession((session) => session.save);
  const launch = useSession((session) => session.launch);
  const isTwice = useSession((session) => session.otherWindow);
  const noSecondCopy = useSession((session) => session.noSecondCopy);
  const saveNow = useSession((session) => session.saveNow);
  const words = saveWords(
    { save, connected: launch?.connected === true, records: (launch?.mode ?? 'normal') === 'normal' },
    messages,
  );
  const lines = errorLines([...words.errors, ...(launch?.problem ? [launch.problem] : [])], messages);
  return (
    <RecordFrame title={text('saving.title')}>
      <section className={`notice ${words.kind}`} aria-labelledby="save-state">
        <Icon name={icons[words.kind]} />
        <h2 id="save-state">{words.title}</h2>
        <p>{words.meaning}</p>
        {lines.length > 0 && (
          <details>
            <summary>{text('notice.forAdministrator')}</summary>
            <ul>
              {lines.map((line) => (
                <li key={line} className="small">
                  {line}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {isTwice && <p>{text('saving.twoWindows')}</p>}
      {noSecondCopy && <p>{text('saving.noSecondCopy')}</p>}
      <h2>{text('saving.todo')}</h2>
      <ul>
        {words.todo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="row">
        {words.retry && (
          <button type="button" className="btn main" onClick={() => void saveNow()}>
            <Icon name="again" />
            {text('saving.again')}
          </button>
        )}
        <a className="btn" href="#/rescue">
          {text('saving.toRescue')}
        </a>
      </p>
      <p>
        <a href="#/privacy">{text('saving.stored')}</a>
      </p>
    </RecordFrame>
  );
}
