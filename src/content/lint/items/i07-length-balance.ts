import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { graphemes } from './graphemes.ts';
import { type Option, type Picked, picked } from './options.ts';

const { keyRatio, keyMore, spread, from } = thresholds.items.length;

/** The options of one question are about as long as each other, keys above all. */
export const lengthBalance: LintRule = {
  id: 'I07',
  title: 'The options of a question are of like length',
  find: ({ items }) => picked(items).flatMap((question) => [...longKeys(question), ...spreads(question)]),
};

const length = ({ words }: Option): number => graphemes(words);

function longKeys({ keys, distractors }: Picked): readonly Finding[] {
  if (distractors.length === 0) return [];
  const mean = distractors.reduce((sum, option) => sum + length(option), 0) / distractors.length;
  const most = Math.floor(Math.min(mean * keyRatio, mean + keyMore));
  return keys
    .filter((key) => length(key) > most)
    .map((key) => ({
      ...key.text.place,
      severity: 'warning',
      message: `The key has ${length(key)} characters, the distractors ${Math.round(mean)} on average; ${most} are the most beside them.`,
      mend: 'Shorten the key to what decides, or give the distractors the same detail.',
    }));
}

function spreads({ options }: Picked): readonly Finding[] {
  const [shortest, ...rest] = [...options].sort((a, b) => length(a) - length(b));
  const longest = rest.at(-1);
  if (!shortest || !longest || length(longest) <= from || length(longest) <= spread * length(shortest)) return [];
  return [
    {
      ...longest.text.place,
      severity: 'warning',
      message: `The longest option has ${length(longest)} characters, the shortest ${length(shortest)}; ${spread} times as many are the most.`,
      mend: 'Give all options one form and about the same detail.',
    },
  ];
}
