import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { tongue } from '../tongue.ts';
import { type Picked, picked, placeOf } from './options.ts';

const { singleOptions, multipleOptions } = thresholds.items;

/**
 * Three or four options to pick one from; four to six to pick several from, with two keys and one distractor at least. The
 * screen says how many to pick, so the prompt need not; where it does, the number is that of the keys.
 */
export const optionCount: LintRule = {
  id: 'I01',
  title: 'A question has as many options as serve',
  find: (course) =>
    picked(course.items).flatMap((question) =>
      question.isSingle ? ofSingle(question) : [...ofMultiple(question), ...ofPrompt(question, course.language)],
    ),
};

function ofSingle({ item, options: { length } }: Picked): readonly Finding[] {
  const { least, most, fail } = singleOptions;
  if (length >= least && length <= most) return [];
  return [
    {
      file: item.file,
      path: [...item.path, 'options'],
      severity: length > most && length < fail ? 'warning' : 'error',
      message: `There are ${length} options; ${least} to ${most} serve a single choice.`,
      mend:
        length < least
          ? 'Add a distractor that stands for a belief of learners, or ask it as a true-or-false question in a lesson.'
          : 'Take out the distractors that the fewest learners would choose.',
    },
  ];
}

function ofMultiple({ item, options: { length }, keys, distractors }: Picked): readonly Finding[] {
  const { least, most, keys: leastKeys } = multipleOptions;
  const place = { file: item.file, path: [...item.path, 'options'], severity: 'error' as const };
  const counts =
    length >= least && length <= most
      ? []
      : [
          {
            ...place,
            message: `There are ${length} options; ${least} to ${most} serve a multiple choice.`,
            mend:
              length < least ? 'Add an option that learners believe.' : 'Take out the options that teach the least.',
          },
        ];
  if (keys.length >= leastKeys && distractors.length > 0) return counts;
  return [
    ...counts,
    {
      ...place,
      message: `Of ${length} options ${keys.length} are right; at least ${leastKeys} must be right, and at least 1 not.`,
      mend: 'Make it a single choice, or change what is right so that there is something to weigh on both sides.',
    },
  ];
}

const asked: Readonly<Record<string, { readonly pattern: RegExp; readonly words: readonly string[] }>> = {
  en: {
    pattern: /\b(?:which|choose|pick|select|mark|name) (two|three|four|five)\b/iu,
    words: ['two', 'three', 'four', 'five'],
  },
  fr: {
    pattern: /\b(?:quel(?:le)?s|choisissez(?: les)?) (deux|trois|quatre|cinq)\b/iu,
    words: ['deux', 'trois', 'quatre', 'cinq'],
  },
  es: { pattern: /\b(?:qué|cuáles|elija) (dos|tres|cuatro|cinco)\b/iu, words: ['dos', 'tres', 'cuatro', 'cinco'] },
};

function ofPrompt({ item, keys }: Picked, language: string): readonly Finding[] {
  const list = asked[tongue(language)];
  const found = list?.pattern.exec(item.prompt?.words ?? '')?.[1]?.toLowerCase();
  if (!list || found === undefined || list.words.indexOf(found) + 2 === keys.length) return [];
  return [
    {
      ...placeOf(item),
      severity: 'error',
      message: `The prompt asks for ${found}, and ${keys.length} options are right.`,
      mend: 'Write the number of right options, or correct the answer key.',
    },
  ];
}
