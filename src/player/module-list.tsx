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
import { isTestedOut, moduleIsDone, moduleMinutes, moduleMinutesLeft } from '../domain/progress/completion.ts';
import { lessonRecord, type Progress } from '../domain/progress/progress.ts';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { Art } from './art.tsx';
import { stopLink, stopTitle } from './links.ts';

interface ModuleListProps {
  readonly course: CourseOutline;
  readonly progress: Progress;
  readonly next: Stop | undefined;
}

/** Every module with its lessons and its knowledge check, each with its state in words. */
export function ModuleList({ course, progress, next }: ModuleListProps) {
  const { text } = useMessages();
  const all = stops(course);
  const final = all.find(({ kind }) => kind === 'final');
  return (
    <div className="mods">
      {course.modules.map((module, at) => (
        <section key={module.id} className="mod" aria-labelledby={`module-${module.id}`}>
          <Art name={module.art} />
          <div>
            <h3 id={`module-${module.id}`}>{text('home.module', { number: at + 1, title: module.title })}</h3>
            <p className="what">{module.summary}</p>
          </div>
          <div className="les">
            <Trail
              stops={all.filter((stop) => stop.kind !== 'final' && stop.module.id === module.id)}
              progress={progress}
              next={next}
            />
          </div>
          <p className="sideinfo">
            {moduleIsDone(progress, module) ? (
              <span className="st ok">
                <Icon name="tick" />
                {text(isTestedOut(progress, module) ? 'state.testedOut' : 'state.done')}
              </span>
            ) : (
              module.testOut && (
                <a href={`#/learning/test-out/${module.id}`}>{text('home.testOut', { count: module.testOut })}</a>
              )
            )}
            <span>
              {text('home.minutesLeft', {
                left: moduleMinutesLeft(progress, module),
                count: moduleMinutes(module),
              })}
            </span>
          </p>
        </section>
      ))}
      {final?.kind === 'final' && (
        <section className="mod" aria-labelledby="final">
          <Art name="start-and-test" />
          <div>
            <h3 id="final">{final.assessment.title}</h3>
            <p className="what">{text('home.finalWhat', { count: final.assessment.questions })}</p>
          </div>
          <div className="les">
            <Trail stops={[final]} progress={progress} next={next} />
          </div>
          <p className="sideinfo">
            <FinalNeeds mastery={final.assessment.mastery} />
          </p>
        </section>
      )}
    </div>
  );
}

function FinalNeeds({ mastery }: { mastery: number }) {
  const { text, percent } = useMessages();
  return <span>{text('home.toPass', { share: percent(mastery) })}</span>;
}

/** Stops on the thread: done, next, or minutes. */
function Trail({
  stops: trail,
  progress,
  next,
}: {
  stops: readonly Stop[];
  progress: Progress;
  next: Stop | undefined;
}) {
  const { text } = useMessages();
  return (
    <ol className="trail">
      {trail.map((stop) => {
        const done = stopIsDone(progress, stop);
        const isNext = next !== undefined && stopId(next) === stopId(stop);
        const begun = stop.kind === 'lesson' && !done && lessonRecord(progress, stop.lesson.id).visited.length > 0;
        const classes = [done && 'done', isNext && !done && 'part', stop.kind !== 'lesson' && 'act']
          .filter(Boolean)
          .join(' ');
        const ahead = stopIsTestedOut(progress, stop)
          ? 'state.testedOut'
          : begun
            ? 'state.begun'
            : stopIsOptional(stop)
              ? 'state.optional'
              : 'minutes';
        const state = done ? 'state.done' : isNext ? 'state.next' : ahead;
        return (
          <li key={stopId(stop)} className={classes || undefined}>
            <a href={stopLink(stop)} aria-current={isNext && !done ? 'step' : undefined}>
              {stopTitle(stop)} <span className="t">{text(state, { count: stopMinutes(stop) })}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
