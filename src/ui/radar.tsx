import './styles/radar.css';
import { radarAxes, radarPoint, radius, type Spot, viewBox } from './radar-geometry.ts';

interface RadarProps {
  /** What the drawing shows, in a sentence: the numbers stand in a table beside it. */
  readonly label: string;
  /** One word each. */
  readonly axes: readonly string[];
  readonly levels: number;
  /** Each with a level for each axis; undefined where there is none yet. `own` is drawn as work, `evidence` as ink. */
  readonly shapes: readonly { readonly kind: 'own' | 'evidence'; readonly levels: readonly (number | undefined)[] }[];
}

/** Levels on axes as a line drawing. A shape closes once every axis has its level; until then it joins neighbours. */
export function Radar({ label, axes, levels, shapes }: RadarProps) {
  const spokes = radarAxes(axes.length);
  const rings = Array.from({ length: levels }, (_, at) => at + 1);
  return (
    <svg className="radar" viewBox={viewBox} role="img" aria-label={label}>
      {rings.map((level) => (
        <path
          key={level}
          className={level === levels ? 'rim' : 'ring'}
          d={closed(axes, (at) => radarPoint(at, axes.length, level / levels))}
        />
      ))}
      {spokes.map(({ end }, at) => (
        <path key={axes[at]} className="ring" d={`M0 0L${end.x} ${end.y}`} />
      ))}
      {rings.map((level) => (
        <text key={level} className="scale" x={9} y={-radius * (level / levels) + 13}>
          {level}
        </text>
      ))}
      {shapes.map(({ kind, levels: set }) => (
        <g key={kind} className={kind}>
          {joined(set, levels, axes.length).map((path) => (
            <path key={path} d={path} />
          ))}
          {set.map((level, at) => {
            if (level === undefined) return null;
            const { x, y } = radarPoint(at, axes.length, level / levels);
            return kind === 'own' ? (
              <circle key={axes[at]} cx={x} cy={y} r={5} />
            ) : (
              <rect key={axes[at]} x={x - 6} y={y - 6} width={12} height={12} />
            );
          })}
        </g>
      ))}
      {spokes.map(({ label: place }, at) => (
        <text key={axes[at]} className="name" x={place.x} y={place.y}>
          {axes[at]}
        </text>
      ))}
    </svg>
  );
}

function closed(list: readonly unknown[], pointAt: (at: number) => Spot): string {
  return `${list.map((_, at) => `${at === 0 ? 'M' : 'L'}${pointAt(at).x} ${pointAt(at).y}`).join('')}Z`;
}

/** Lines between neighbours that both have a level; one closed line where all have. */
function joined(set: readonly (number | undefined)[], levels: number, count: number): string[] {
  const spot = (at: number) => radarPoint(at, count, (set[at] ?? 0) / levels);
  if (set.length === count && set.every((level) => level !== undefined)) return [closed(set, spot)];
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const next = (at + 1) % count;
    if (set[at] === undefined || set[next] === undefined) return [];
    return [`M${spot(at).x} ${spot(at).y}L${spot(next).x} ${spot(next).y}`];
  });
}
