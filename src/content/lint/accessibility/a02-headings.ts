import type { LintLesson } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { thresholds } from '../thresholds.ts';

const headings = ['title', 'heading'];

/**
 * Headings are short, and no part has two of the same words: who jumps from heading to heading must tell them apart. The
 * levels need no rule: a lesson is one h1, a part an h2, a block's heading an h3, whatever an author writes.
 */
export const shortHeadings: LintRule = {
  id: 'A02',
  title: 'Headings are short and their own',
  find: ({ lessons }) => lessons.flatMap((lesson) => [...long(lesson), ...twice(lesson)]),
};

function long({ title, parts, blocks }: LintLesson): Finding[] {
  const { heading: most } = thresholds.accessibility;
  const own = blocks.flatMap(({ texts, path }) =>
    texts.filter((text) => text.path.length === path.length + 1 && headings.includes(String(text.path.at(-1)))),
  );
  return [title, ...parts.map((part) => part.title), ...own]
    .filter((text): text is LintText => text !== undefined && text.words.length > most)
    .map(({ words, place }) => ({
      ...place,
      severity: 'error',
      message: `This heading has ${words.length} characters; ${most} is the limit.`,
      mend: 'Keep the point or the question, and put the rest into the text.',
    }));
}

function twice({ parts }: LintLesson): Finding[] {
  return parts.flatMap(({ title }, at): Finding[] =>
    title && parts.slice(0, at).some((earlier) => earlier.title?.words === title.words)
      ? [
          {
            ...title.place,
            severity: 'error',
            message: `Another part of this lesson has the heading “${title.words}” too.`,
            mend: 'Name what is different here.',
          },
        ]
      : [],
  );
}
