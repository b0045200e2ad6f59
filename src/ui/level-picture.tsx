import './styles/table.css';
import './styles/levels.css';
import type { MaturityAxis } from '../domain/course/maturity.ts';
import { useMessages } from './messages/context.tsx';
import './messages/en-levels.ts';
import { Radar } from './radar.tsx';

interface LevelPictureProps {
  readonly axes: readonly MaturityAxis[];
  /** Levels that the scale has. */
  readonly levels: number;
  readonly own: readonly (number | undefined)[];
  /** The levels of the evidence, once they may be seen. */
  readonly evidence?: readonly number[] | undefined;
}

/** Levels as a drawing and as a table: both hold the same numbers, and the table is always there. */
export function LevelPicture({ axes, levels, own, evidence }: LevelPictureProps) {
  const { text } = useMessages();
  return (
    <div className="level-picture">
      <Radar
        label={text(evidence ? 'levels.radarBoth' : 'levels.radar', { count: axes.length })}
        axes={axes.map(({ short }) => short)}
        levels={levels}
        shapes={[{ kind: 'own', levels: own }, ...(evidence ? [{ kind: 'evidence' as const, levels: evidence }] : [])]}
      />
      <ul className="radar-key">
        <li>
          <Sign kind="own" />
          {text('levels.own')}
        </li>
        {evidence && (
          <li>
            <Sign kind="evidence" />
            {text('levels.evidence')}
          </li>
        )}
      </ul>
      <table>
        <caption>{text('levels.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('levels.axis')}</th>
            <th scope="col" className="level-cell">
              {text('levels.own')}
            </th>
            {evidence && (
              <th scope="col" className="level-cell">
                {text('levels.evidence')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {axes.map(({ id, title }, at) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td className="level-cell">{own[at] ?? text('levels.open')}</td>
              {evidence && <td className="level-cell">{evidence[at]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A shape's line and mark, beside its name. */
function Sign({ kind }: { readonly kind: 'own' | 'evidence' }) {
  return (
    <svg className="radar" viewBox="0 0 36 16" aria-hidden="true">
      <g className={kind}>
        <path d="M2 8H34" />
        {kind === 'own' ? <circle cx={18} cy={8} r={5} /> : <rect x={12} y={2} width={12} height={12} />}
      </g>
    </svg>
  );
}
