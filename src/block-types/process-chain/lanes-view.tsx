import type { CSSProperties } from 'react';
import { useMessages } from '../../ui/messages/context.tsx';
import { type Line, pictureOf } from './lanes.ts';
import type { ProcessChainBlock } from './schema.ts';

interface LanesProps {
  readonly actors: ProcessChainBlock['actors'];
  readonly steps: ProcessChainBlock['steps'];
  /** The step under way; absent: the whole chain has been walked. */
  readonly at: number | undefined;
}

/** A lane for each actor, and the thread that runs from one to the next. Who acts now is said in words too. */
export function Lanes({ actors, steps, at }: LanesProps) {
  const { text } = useMessages();
  const { stops, lines } = pictureOf(
    actors.map(({ id }) => id),
    steps,
  );
  const step = at === undefined ? undefined : steps[at];
  const walked = (column: number) => at === undefined || column <= at;
  return (
    <figure className="lanes no-print" aria-label={text('chain.actors')} style={place({ '--steps': steps.length })}>
      {actors.map((actor, lane) => {
        const role = step?.actor === actor.id ? 'actsNow' : step?.to === actor.id ? 'receives' : undefined;
        return (
          <p key={actor.id} className={role ? `actor ${role}` : 'actor'} style={place({ '--lane': lane })}>
            <span>
              <b>{actor.name}</b> <small>{text(`chain.${actor.kind}`)}</small>{' '}
              {role && <span className="stamp">{text(`chain.${role}`)}</span>}
            </span>
          </p>
        );
      })}
      {lines.map((line) => (
        <i
          key={`${line.kind}-${line.column}`}
          aria-hidden="true"
          className={lineClass(line, walked(line.kind === 'hands' ? line.column : line.column + 1))}
          style={place({
            '--lane': Math.min(line.from, line.to),
            '--end': Math.max(line.from, line.to),
            '--column': line.column,
          })}
        />
      ))}
      {stops.map(({ lane, column, role }) => (
        <i
          key={`${column}-${role}`}
          aria-hidden="true"
          className={['stop', role, walked(column) && 'on', column === at && 'now'].filter(Boolean).join(' ')}
          style={place({ '--lane': lane, '--column': column })}
        >
          {role === 'acts' && column + 1}
        </i>
      ))}
    </figure>
  );
}

function lineClass({ kind, from, to }: Line, on: boolean): string {
  const way = from === to ? 'flat' : from < to ? 'down' : 'up';
  return ['line', kind, way, on && 'on'].filter(Boolean).join(' ');
}

/** React passes custom properties on, and its types do not know them. */
function place(values: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return values;
}
