import { useId } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { useSession } from '../player-context.tsx';

/** Facts were taken in, and are saved as usual. */
export function Added() {
  const { text } = useMessages();
  const title = useId();
  const learner = useSession(({ launch }) => launch?.learnerName);
  return (
    <>
      <section className="notice ok" aria-labelledby={title} role="status">
        <Icon name="saved" />
        <h2 id={title}>{text('enter.added')}</h2>
        <p>{text('enter.addedText')}</p>
        {learner && <p>{text('home.learner', { name: learner })}</p>}
      </section>
      <p>
        <a className="btn main" href="#/">
          {text('enter.continue')}
        </a>
      </p>
    </>
  );
}
