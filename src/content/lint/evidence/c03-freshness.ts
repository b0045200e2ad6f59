import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { isSource } from '../text-finding.ts';

/** Facts whose day of review is over. `reviewBy` may be a year, a month or a day, and holds to its end. */
export const freshness: LintRule = {
  id: 'C03',
  title: 'Facts were looked at again in time',
  find: (course) => (isSource(course) ? inFacts(course) : []),
};

function inFacts(course: LintCourse): Finding[] {
  const { facts: file } = course.files;
  if (!file) return [];
  const inFinal = new Set(
    course.items
      .filter(({ use }) => use === 'final')
      .flatMap(({ texts }) => texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ cites }) => cites))),
  );
  return file.value.facts.flatMap(({ id, reviewBy }, at): Finding[] => {
    if (course.today.slice(0, reviewBy.length) <= reviewBy) return [];
    const isAsked = inFinal.has(id);
    return [
      {
        file,
        path: ['facts', at, 'reviewBy'],
        severity: isAsked ? 'error' : 'warning',
        message: `${id} was to be looked at again by ${reviewBy}; today is ${course.today}${isAsked ? ', and the final test cites it' : ''}.`,
        mend: 'Open its sources. Write what is so now into "claim", "value" and "asOf", and a new date into "reviewBy".',
      },
    ];
  });
}
