import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { ReferenceFrame } from './reference-frame.tsx';

/** What this course is and is not, its version, and what is stored about the learner and where. */
export default function AboutScreen() {
  const { text, date } = useMessages();
  const { course, settingsProblems = [] } = usePlayer();
  const connected = useSession(({ launch }) => launch?.connected);
  return (
    <ReferenceFrame title={text('about.title')}>
      <p className="lead">{course.disclaimer}</p>
      <p>{text('about.independent')}</p>
      <dl className="kv">
        <div>
          <dt>{text('about.version')}</dt>
          <dd>{course.revision}</dd>
        </div>
        <div>
          <dt>{text('about.facts')}</dt>
          <dd>{date(course.factsAsOf)}</dd>
        </div>
      </dl>
      {settingsProblems.length > 0 && (
        <>
          <h2>{text('about.settings')}</h2>
          <ul lang="en" dir="ltr">
            {settingsProblems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{text('about.stored')}</h2>
      <p>{text(connected ? 'about.storedLms' : 'about.storedDevice')}</p>
      <p>{text('about.notes')}</p>
      <h2>{text('about.access')}</h2>
      <p>{text('about.accessText')}</p>
      <h2>{text('about.administrators')}</h2>
      <p>
        <a href="#/lms-check">{text('about.lmsCheck')}</a>
      </p>
    </ReferenceFrame>
  );
}
