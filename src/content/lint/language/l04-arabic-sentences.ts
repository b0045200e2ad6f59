import type { Finding, LintRule } from '../lint-rule.ts';
import { textFinding } from '../text-finding.ts';
import { thresholds } from '../thresholds.ts';
import { type Reading, readingsOf } from './prose.ts';
import { longShare, meanLength } from './readability.ts';
import { isEnough } from './reading-rule.ts';
import { longSentences } from './sentence-length.ts';

const { meanWords, maxWords, longLetters, longShare: mostLong } = thresholds.language.arabic;

/** Arabic writes no short vowels, so no formula counts its syllables: sentences and long words are counted instead. */
export const arabicSentences: LintRule = {
  id: 'L04',
  title: 'Arabic sentences and words are short',
  find: (course) =>
    /^ar\b/.test(course.language)
      ? readingsOf(course).flatMap((reading) => [...overall(reading), ...longSentences(reading.sentences, maxWords)])
      : [],
};

function overall({ kind, head, sentences }: Reading): Finding[] {
  if (!isEnough(sentences)) return [];
  const mean = meanLength(sentences);
  const long = longShare(sentences, longLetters);
  return [
    ...(mean > meanWords
      ? [
          textFinding(head, {
            severity: 'warning',
            message: `Sentences of this ${kind} have ${mean.toFixed(1)} words on average; ${meanWords} are the most.`,
            mend: 'Split long sentences, also where the source has one.',
          }),
        ]
      : []),
    ...(long > mostLong
      ? [
          textFinding(head, {
            severity: 'warning',
            message: `Of the words of this ${kind}, ${Math.round(100 * long)}% have more than ${longLetters} letters; ${100 * mostLong}% is the most.`,
            mend: 'Take shorter words, or verbs instead of long nouns.',
          }),
        ]
      : []),
  ];
}
