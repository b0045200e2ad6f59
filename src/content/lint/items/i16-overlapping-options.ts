import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { type Option, picked } from './options.ts';
import { likeness } from './similarity.ts';
import { normalised } from './words.ts';

const { optionLikeness } = thresholds.items;

/** Options exclude each other: no two say nearly the same, no two ranges of numbers overlap. */
export const overlappingOptions: LintRule = {
  id: 'I16',
  title: 'Options exclude each other',
  find: ({ items }) =>
    picked(items).flatMap(({ options, isSingle }) =>
      options.flatMap((option, at): readonly Finding[] =>
        options.slice(0, at).flatMap((other) => [...same(option, other), ...(isSingle ? overlaps(option, other) : [])]),
      ),
    ),
};

/** Texts that differ in a number differ in what they say, however alike their letters are. */
function same(option: Option, other: Option): readonly Finding[] {
  const measured = likeness(option.words, other.words);
  if (measured < optionLikeness || digits(option) !== digits(other)) return [];
  return [
    {
      ...option.text.place,
      severity: 'error',
      message: `The option is ${measured.toFixed(2)} like “${other.words}”; below ${optionLikeness} a learner can tell them apart.`,
      mend: 'Take one of the two out, or let it say something else.',
    },
  ];
}

const digits = ({ words }: Option): string => (normalised(words).match(/\d+/gu) ?? []).join(' ');

function overlaps(option: Option, other: Option): readonly Finding[] {
  const [a, b] = [rangeOf(option.words), rangeOf(other.words)];
  if (!a || !b || a.unit !== b.unit || a.from > b.to || b.from > a.to) return [];
  return [
    {
      ...option.text.place,
      severity: 'error',
      message: `The range ${a.from} to ${a.to} and that of “${other.words}” have a number in common; 0 may be in two options.`,
      mend: 'Let each range begin after the end of the one before.',
    },
  ];
}

/** "10 to 20 days", "10–20%". */
function rangeOf(text: string): { readonly from: number; readonly to: number; readonly unit: string } | undefined {
  const found = /^(?:\p{L}+ )?(\d+(?:\.\d+)?)\s?(?:–|-|to|and|à|a|إلى)\s?(\d+(?:\.\d+)?)\s?(.*)$/u.exec(
    text.replace(/[.,](?=\s|$)/gu, ''),
  );
  return found ? { from: Number(found[1]), to: Number(found[2]), unit: found[3] ?? '' } : undefined;
}
