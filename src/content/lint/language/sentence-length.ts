import type { Finding } from '../lint-rule.ts';
import { textFinding } from '../text-finding.ts';
import type { Sentence } from './prose.ts';

/** A warning for each sentence with more words than `most`, at its paragraph. */
export function longSentences(sentences: readonly Sentence[], most: number): Finding[] {
  return sentences
    .filter(({ words }) => words.length > most)
    .map(({ words, text, at }) =>
      textFinding(text, {
        at,
        severity: 'warning',
        message: `A sentence of this paragraph has ${words.length} words; ${most} are the most.`,
        mend: 'Make two sentences of it.',
      }),
    );
}
