import type { LintCourse } from '../lint-course.ts';
import { ownTexts } from '../text-finding.ts';
import { neutral, wordsIn } from './tokens.ts';

/** Turns a sentence, in which links and values are masked already, into words: each name, term and number one neutral one. */
export type Masking = (sentence: string) => string[];

const known = new WeakMap<LintCourse, Masking>();

export function maskingOf(course: LintCourse): Masking {
  const found = known.get(course) ?? newMasking(course);
  known.set(course, found);
  return found;
}

function newMasking(course: LintCourse): Masking {
  const terms = termPattern(course);
  const names = namesOf(course);
  return (sentence) => {
    const words = wordsIn(terms ? sentence.replace(terms, neutral) : sentence).map((word, at) =>
      isName(word, at, names) ? neutral : word,
    );
    return words.filter((word, at) => word !== neutral || words[at - 1] !== neutral);
  };
}

/** Glossary terms that stand in a text without a link. */
function termPattern(course: LintCourse): RegExp | undefined {
  const { glossary } = course.files;
  const terms = (glossary ? course.textsOf(glossary) : [])
    .filter(({ path }) => path.at(-1) === 'term' || path.at(-1) === 'short')
    .flatMap(({ words }) => words.split(', '))
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return terms.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Words with a capital inside a sentence that stand nowhere in small letters: so a name at the start is known too. */
function namesOf(course: LintCourse): ReadonlySet<string> {
  const { lessons, banks } = course.files;
  const small = new Set<string>();
  const large = new Set<string>();
  for (const { paragraphs } of [...lessons, ...banks].flatMap((file) => ownTexts(course, file)))
    for (const { masked } of paragraphs)
      for (const [found] of masked.matchAll(/\p{Ll}[\p{L}\p{M}]*|(?<=[\p{L}\p{N},;\uFFFC] )\p{Lu}[\p{L}\p{M}]*/gu))
        (/^\p{Lu}/u.test(found) ? large : small).add(found.toLowerCase());
  return new Set([...large].filter((name) => !small.has(name)));
}

function isName(word: string, at: number, names: ReadonlySet<string>): boolean {
  if (word === neutral || /\p{N}|^\p{Lu}{2}/u.test(word)) return true;
  const stem = /^\p{Lu}[\p{L}\p{M}]*/u.exec(word)?.[0];
  return stem !== undefined && (at > 0 ? stem !== 'I' : names.has(stem.toLowerCase()));
}
