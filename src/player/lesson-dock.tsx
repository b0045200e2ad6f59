import type { CourseOutline, Lesson } from '../domain/course/course.ts';
import { stopAfter } from '../domain/course/outline.ts';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { lessonLink, stopLink, stopTitle } from './links.ts';

/** Back and Continue. Continue is never disabled: a learner may always go on. */
export function LessonDock({ course, lesson, at }: { course: CourseOutline; lesson: Lesson; at: number }) {
  const { text } = useMessages();
  const before = lesson.parts[at - 1];
  const after = lesson.parts[at + 1];
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
        <button className="btn only-wide-btn" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          <span className="only-wide">{text('lesson.print')}</span>
        </button>
      )}
      <a className="btn main" href={after ? lessonLink(lesson.id, after.id) : next ? stopLink(next) : '#/'}>
        {text(after ? 'nav.continue' : next?.kind === 'lesson' ? 'nav.nextLesson' : next ? 'nav.toCheck' : 'nav.home')}{' '}
        <Icon name="next" />
      </a>
    </nav>
  );
}
