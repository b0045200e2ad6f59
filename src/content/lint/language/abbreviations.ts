import type { LintCourse } from '../lint-course.ts';
import type { LintParagraph } from '../lint-text.ts';
import { thresholds } from '../thresholds.ts';

/** Not part of a name with digits or a hyphen (SHA-256, I-GRIP), nor the kind of a numbered document (RFC 3227). */
const capitals = /(?<![\p{L}\p{N}-])(\p{Lu}{2,})(?=s?(?![\p{L}\p{N}]|-[\p{Lu}\p{N}]| \p{N}))/gu;

/** Abbreviations of a paragraph that not everybody knows, each once, in their order. */
export function abbreviationsIn(words: string): string[] {
  const found = [...words.matchAll(capitals)].map(([short]) => short);
  return [...new Set(found)].filter(
    (short) => !Object.hasOwn(thresholds.language.knownAbbreviations, short) && !/^[IVX]+$/.test(short),
  );
}

/** "Long form (NCB)", "NCB (long form)", "NCB: long form", "AFRIPOL, the police body of …", or a link to its term. */
export function explains({ words, terms }: LintParagraph, short: string, course: LintCourse): boolean {
  return (
    new RegExp(`\\(${short}s?\\)|${short}s?(?: ?\\(|:|, (?:the|an?|l[ae’']|les|une?|el|los|las|una) ?)`, 'u').test(
      words,
    ) || terms.some(({ id, words: linked }) => course.terms.get(id)?.short === short || linked.includes(short))
  );
}
