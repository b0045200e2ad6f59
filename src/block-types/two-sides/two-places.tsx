import { useMessages } from '../../ui/messages/context.tsx';
import { lastPlace } from './places.ts';

interface TwoPlacesProps {
  readonly names: readonly string[];
  readonly ends: readonly [string, string];
  readonly before: number;
  readonly after: number;
}

/** First and last place side by side: in words, and as points on two lines. */
export function TwoPlaces({ names, ends, before, after }: TwoPlacesProps) {
  const { text } = useMessages();
  const rows = [
    { id: 'first', place: before },
    { id: 'last', place: after },
  ] as const;
  return (
    <section className="two-places no-print" aria-label={text('sides.firstLast')}>
      <dl>
        {rows.map(({ id, place }) => (
          <div key={id}>
            <dt>{text(`sides.${id}`)}</dt>
            <dd>
              <b>{names[place]}</b>
              <span className="marks" aria-hidden="true">
                {Array.from({ length: lastPlace + 1 }, (_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the points of a scale never move
                  <i key={at} className={at === place ? 'here' : undefined} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status">
        {before === after
          ? text('sides.same')
          : text('sides.moved', { count: Math.abs(after - before), side: ends[after > before ? 1 : 0] })}
      </p>
    </section>
  );
}
