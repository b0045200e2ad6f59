import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Files } from '../../scorm/files.ts';
import type { CompiledCourse } from '../../src/content/compile.ts';
import { buildCourse } from '../../src/content/load-course.ts';
import type { CourseOutline } from '../../src/domain/course/course.ts';
import { tinyCourseWith } from './tiny-course.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

/** A player of two files: packages do not care what it does. */
export const barePlayer: Files = new Map([
  ['index.html', bytes(readFileSync(`${import.meta.dirname}/../../index.html`, 'utf8'))],
  ['assets/main-1.js', bytes('export {}')],
]);

/** A compiled course as the packager takes it. */
export interface WholeContent {
  readonly content: Files;
  readonly outline: CourseOutline;
}

export function compiledFiles({ files, media, outline }: CompiledCourse): WholeContent {
  const texts = Object.entries(files).filter(([path]) => path !== 'outline.json');
  return {
    content: new Map([
      ...texts.map(([path, words]): [string, Uint8Array] => [path, bytes(words)]),
      ...Object.entries(media),
    ]),
    outline,
  };
}

export async function compiledTiny(changes: Record<string, string> = {}): Promise<WholeContent> {
  const { compiled, issues } = await buildCourse(tinyCourseWith(changes));
  if (!compiled) throw new Error(JSON.stringify(issues));
  return compiledFiles(compiled);
}

/** The texts of a zip by path. */
export function textsOf(zip: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, file]) => [path, new TextDecoder().decode(file)]),
  );
}
