import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import type { Lesson, Part } from '../domain/course/course.ts';
import { nextStop, stops } from '../domain/course/outline.ts';
import { lessonRecord } from '../domain/progress/progress.ts';
import { useMessages } from '../ui/messages/context.tsx';
import { ReferencesProvider } from '../ui/references.tsx';
import { Art } from './art.tsx';
import { Frame } from './frame.tsx';
import { LessonDock } from './lesson-dock.tsx';
import { isActivity, isQuestion, lessonIds } from './lesson-ids.ts';
import { LessonRail } from './lesson-rail.tsx';
import { LoadState } from './load-state.tsx';
import { PartView } from './part.tsx';
import { useFile, usePlayer, useSession } from './player-context.tsx';
import { useScreen } from './use-screen.ts';

/** A lesson, one part on a screen. Without a part in the address it opens where it was left. */
export function LessonScreen() {
  const { lesson: id = '', part } = useParams();
  const { course } = usePlayer();
  const known = course.modules.some(({ lessons }) => lessons.some((lesson) => lesson.id === id));
  const loaded = useFile(
    (files, language) => (known ? files.lesson(language, id) : Promise.reject(new RangeError(id))),
    `lesson/${id}`,
  );
  const { text } = useMessages();
  if (!loaded.value) {
    return (
      <Frame>
        <main className="page" id="main">
          <LoadState
            whole
            failed={loaded.error !== undefined}
            onRetry={loaded.retry}
            message={text('lesson.notLoaded')}
          />
        </main>
      </Frame>
    );
  }
  return <OpenLesson key={id} lesson={loaded.value} wanted={part} />;
}

function OpenLesson({ lesson, wanted }: { lesson: Lesson; wanted: string | undefined }) {
  const { text } = useMessages();
  const { course } = usePlayer();
  const progress = useSession((session) => session.progress);
  const visit = useSession((session) => session.visit);
  const part = usePart(lesson, wanted);
  const at = lesson.parts.indexOf(part);
  const stop = stops(course).find((candidate) => candidate.kind === 'lesson' && candidate.lesson.id === lesson.id);
  const number = stop?.kind === 'lesson' ? stop.number : '';
  const module = stop?.kind === 'lesson' ? stop.module : undefined;
  const heading = useScreen(`${part.title} · ${lesson.title}`);
  const { visited, done } = lessonRecord(progress, lesson.id);

  useEffect(() => visit(lessonIds(lesson), part.id), [visit, lesson, part.id]);

  const thread = lesson.parts.map((other) =>
    other === part ? ('now' as const) : done || visited.includes(other.id) ? ('done' as const) : ('ahead' as const),
  );
  const partOf = text('lesson.part', { number: at + 1, count: lesson.parts.length });
  const place = {
    title: `${number} ${lesson.title}`,
    ...(module && { chapter: module.shortTitle }),
    thread: { label: partOf, parts: thread },
  };
  return (
    <ReferencesProvider references={lesson.references}>
      <Frame
        place={place}
        rail={
          module && (
            <LessonRail course={course} module={module} lesson={lesson} part={part} next={nextStop(progress, course)} />
          )
        }
      >
        <main id="main" className="page">
          {module && (
            <p className="tab">
              <Art name={module.art} />
              <span>{module.shortTitle}</span>
            </p>
          )}
          <article className="sheet with-margin">
            <header className="les-head">
              <p className="meta">
                <span>{text('lesson.number', { number })}</span>
                <span>{text('minutes', { count: lesson.minutes })}</span>
                <span>{partOf}</span>
              </p>
              <h1 className={at === 0 ? undefined : 'later'} ref={at === 0 ? heading : undefined} tabIndex={-1}>
                {lesson.title}
              </h1>
            </header>
            {at === 0 && (
              <aside className="margin" aria-label={text('lesson.objectives')}>
                <b>{text('lesson.youCan')}</b>
                <ul>
                  {lesson.objectives.map((objective) => (
                    <li key={objective.id}>{objective.text}</li>
                  ))}
                </ul>
              </aside>
            )}
            <PartView key={part.id} lesson={lesson} part={part} heading={at === 0 ? undefined : heading} />
            <LessonDock course={course} lesson={lesson} at={at} />
          </article>
          <PrintLesson lesson={lesson} />
        </main>
      </Frame>
    </ReferencesProvider>
  );
}

/** The part in the address; else where this lesson was left; else the first that was not shown. */
function usePart(lesson: Lesson, wanted: string | undefined): Part {
  const { progress } = usePlayer().session.getState();
  const { visited, done } = lessonRecord(progress, lesson.id);
  const place = progress.place;
  const left = place?.kind === 'lesson' && place.lesson === lesson.id && !done ? place.part : undefined;
  const find = (id: string | undefined) => lesson.parts.find((part) => part.id === id);
  const part =
    find(wanted) ??
    find(left) ??
    (done ? undefined : lesson.parts.find(({ id }) => !visited.includes(id))) ??
    lesson.parts[0];
  if (!part) throw new Error(`The lesson ${lesson.id} has no parts.`);
  return part;
}

/** On paper the whole lesson comes out, without controls: its reading, part by part, with the sources of each. */
function PrintLesson({ lesson }: { lesson: Lesson }) {
  const parts = lesson.parts.map((part) => ({
    ...part,
    blocks: part.blocks.filter((block) => !isQuestion(block) && !isActivity(block)),
  }));
  return (
    <div className="print-only">
      {parts
        .filter(({ blocks }) => blocks.length > 0)
        .map((part) => (
          <PartView key={part.id} lesson={lesson} part={part} onPaper />
        ))}
    </div>
  );
}
