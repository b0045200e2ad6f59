import type { CoursePackage } from './course-package.ts';
import { lessonTitle } from './course-titles.ts';
import { listed, quoted } from './listed.ts';
import type { Comparison } from './reason.ts';

/** The verdict as one sentence. */
export function verdictText({ verdict, reasons, next, old }: Comparison): string {
  if (verdict === 'new')
    return 'Publish as new: do not replace the old package in the LMS; add this one as another course.';
  if (verdict === 'safe') return 'Safe to replace: all learners go on from where they were.';
  const lessons = [...new Set(reasons.flatMap(({ lesson, weight }) => (weight === 'redo' && lesson ? [lesson] : [])))];
  const titles = lessons.map((id) => {
    const title = lessonTitle(next, id);
    return quoted(title === id ? lessonTitle(old, id) : title);
  });
  return lessons.length > 0
    ? `Safe to replace, but some learners do something again in ${listed(titles)}.`
    : 'Safe to replace, but some learners notice it.';
}

/** `Policing without borders 1.0.0, SCORM 1.2 (old.zip)` */
function packageText({ name, outline, identity }: CoursePackage): string {
  return `${outline.title} ${outline.revision}, ${identity.standard} (${name})`;
}

const marks = { new: 'publish as new', redo: 'do again', note: 'to know' } as const;

/** The whole comparison for a terminal. */
export function comparisonText(comparison: Comparison): string {
  const { old, next, reasons } = comparison;
  const lines = reasons.map(({ weight, words }) => `  ${marks[weight]}: ${words}`);
  return [
    `old  ${packageText(old)}`,
    `new  ${packageText(next)}`,
    '',
    verdictText(comparison),
    ...(lines.length > 0 ? ['', ...lines] : ['', '  Nothing that learners’ records depend on has changed.']),
  ].join('\n');
}
