import type { CourseOutline, Lesson, ModuleOutline, Part } from '../domain/course/course.ts';
import { type Stop, stopIsDone, stopIsOptional, stopMinutes, stops } from '../domain/course/outline.ts';
import { moduleMinutes, moduleMinutesLeft } from '../domain/progress/completion.ts';
import { lessonRecord } from '../domain/progress/progress.ts';
import { useMessages } from '../ui/messages/context.tsx';
import { lessonLink, stopLink, stopTitle } from './links.ts';
import { useSession } from './player-context.tsx';

interface LessonRailProps {
  readonly course: CourseOutline;
  readonly module: ModuleOutline;
  readonly lesson: Lesson;
  readonly part: Part;
  readonly next: Stop | undefined;
}

/** The thread through the module: its lessons, and the parts of the one that is open. */
export function LessonRail({ course, module, lesson, part }: LessonRailProps) {
  const { text } = useMessages();
  const progress = useSession((session) => session.progress);
  const { visited, done } = lessonRecord(progress, lesson.id);
  const trail = stops(course).filter((stop) => stop.kind !== 'final' && stop.module.id === module.id);
  return (
    <nav aria-label={text('lesson.contents')}>
      <p className="ref">
        {text('lesson.module', { number: course.modules.indexOf(module) + 1, count: course.modules.length })}
      </p>
      <h2>{module.title}</h2>
      <p className="sum">
        {text('home.minutesLeft', { left: moduleMinutesLeft(progress, module), count: moduleMinutes(module) })}
      </p>
      <ol className="trail">
        {trail.map((stop) => {
          const current = stop.kind === 'lesson' && stop.lesson.id === lesson.id;
          const classes = [stopIsDone(progress, stop) && 'done', current && 'cur', stop.kind === 'check' && 'act'];
          return (
            <li key={stopTitle(stop)} className={classes.filter(Boolean).join(' ') || undefined}>
              <a href={stopLink(stop)} aria-current={current ? 'page' : undefined}>
                {stopTitle(stop)}{' '}
                <span className="t">
                  {stopIsDone(progress, stop)
                    ? text('state.done')
                    : text(stopIsOptional(stop) ? 'state.optional' : 'minutes', {
                        count: stopMinutes(stop),
                      })}
                </span>
              </a>
              {current && (
                <ol className="trail parts">
                  {lesson.parts.map(({ id, title }) => (
                    <li
                      key={id}
                      className={done ? 'done' : id === part.id ? 'part' : visited.includes(id) ? 'done' : undefined}
                    >
                      <a href={lessonLink(lesson.id, id)} aria-current={id === part.id ? 'step' : undefined}>
                        {title}
                      </a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
      <hr className="border-line" />
      <p>
        <a href="#/">{text('nav.allModules')}</a>
      </p>
    </nav>
  );
}
