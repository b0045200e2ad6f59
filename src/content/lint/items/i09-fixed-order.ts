import type { Finding, LintRule } from '../lint-rule.ts';
import { type Picked, picked } from './options.ts';
import { isSorted, ordinalValues } from './ordinal.ts';

/**
 * Options on a scale (numbers, dates, levels) keep their order and are sorted; all others are shuffled. The links of a chain are a
 * scale too: a learner compares them in the order of the parts that the scene names.
 */
export const fixedOrder: LintRule = {
  id: 'I09',
  title: 'Options are shuffled unless they stand on a scale',
  find: ({ items, language }) => picked(items).flatMap((question) => ofQuestion(question, language)),
};

function ofQuestion({ item, options }: Picked, language: string): readonly Finding[] {
  const values = ordinalValues(
    options.map(({ words }) => words),
    language,
  );
  const isFixed = item.block.fixedOrder === true;
  const place = { file: item.file, severity: 'error' as const };
  if (!values)
    return isFixed
      ? [
          {
            ...place,
            path: [...item.path, 'fixedOrder'],
            message: `The ${options.length} options keep their order, and 0 of them stand on a scale.`,
            mend: 'Remove "fixedOrder", so that the options are shuffled; it serves numbers, dates, levels and steps.',
          },
        ]
      : [];
  const found: Finding[] = [];
  if (!isFixed)
    found.push({
      ...place,
      path: [...item.path, 'options'],
      message: `All ${options.length} options stand on one scale, and they are shuffled.`,
      mend: 'Add "fixedOrder": true, so that a learner finds them in their order.',
    });
  if (!isSorted(values))
    found.push({
      ...place,
      path: [...item.path, 'options'],
      message: `The ${options.length} options stand on one scale and are not sorted.`,
      mend: 'Put the options in the order of their scale, from either end.',
    });
  return found;
}
