import { z } from 'zod';
import type { ContentIssue } from './content-issue.ts';
import type { ContentSource } from './content-source.ts';
import type { CourseFile, CourseFiles, FileText } from './course-files.ts';
import { bankSchema, courseSchema, lessonSchema } from './course-schema.ts';
import { formatVersion } from './format.ts';
import { handoutSchema } from './handout-schema.ts';
import { idsFromFormat1, idsSchema } from './ids-schema.ts';
import { type JsonFile, parseJson } from './json-file.ts';
import { migrations } from './migrations/index.ts';
import { type FileKind, type Migration, migrate } from './migrations/migrate.ts';
import { factsSchema, glossarySchema, sourcesSchema } from './reference-schema.ts';
import { parseText } from './rich-text.ts';
import { schemaIssues } from './schema-issues.ts';
import { collectTexts } from './texts.ts';
import { translationSchema } from './translation-schema.ts';

/** What reading a folder gave: the valid files, and an issue for all that is not. */
export interface ReadFiles {
  readonly files: CourseFiles;
  readonly issues: readonly ContentIssue[];
}

/** Reads, parses, migrates and validates every file. A file that fails hides nothing in another. */
export async function readFiles(source: ContentSource, steps: readonly Migration[] = migrations): Promise<ReadFiles> {
  const paths = await source.list();
  const issues: ContentIssue[] = [];
  const broken: JsonFile[] = [];

  const read = async <T>(
    path: string,
    kind: FileKind | undefined,
    schema: z.ZodType<T>,
    /** For a file whose format has a number of its own. */
    toNewest: (value: unknown) => unknown = (value) => value,
  ): Promise<CourseFile<T> | undefined> => {
    if (!paths.includes(path)) return undefined;
    const { file: json, issues: syntax } = parseJson(path, (await source.read(path)) ?? '');
    issues.push(...syntax);
    const migrated = kind ? migrate(kind, json.value, formatVersion, steps) : { value: toNewest(json.value) };
    if ('problem' in migrated) issues.push(json.issueAtKey([], 'formatVersion', migrated.problem));
    const result = syntax.length === 0 && 'value' in migrated ? schema.safeParse(migrated.value) : undefined;
    if (result?.success) return { path, json, schema, value: result.data, texts: textsOf(schema, result.data) };
    if (result && 'value' in migrated) issues.push(...schemaIssues(schema, migrated.value, result.error.issues, json));
    broken.push(json);
    return undefined;
  };
  const readAll = async <T>(pattern: RegExp, kind: FileKind | undefined, schema: z.ZodType<T>) => {
    const found = await Promise.all(paths.filter((path) => pattern.test(path)).map((path) => read(path, kind, schema)));
    return found.filter((file) => file !== undefined);
  };

  const course = await read('course.json', 'course', courseSchema);
  const files: CourseFiles = {
    ...(course && { course }),
    lessons: await readAll(layout.lesson, 'lesson', lessonSchema),
    banks: await readAll(layout.bank, 'bank', bankSchema),
    handouts: await readAll(layout.handout, 'handout', handoutSchema),
    ...optional('facts', await read('facts.json', 'facts', factsSchema)),
    ...optional('sources', await read('sources.json', 'sources', sourcesSchema)),
    ...optional('glossary', await read('glossary.json', 'glossary', glossarySchema)),
    ...optional('ids', await read('ids.json', undefined, idsSchema, idsFromFormat1)),
    translations: byLanguage(await readAll(layout.translation, 'translation', translationSchema)),
    catalogues: byFolder(await readAll(layout.catalogue, undefined, z.record(z.string(), z.unknown()))),
    media: await readMedia(source, paths),
    broken,
  };
  if (!paths.includes('course.json')) issues.push(noCourse);
  return { files, issues: [...issues, ...paths.filter(isStray).map(stray)] };
}

const layout = {
  lesson: /^modules\/[^/]+\/[^/]+\.json$/,
  bank: /^question-banks\/[^/]+\.json$/,
  handout: /^handouts\/[^/]+\.json$/,
  translation: /^translations\/[^/]+\/(?!ui\.json$).+\.json$/,
  catalogue: /^translations\/[^/]+\/ui\.json$/,
  other: /^(course|facts|sources|glossary|ids)\.json$|^(schemas|media)\//,
};

function isStray(path: string): boolean {
  return path.endsWith('.json') && !Object.values(layout).some((pattern) => pattern.test(path));
}

function textsOf(schema: z.core.$ZodType, value: unknown): FileText[] {
  return collectTexts(schema, value).map((text) => ({ ...text, parsed: parseText(text.kind, text.value) }));
}

function optional<Key extends string, T>(key: Key, value: T | undefined): { [K in Key]?: T } {
  // The parsed boundary: a computed key widens to an index signature, which the return type takes back.
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: T };
}

function byFolder<T>(files: readonly CourseFile<T>[]): Record<string, T> {
  return Object.fromEntries(files.map((file) => [file.path.split('/')[1], file.value]));
}

function byLanguage<T>(files: readonly CourseFile<T>[]): Record<string, Record<string, CourseFile<T>>> {
  const languages: Record<string, Record<string, CourseFile<T>>> = {};
  for (const file of files) {
    const [, language = '', ...path] = file.path.split('/');
    languages[language] = { ...languages[language], [path.join('/')]: file };
  }
  return languages;
}

async function readMedia(source: ContentSource, paths: readonly string[]): Promise<Record<string, Uint8Array>> {
  const media = await Promise.all(
    paths
      .filter((path) => path.startsWith('media/'))
      .map(async (path) => [path, (await source.readBytes(path)) ?? new Uint8Array()] as const),
  );
  return Object.fromEntries(media);
}

const noCourse: ContentIssue = {
  file: 'course.json',
  line: 1,
  column: 1,
  severity: 'error',
  code: 'missing-file',
  message: 'There is no course.json in this folder.',
  mend: 'Give the folder that holds course.json, or write one.',
};

function stray(file: string): ContentIssue {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'warning',
    code: 'stray-file',
    message: 'This file has no place in a course, so nothing reads it.',
    mend: 'Move it to modules/<module>/, question-banks/ or translations/<language>/, or remove it.',
  };
}
