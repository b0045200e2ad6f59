import type { LintCourse } from '../lint-course.ts';
import { thresholds } from '../thresholds.ts';

/** A glossary term in the language that is read, with what finds it in a text. */
export interface NamedTerm {
  readonly id: string;
  readonly term: string;
  readonly pattern: RegExp;
}

const everyday: readonly string[] = thresholds.language.everydayTerms;

const known = new WeakMap<LintCourse, readonly NamedTerm[]>();

/** The terms that a text says in one way only: no everyday words. */
export function namedTerms(course: LintCourse): readonly NamedTerm[] {
  const { glossary } = course.files;
  const found =
    known.get(course) ??
    (glossary ? course.textsOf(glossary) : [])
      .filter(({ path }) => path.at(-1) === 'term')
      .flatMap(({ path, words: term }) => {
        const entry = glossary?.value.terms[Number(path[1])];
        return entry && !everyday.includes(entry.term.toLowerCase())
          ? [{ id: entry.id, term, pattern: patternOf(term) }]
          : [];
      });
  known.set(course, found);
  return found;
}

/** The term as it is written or with a capital, in one or more. */
function patternOf(term: string): RegExp {
  const [first = '', ...rest] = [...term].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const start = first === first.toUpperCase() ? first : `[${first}${first.toUpperCase()}]`;
  return new RegExp(`(?<![\\p{L}\\p{N}-])${start}${rest.join('')}s?(?![\\p{L}\\p{N}-])`, 'u');
}
