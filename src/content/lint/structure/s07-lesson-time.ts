import { lessonMinutes } from '../lesson-time.ts';
import type { LintCourse, LintLesson } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/** A lesson fits one sitting, and the minutes that it promises are those that it takes. */
export const lessonTime: LintRule = {
  id: 'S07',
  title: 'A lesson takes 3 to 8 minutes, and as many as it says',
  find: (course) => course.lessons.flatMap((lesson) => inLesson(course, lesson)),
  numbers: (course) =>
    course.lessons.map(
      (lesson) => `${lesson.id}: ${lessonMinutes(lesson, course).toFixed(1)} min, says ${lesson.file.value.minutes}`,
    ),
};

function inLesson(course: LintCourse, lesson: LintLesson): Finding[] {
  const { least, most, hard, declared } = thresholds.structure.lessonMinutes;
  const minutes = lessonMinutes(lesson, course);
  const said = lesson.file.value.minutes;
  // A translation is longer or shorter by its language alone; its place is the title that stands in its file.
  const place = lesson.title?.place ?? { file: lesson.file, path: ['minutes'] };
  const at = place.file === lesson.file ? { file: lesson.file, path: ['minutes'] } : place;
  const measured = `The lesson takes ${minutes.toFixed(1)} minutes`;
  if (minutes > most || minutes < least)
    return [
      {
        ...at,
        severity: minutes > hard ? 'error' : 'warning',
        message: `${measured}; ${least} to ${most} serve best, and ${hard} is the limit.`,
        mend:
          minutes > most ? 'Cut words, or move a part into a lesson of its own.' : 'Join it with a lesson beside it.',
      },
    ];
  return Math.abs(minutes - said) <= declared || at.file !== lesson.file
    ? []
    : [
        {
          ...at,
          severity: 'warning',
          message: `${measured} and says ${said}.`,
          mend: `Write "minutes": ${Math.round(minutes)}.`,
        },
      ];
}
