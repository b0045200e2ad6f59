import type { CourseOutline, Lesson } from '../domain/course/course.ts';
import { stopAfter } from '../domain/course/outline.ts';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { isActivity, isQuestion } from './lesson-ids.ts';
import { lessonLink, stopLink, stopTitle } from './links.ts';
import { useSession } from './player-context.tsx';

/**
 * Back and Continue. Continue is never disabled: a learner may always go on. It is the one filled button unless a question
 * waits for its answer.
 */
export function LessonDock({ course, lesson, at }: { course: CourseOutline; lesson: Lesson; at: number }) {
  const { text } = useMessages();
  const before = lesson.parts[at - 1];
  const after = lesson.parts[at + 1];
  const answered = useSession(({ progress }) =>
    (lesson.parts[at]?.blocks ?? []).every((block) =>
      isActivity(block)
        ? (progress.activities[block.id]?.rounds ?? 0) > 0
        : !isQuestion(block) || progress.questions[block.id] !== undefined,
    ),
  );
  const next = after ? undefined : stopAfter(course, lesson.id);
  return (
    <nav className="dock no-print" aria-label={text('lesson.dock')}>
      <a className="btn" href={before ? lessonLink(lesson.id, before.id) : '#/'}>
        <Icon name="back" />
        <span className="only-wide">{text(before ? 'nav.back' : 'nav.home')}</span>
      </a>
      <p className="mid">
        {text('lesson.next', { title: after?.title ?? (next ? stopTitle(next) : text('nav.home')) })}
      </p>
      {!after && (
        <a className="btn only-wide-btn" href={`#/handouts/lessons/${lesson.id}`}>
          <Icon name="document" />
          <span className="only-wide">{text('lesson.summary')}</span>
        </a>
      )}
      {!after && (
        <button className="btn only-wide-btn" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          <span className="only-wide">{text('lesson.print')}</span>
        </button>
      )}
      <a
        className={answered ? 'btn main' : 'btn go-on'}
        href={after ? lessonLink(lesson.id, after.id) : next ? stopLink(next) : '#/'}
      >
        {text(after ? 'nav.continue' : next?.kind === 'lesson' ? 'nav.nextLesson' : next ? 'nav.toCheck' : 'nav.home')}{' '}
        <Icon name="next" />
      </a>
    </nav>
  );
}
