import '../../ui/messages/en-notice.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { WebNotice } from './web-notice.tsx';

/** Said once, on the home screen: the course works without an LMS, and what that means for the answers. */
export default function HomeNotice() {
  const { text } = useMessages();
  const { ownRecord } = usePlayer();
  const launch = useSession((session) => session.launch);
  const save = useSession((session) => session.save);
  const noSecondCopy = useSession((session) => session.noSecondCopy);
  if (launch?.mode !== undefined && launch.mode !== 'normal')
    return <Notice title={text('home.reviewMode')} words={text('home.reviewModeText')} />;
  if (save.status === 'failed')
    return (
      <Notice title={text('home.notSaved')} words={text('home.notSavedText')} detail={save.errors[0]?.detail} more />
    );
  if (noSecondCopy) return <Notice title={text('home.noSecondCopy')} words={text('home.noSecondCopyText')} more />;
  if (launch?.problem?.code === 'lms-session-over')
    return (
      <Notice
        title={text('home.sessionOver')}
        words={text('home.sessionOverText')}
        detail={launch.problem.detail}
        more
      />
    );
  if (launch?.problem) {
    return (
      <Notice
        title={text(launch.problem.code === 'no-lms' ? 'home.noLms' : 'home.lmsRefused')}
        words={text('home.noLmsText')}
        detail={launch.problem.detail}
        more
      />
    );
  }
  return ownRecord ? <WebNotice /> : null;
}

interface NoticeProps {
  readonly title: string;
  readonly words: string;
  readonly detail?: string | undefined;
  /** There is something to do about it. */
  readonly more?: true;
}

function Notice({ title, words, detail, more }: NoticeProps) {
  const { text } = useMessages();
  return (
    <section className="notice warn" aria-label={title}>
      <Icon name="caution" />
      <h2>{title}</h2>
      <p>{words}</p>
      {more && (
        <p>
          <a href="#/saving">{text('home.whatToDo')}</a>
        </p>
      )}
      {detail && (
        <details>
          <summary>{text('notice.forAdministrator')}</summary>
          <p className="small">{detail}</p>
        </details>
      )}
    </section>
  );
}
