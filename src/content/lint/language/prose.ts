import type { CourseFile } from '../../course-files.ts';
import type { LintCourse } from '../lint-course.ts';
import type { LintText } from '../lint-text.ts';
import { ownTexts } from '../text-finding.ts';
import { maskingOf } from './masking.ts';
import { sentencesIn } from './tokens.ts';

/** A sentence of running text, its names, terms and numbers masked. */
export interface Sentence {
  readonly words: readonly string[];
  readonly text: LintText;
  /** Where its paragraph begins in the text. */
  readonly at: number;
}

/** What is read in one go: a lesson, or the questions of a bank. */
export interface Reading {
  readonly id: string;
  readonly kind: 'lesson' | 'bank';
  readonly sentences: readonly Sentence[];
  /** Where an issue about the whole belongs: its title. */
  readonly head: LintText;
}

const known = new WeakMap<LintCourse, readonly Reading[]>();

/** Lessons in the learner's order, then banks; in a translation those of which something is translated. */
export function readingsOf(course: LintCourse): readonly Reading[] {
  const found = known.get(course) ?? [
    ...course.lessons.flatMap(({ id, file }) => readingOf(course, id, 'lesson', file)),
    ...course.banks.flatMap(({ id, file }) => readingOf(course, id, 'bank', file)),
  ];
  known.set(course, found);
  return found;
}

/** The sentences of some texts. Headings, labels and cells are no sentences: what counts ends with a mark. */
export function sentencesOf(course: LintCourse, texts: readonly LintText[]): Sentence[] {
  const mask = maskingOf(course);
  return texts.flatMap((text) =>
    text.paragraphs.flatMap(({ masked, at }) =>
      /[.?!؟:…][”"»’)]*\s*$/.test(masked)
        ? sentencesIn(masked, course.language).map((sentence) => ({ words: mask(sentence), text, at }))
        : [],
    ),
  );
}

function readingOf(course: LintCourse, id: string, kind: Reading['kind'], file: CourseFile<unknown>): Reading[] {
  const texts = ownTexts(course, file);
  const sentences = sentencesOf(course, texts);
  const head = texts.find(({ path }) => path.length === 1 && path[0] === 'title') ?? sentences[0]?.text;
  return head && sentences.length > 0 ? [{ id, kind, sentences, head }] : [];
}
