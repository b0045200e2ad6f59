import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { useEdition } from './use-edition.ts';

/** On the home screen of a web build: where the record is, whether the course works offline, and that a new edition waits. */
export function WebNotice() {
  const { text } = useMessages();
  const edition = useEdition();
  return (
    <>
      {edition === 'newer' && (
        <section className="notice" aria-label={text('home.newEdition')}>
          <Icon name="document" />
          <h2>{text('home.newEdition')}</h2>
          <p>{text('home.newEditionText')}</p>
        </section>
      )}
      <p className="small muted">
        {text('home.ownRecord')} <a href="#/record">{text('home.toRecord')}</a>
      </p>
      <p className="small muted" role="status">
        {edition !== 'unknown' && text('home.offline')}
      </p>
    </>
  );
}
