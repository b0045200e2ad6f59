import type { LintRule } from '../lint-rule.ts';
import { optionCount } from './i01-option-count.ts';
import { optionFeedback } from './i02-option-feedback.ts';
import { optionsAboutOptions } from './i03-options-about-options.ts';
import { placesOfOptionsRule } from './i04-places-of-options.ts';
import { negativeStem } from './i05-negative-stem.ts';
import { longestKey } from './i06-longest-key.ts';
import { lengthBalance } from './i07-length-balance.ts';
import { keyPosition } from './i08-key-position.ts';
import { fixedOrder } from './i09-fixed-order.ts';
import { absoluteCues } from './i10-absolutes.ts';
import { hedgeCues } from './i11-hedges.ts';
import { clangCue } from './i12-clang.ts';
import { convergence } from './i13-convergence.ts';
import { grammarCue } from './i14-grammar-cue.ts';
import { oneForm } from './i15-one-form.ts';
import { overlappingOptions } from './i16-overlapping-options.ts';
import { duplicateQuestions } from './i17-duplicate-questions.ts';
import { wholeStem } from './i18-whole-stem.ts';
import { trueFalseShare } from './i19-true-false.ts';
import { volatileFigures } from './i20-volatile-figures.ts';
import { givenAway } from './i21-given-away.ts';
import { misconceptionCoverage } from './i22-misconceptions.ts';
import { levelMix } from './i23-level-mix.ts';
import { guessCheck } from './i24-guess-check.ts';

/** In the order of their numbers. */
export const itemsRules: readonly LintRule[] = [
  optionCount,
  optionFeedback,
  optionsAboutOptions,
  placesOfOptionsRule,
  negativeStem,
  longestKey,
  lengthBalance,
  keyPosition,
  fixedOrder,
  absoluteCues,
  hedgeCues,
  clangCue,
  convergence,
  grammarCue,
  oneForm,
  overlappingOptions,
  duplicateQuestions,
  wholeStem,
  trueFalseShare,
  volatileFigures,
  givenAway,
  misconceptionCoverage,
  levelMix,
  guessCheck,
];
