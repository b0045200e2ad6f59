import type { Interaction } from '../domain/progress/interaction.ts';
import { decimal } from './number-format.ts';

/**
 * At most `limit` characters: whole items only, so that the LMS does not get half an id. A first item that is too long
 * already is cut.
 */
export function joinWithin(items: readonly string[], delimiter: string, limit: number): string {
  let joined = items[0] === undefined ? '' : cut(items[0], limit);
  for (const item of items.slice(1)) {
    const longer = `${joined}${delimiter}${item}`;
    if (longer.length > limit) break;
    joined = longer;
  }
  return joined;
}

/** LMSs match values line by line, and refuse what has two. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}

/** The first `limit` characters, none of them half of a surrogate pair. */
export function cut(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

/** Correct, incorrect in the standard's own word, or partial credit as a number between. */
export function resultOf({ share }: Interaction, incorrect: string): string {
  if (share >= 1) return 'correct';
  if (!(share > 0)) return incorrect;
  return decimal(Math.max(0.01, Math.floor(share * 100 + 1e-6) / 100), 2) ?? incorrect;
}

/** Each once, in the order of the first. */
export function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/**
 * One line that holds no delimiter, since there is no escape for it, and does not begin as a prefix does: LMSs look for
 * braces even behind the language.
 */
export function unreserved(text: string): string {
  return oneLine(text).replace(/\[,\]/g, '[;]').replace(/^\{+/, '');
}
