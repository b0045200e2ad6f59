import type { LintBank, LintChoice, LintCourse, LintItem } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { chanceBound } from './chance.ts';
import { graphemes } from './graphemes.ts';

/** In a bank the key is the longest option no more often than chance explains. */
export const longestKey: LintRule = {
  id: 'I06',
  title: 'The key is not the longest option more often than chance',
  find: (course) =>
    counts(course).flatMap(({ bank, k, items, hits, bound }): Finding[] =>
      hits <= bound
        ? []
        : [
            {
              file: bank.file,
              path: ['questions'],
              severity: 'error',
              message: `In ${hits} of ${items} questions with ${k} options the key is the longest; chance explains ${bound} at most.`,
              mend: 'Shorten some keys, or lengthen a distractor beside them, until the longest option gives nothing away.',
            },
          ],
    ),
  numbers: (course) =>
    counts(course).map(
      ({ bank, k, items, hits, bound }) =>
        `${bank.id}: the key is the longest of ${k} options in ${hits} of ${items}; bound ${bound}`,
    ),
};

function counts({ banks }: LintCourse) {
  return banks.flatMap((bank: LintBank) =>
    [3, 4].flatMap((k) => {
      const items = bank.items.filter((item) => isSingle(item) && item.choices.length === k);
      const hits = items.filter(({ choices }) => isKeyLongest(choices)).length;
      return items.length === 0 ? [] : [{ bank, k, items: items.length, hits, bound: chanceBound(items.length, k) }];
    }),
  );
}

function isSingle({ type }: LintItem): boolean {
  return type === 'single-choice';
}

function isKeyLongest(choices: readonly LintChoice[]): boolean {
  const length = ({ text }: LintChoice) => graphemes(text?.words ?? '');
  const key = choices.find(({ isKey }) => isKey);
  return key !== undefined && choices.every((choice) => choice === key || length(choice) < length(key));
}
