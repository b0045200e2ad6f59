import type { CourseOutline } from '../domain/course/course.ts';
import {
  type Stop,
  stopId,
  stopIsDone,
  stopIsOptional,
  stopIsTestedOut,
  stopMinutes,
  stops,
} from '../domain/course/outline.ts';
import type { Progress } from '../domain/progress/progress.ts';
import { useMessages } from '../ui/messages/context.tsx';
import { Art } from './art.tsx';
import { stopLink, stopTitle } from './links.ts';

/** High: you read and decide. Low: you are asked. In percent of the lane's height. */
const high = 14;
const low = 86;

interface Placed {
  readonly stop: Stop;
  /** Middle of the stop's minutes, in percent of the course. */
  readonly x: number;
  readonly y: number;
  readonly state: 'done' | 'now' | 'ahead';
}

interface CourseMapProps {
  readonly course: CourseOutline;
  readonly progress: Progress;
  readonly next: Stop | undefined;
}

/** The course as a line: its length is the minutes of what is required, dashed lines are the borders between modules. */
export function CourseMap({ course, progress, next }: CourseMapProps) {
  const { text, number } = useMessages();
  const all = stops(course).filter((stop) => !stopIsOptional(stop));
  const total = all.reduce((sum, stop) => sum + stopMinutes(stop), 0);
  let before = 0;
  const placed = all.map((stop): Placed => {
    const x = ((before + stopMinutes(stop) / 2) / total) * 100;
    before += stopMinutes(stop);
    const done = stopIsDone(progress, stop) || stopIsTestedOut(progress, stop);
    const now = next !== undefined && stopId(next) === stopId(stop);
    return { stop, x, y: stop.kind === 'lesson' ? high : low, state: done ? 'done' : now ? 'now' : 'ahead' };
  });
  const territories = [
    ...course.modules.map((module, at) => ({
      id: module.id,
      title: module.shortTitle,
      art: module.art,
      number: at + 1,
      stops: all.filter((stop) => stop.kind !== 'final' && stop.module.id === module.id),
    })),
    ...(course.finalAssessment
      ? [
          {
            id: course.finalAssessment.id,
            title: course.finalAssessment.title,
            art: 'start-and-test',
            number: undefined,
            stops: all.filter(({ kind }) => kind === 'final'),
          },
        ]
      : []),
  ]
    .map((territory) => ({ ...territory, minutes: territory.stops.reduce((sum, stop) => sum + stopMinutes(stop), 0) }))
    .filter(({ minutes }) => minutes > 0);

  return (
    <nav className="map" aria-label={text('map.label', { count: total })}>
      <ol className="terr" style={{ gridTemplateColumns: territories.map(({ minutes }) => `${minutes}fr`).join(' ') }}>
        {territories.map((territory) => (
          <li key={territory.id} className={next && territory.stops.includes(next) ? 'here' : undefined}>
            <Art name={territory.art} />
            <span className="min">
              {territory.number !== undefined && `${number(territory.number)} · `}
              {text('minutes', { count: territory.minutes })}
            </span>
            <b>{territory.title}</b>
          </li>
        ))}
      </ol>
      <div className="lane">
        <Thread placed={placed} />
        {placed.map((point) => (
          <MapStop key={stopId(point.stop)} {...point} />
        ))}
      </div>
      <p className="scale" aria-hidden="true">
        <span>{text('minutes', { count: 0 })}</span>
        <span>{text('map.legend')}</span>
        <span>{text('minutes', { count: total })}</span>
      </p>
    </nav>
  );
}

function MapStop({ stop, x, y, state }: Placed) {
  const { text } = useMessages();
  const title = stopTitle(stop);
  const words = { done: 'map.done', now: 'map.next', ahead: 'map.ahead' } as const;
  const classes = [state !== 'ahead' && state, stop.kind === 'lesson' ? 'up' : 'act'].filter(Boolean).join(' ');
  return (
    <a
      className={classes}
      style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
      href={stopLink(stop)}
      aria-label={text(words[state], { title, count: stopMinutes(stop) })}
    >
      <i />
      <span aria-hidden="true">{stop.kind === 'lesson' ? stop.number : ''}</span>
    </a>
  );
}

/** The line through all stops; solid as far as the learner has come. It is mirrored with the text direction. */
function Thread({ placed }: { placed: readonly Placed[] }) {
  const path = (points: readonly Placed[]) =>
    points
      .map(({ x, y }, at) => {
        const from = points[at - 1];
        if (!from) return `M${x * 10} ${y}`;
        const middle = (from.x + x) * 5;
        return `C${middle} ${from.y} ${middle} ${y} ${x * 10} ${y}`;
      })
      .join('');
  const last = placed.findIndex(({ state }) => state === 'ahead');
  const walked = placed.slice(0, last < 0 ? placed.length : last);
  const start = walked[0] ? `M0 ${walked[0].y}H${walked[0].x * 10}` : '';
  return (
    <svg className="flip" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="lane-ahead" d={path(placed)} />
      <path className="lane-done" d={start + path(walked)} />
    </svg>
  );
}
