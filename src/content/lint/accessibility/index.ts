import type { LintRule } from '../lint-rule.ts';
import { alternativeText } from './a01-alternative-text.ts';
import { shortHeadings } from './a02-headings.ts';
import { linkWords } from './a03-links.ts';
import { sensoryWords } from './a04-sensory-words.ts';
import { mediaWithWords } from './a05-media.ts';
import { foreignWords } from './a07-foreign-words.ts';
import { picturesInText } from './a10-pictures-in-text.ts';

/**
 * In the order of their numbers. A06, tables: the schema asks for heads and caption, and every table
 * becomes short lists on a phone. A08, colours: axe judges every screen in both themes. A09, timers: the format has none.
 */
export const accessibilityRules: readonly LintRule[] = [
  alternativeText,
  shortHeadings,
  linkWords,
  sensoryWords,
  mediaWithWords,
  foreignWords,
  picturesInText,
];
