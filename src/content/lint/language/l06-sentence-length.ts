import type { Finding, LintRule } from '../lint-rule.ts';
import { textFinding } from '../text-finding.ts';
import { thresholds } from '../thresholds.ts';
import { type Reading, readingsOf } from './prose.ts';
import { meanLength } from './readability.ts';
import { isEnough } from './reading-rule.ts';
import { longSentences } from './sentence-length.ts';

const { meanWords, maxWords } = thresholds.language.sentence;

/** Sentences that can be read once. A masked name or term is one word. Arabic is L04's. */
export const sentenceLength: LintRule = {
  id: 'L06',
  title: 'Sentences are short',
  find: (course) =>
    /^ar\b/.test(course.language)
      ? []
      : readingsOf(course).flatMap((reading) => [...mean(reading), ...longSentences(reading.sentences, maxWords)]),
  numbers: (course) =>
    readingsOf(course).map(({ id, sentences }) => {
      const longest = Math.max(...sentences.map(({ words }) => words.length));
      return `${id}: ${meanLength(sentences).toFixed(1)} words a sentence, ${longest} at most`;
    }),
};

function mean({ kind, head, sentences }: Reading): Finding[] {
  const value = meanLength(sentences);
  return value <= meanWords || !isEnough(sentences)
    ? []
    : [
        textFinding(head, {
          severity: 'warning',
          message: `Sentences of this ${kind} have ${value.toFixed(1)} words on average; ${meanWords} are the most.`,
          mend: 'Split the longest sentences: one idea each.',
        }),
      ];
}
