import { lazy, Suspense } from 'react';
import { nextStop, stopIsDone, stopIsOptional, stopMinutes, stops } from '../domain/course/outline.ts';
import { completion, minutesLeft, totalMinutes } from '../domain/progress/completion.ts';
import { certificateIsDue } from '../domain/progress/success.ts';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { CourseMap } from './course-map.tsx';
import { Frame } from './frame.tsx';
import { stopLink, stopTitle } from './links.ts';
import { ModuleList } from './module-list.tsx';
import { usePlayer, useSession } from './player-context.tsx';
import { useScreen } from './use-screen.ts';

const HomeStep = lazy(() => import('./learning/home-step.tsx'));
// Most learners need none. Where it cannot be fetched, the course goes on without it: the save light says the same.
const HomeNotice = lazy(() => import('./record/home-notice.tsx').catch(() => ({ default: () => null })));

/** The course home: what it is, the one next step, the map, every lesson. Nothing is locked. */
export function Home() {
  const { text, number } = useMessages();
  const { course } = usePlayer();
  const heading = useScreen(course.title);
  const progress = useSession((session) => session.progress);
  const name = useSession(({ launch }) => launch?.learnerName);
  const due = useSession((session) => certificateIsDue(session.progress, course, session.mastery));
  const quiet = useSession(
    ({ launch, save, noSecondCopy }) =>
      launch?.connected && launch.mode === 'normal' && save.status !== 'failed' && !noSecondCopy,
  );
  const next = nextStop(progress, course);
  const all = stops(course).filter((stop) => stop.kind === 'lesson' && !stopIsOptional(stop));
  const begun = progress.place !== undefined;
  return (
    <Frame>
      <main id="main" className="home">
        <div className="hero">
          <div className="stack">
            <h1 ref={heading} tabIndex={-1}>
              {course.title}
            </h1>
            <p className="lead col">{course.subtitle}</p>
            {name && <p className="muted">{text('home.learner', { name })}</p>}
          </div>
          <section className="go" aria-labelledby="go">
            {course.opening && <p className="ref">{course.opening.place}</p>}
            <h2 id="go">{next ? (course.opening?.line ?? course.title) : text('home.finished')}</h2>
            <div className="row">
              <a className="btn main big" href={next ? stopLink(next) : '#/lesson'} hidden={!next}>
                {next && text(begun ? 'home.continue' : 'home.start', { title: stopTitle(next) })} <Icon name="next" />
              </a>
              {next && <span className="small muted">{text('home.about', { count: stopMinutes(next) })}</span>}
              {!next && <p>{text('home.reference')}</p>}
              {due && (
                <a className="btn" href="#/certificate">
                  {text('home.certificate')}
                </a>
              )}
            </div>
            {!begun && (
              <p>
                <a href="#/rescue/enter">{text('home.rescue')}</a>
              </p>
            )}
            {begun && (
              <Suspense fallback={null}>
                <HomeStep />
              </Suspense>
            )}
            <dl className="kv big-n">
              <div>
                <dt>{text('home.timeLeft')}</dt>
                <dd>
                  {text('minutes', { count: minutesLeft(progress, course) })}{' '}
                  <small>{text('home.of', { total: number(totalMinutes(course)) })}</small>
                </dd>
              </div>
              <div>
                <dt>{text('home.lessons')}</dt>
                <dd>
                  {number(all.filter((stop) => stopIsDone(progress, stop)).length)}{' '}
                  <small>{text('home.ofDone', { count: all.length })}</small>
                </dd>
              </div>
            </dl>
          </section>
        </div>
        {!quiet && (
          <Suspense fallback={null}>
            <HomeNotice />
          </Suspense>
        )}
        <CourseMap course={course} progress={progress} next={next} />
        <h2 className="vh">{text('home.modules')}</h2>
        <ModuleList course={course} progress={progress} next={next} />
        <p className="small muted">
          {text(completion(progress, course) === 'completed' ? 'home.openForever' : 'home.nothingLocked')}
        </p>
      </main>
    </Frame>
  );
}
