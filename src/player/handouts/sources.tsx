import { useMessages } from '../../ui/messages/context.tsx';
import { useReferences } from '../../ui/references.tsx';
import { citedIn } from '../margin-sources.tsx';

/** The list of sources at the end of a sheet: what each cited fact rests on, and from when it is. */
export function HandoutSources({ of, heading: Heading = 'h2' }: { of: unknown; heading?: 'h2' | 'h3' }) {
  const { text, date } = useMessages();
  const { facts, sources } = useReferences();
  const known = [...new Set(citedIn(of))].sort().flatMap((id) => facts[id] ?? []);
  if (known.length === 0) return null;
  return (
    <div className="handout-sources">
      <Heading>{text('handouts.sources')}</Heading>
      <ul>
        {known.map((fact) => (
          <li key={fact.id}>
            <a className="ref" href={`#/sources/${fact.id}`}>
              {fact.id}
            </a>{' '}
            {fact.sources
              .map((id) => {
                const source = sources[id];
                return source ? `${source.title}, ${source.publisher}` : id;
              })
              .join('; ')}
            {'. '}
            {text(fact.announced ? 'fact.asAnnounced' : 'fact.sourced', { date: date(fact.asOf) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
