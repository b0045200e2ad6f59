import type { LintCourse, LintItem } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { type Picked, picked, placeOf } from './options.ts';
import { findPhrase, negations, negatives } from './phrases.ts';
import { pools } from './pools.ts';

const { share, least } = thresholds.items.negativeStems;

/** A question that asks for what is not so is misread: it is rare, its negation stands out, and its options are positive. */
export const negativeStem: LintRule = {
  id: 'I05',
  title: 'Negative stems are rare and marked',
  find: (course) => [...picked(course.items).flatMap((question) => ofQuestion(question, course)), ...ofPools(course)],
};

const negation = ({ prompt }: LintItem, { language }: LintCourse) =>
  prompt && findPhrase(negatives, language, prompt.words);

function ofQuestion({ item, options }: Picked, course: LintCourse): readonly Finding[] {
  const found = negation(item, course);
  if (found === undefined) return [];
  const twice = options.filter(({ words }) => findPhrase(negations, course.language, words) !== undefined);
  return [
    ...twice.map(
      ({ text, words }): Finding => ({
        ...text.place,
        severity: 'error',
        message: `The prompt has “${found}”, and this option is negative too (“${findPhrase(negations, course.language, words)}”); one negation is the most.`,
        mend: 'Ask for what is so, or write the option without a negation.',
      }),
    ),
    ...(isMarked(item, found)
      ? []
      : [
          {
            ...placeOf(item),
            severity: 'warning' as const,
            message: `The prompt asks with “${found}” and does not mark it; 0 unmarked negations may stand.`,
            mend: `Ask for what is so. Where that cannot be, mark the word: **${found}**.`,
          },
        ]),
  ];
}

/** Marked by `*` or by capitals. */
function isMarked(item: LintItem, found: string): boolean {
  const { file, path } = placeOf(item);
  const written: unknown = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), file.value);
  return typeof written === 'string' && (written.includes(`*${found}*`) || /^\p{Lu}{3,}$/u.test(found));
}

function ofPools(course: LintCourse): readonly Finding[] {
  return pools(course).flatMap(({ name, items, place }) => {
    const asked = picked(items);
    const hits = asked.filter(({ item }) => negation(item, course) !== undefined).length;
    return asked.length < least || hits <= share * asked.length
      ? []
      : [
          {
            ...place,
            severity: 'warning',
            message: `Of ${asked.length} prompts ${hits} are negative (${name}); ${Math.floor(share * asked.length)} are the most.`,
            mend: 'Ask for what is so in the others.',
          },
        ];
  });
}
