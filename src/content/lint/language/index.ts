import type { LintRule } from '../lint-rule.ts';
import { englishGrade } from './l01-english-grade.ts';
import { frenchEase } from './l02-french-ease.ts';
import { spanishEase } from './l03-spanish-ease.ts';
import { arabicSentences } from './l04-arabic-sentences.ts';
import { lixRule } from './l05-lix.ts';
import { sentenceLength } from './l06-sentence-length.ts';
import { firstUse } from './l07-first-use.ts';
import { plainWordsRule } from './l08-plain-words.ts';
import { feedbackToneRule } from './l09-feedback-tone.ts';
import { passiveRule } from './l10-passive.ts';

/** In the order of their numbers. */
export const languageRules: readonly LintRule[] = [
  englishGrade,
  frenchEase,
  spanishEase,
  arabicSentences,
  lixRule,
  sentenceLength,
  firstUse,
  plainWordsRule,
  feedbackToneRule,
  passiveRule,
];
