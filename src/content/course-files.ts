import type { z } from 'zod';
import type { ContentIssue, IssueWords } from './content-issue.ts';
import type { BankSource, CourseSource, LessonSource } from './course-schema.ts';
import type { HandoutSource } from './handout-schema.ts';
import type { IdsSource } from './ids-schema.ts';
import type { JsonFile } from './json-file.ts';
import type { FactsSource, GlossarySource, SourcesSource } from './reference-schema.ts';
import type { ParsedText } from './rich-text.ts';
import type { PlacedText } from './texts.ts';
import type { TranslationSource } from './translation-schema.ts';

/** A text with what parsing made of it. */
export interface FileText extends PlacedText {
  readonly parsed: ParsedText;
}

/** A file that its schema accepts. */
export interface CourseFile<T> {
  readonly path: string;
  readonly json: JsonFile;
  readonly schema: z.core.$ZodType;
  readonly value: T;
  readonly texts: readonly FileText[];
}

/** Everything in a content folder, as far as it is valid. Absent single files are files that do not exist or are broken. */
export interface CourseFiles {
  readonly course?: CourseFile<CourseSource>;
  readonly lessons: readonly CourseFile<LessonSource>[];
  readonly banks: readonly CourseFile<BankSource>[];
  readonly handouts: readonly CourseFile<HandoutSource>[];
  readonly facts?: CourseFile<FactsSource>;
  readonly sources?: CourseFile<SourcesSource>;
  readonly glossary?: CourseFile<GlossarySource>;
  readonly ids?: CourseFile<IdsSource>;
  /** By language, then by the path of the source file. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, CourseFile<TranslationSource>>>>>;
  /** Interface texts by language. */
  readonly catalogues: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Bytes by path, beginning with `media/`. */
  readonly media: Readonly<Record<string, Uint8Array>>;
  /** Files that failed, so that checks do not call missing what stands in one of them. */
  readonly broken: readonly JsonFile[];
}

/** The files of a course without an error. */
export interface SoundCourse extends CourseFiles {
  readonly course: CourseFile<CourseSource>;
}

/** An issue at the place of a reference or mark inside a text. */
export function issueInText(file: CourseFile<unknown>, text: PlacedText, at: number, words: IssueWords): ContentIssue {
  return file.json.issueInText(text.path, at, words);
}

/** Every file whose texts learners read. */
export function textFiles(files: CourseFiles): CourseFile<unknown>[] {
  const single = [files.course, files.facts, files.glossary].filter((file) => file !== undefined);
  return [...single, ...files.lessons, ...files.banks, ...files.handouts];
}
