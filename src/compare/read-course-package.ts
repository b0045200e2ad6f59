import type { z } from 'zod';
import { canonicalKey } from '../domain/assessment/answer-key.ts';
import { applySettings, withMastery } from '../domain/course/apply-settings.ts';
import type { CourseOutline } from '../domain/course/course.ts';
import { type PackageSettings, readPackageSettings, settingsFile } from '../domain/course/package-settings.ts';
import type { PackageFiles } from '../package-reader/unpack.ts';
import { type CoursePackage, NotComparable, type QuestionKey } from './course-package.ts';
import { packageIdentity } from './manifest-identity.ts';
import { bankSchema, detailsSchema, layoutSchema, lessonSchema, outlineSchema } from './package-schemas.ts';

/**
 * The course in an unpacked package.
 * @param name of the file, for words.
 * @throws NotComparable where it holds no course of this engine, or a damaged one.
 */
export function readCoursePackage(name: string, files: PackageFiles): CoursePackage {
  const identity = packageIdentity(name, files);
  if (!files.has('content/layout.json')) {
    throw new NotComparable(
      `${name} holds no course of this engine (content/layout.json), so nobody can tell what its learners' records would become.`,
    );
  }
  const layout = read(name, files, 'content/layout.json', layoutSchema);
  const authored = sourceOutline(name, files);
  const folder = `content/${authored.language}`;
  const { assessments } = read(name, files, `${folder}/course.json`, detailsSchema);
  const settings = settingsOf(files, authored);
  return {
    name,
    identity,
    outline: applySettings(authored, settings),
    layout,
    plans: assessments.map((plan) => (plan.kind === 'final' ? withMastery(plan, settings.mastery) : plan)),
    keys: questionKeys(name, files, folder),
    report: settings.report,
  };
}

/** What an administrator may have changed since it was packaged; the title is for learners, not for this comparison. */
function settingsOf(
  files: PackageFiles,
  { modules, languages }: CourseOutline,
): Omit<Partial<PackageSettings>, 'title'> {
  const bytes = files.get(settingsFile);
  if (!bytes) return {};
  const held = { modules: modules.map(({ id }) => id), languages };
  const { title, ...settings } = readPackageSettings(new TextDecoder().decode(bytes), held).settings;
  return settings;
}

/** Every language has an outline that says which language comes first. */
function sourceOutline(name: string, files: PackageFiles): z.output<typeof outlineSchema> {
  const path = [...files.keys()].find((one) => /^content\/[^/]+\/outline\.json$/.test(one));
  if (path === undefined) throw new NotComparable(`${name} holds no outline of its course (content/en/outline.json).`);
  const any = read(name, files, path, outlineSchema);
  const source = any.languages[0] ?? any.language;
  return source === any.language ? any : read(name, files, `content/${source}/outline.json`, outlineSchema);
}

function questionKeys(name: string, files: PackageFiles, folder: string): Map<string, QuestionKey> {
  const keys = new Map<string, QuestionKey>();
  for (const path of files.keys()) {
    const isLesson = path.startsWith(`${folder}/lessons/`);
    if (!isLesson && !path.startsWith(`${folder}/banks/`)) continue;
    const blocks = isLesson
      ? read(name, files, path, lessonSchema).parts.flatMap((part) => part.blocks)
      : read(name, files, path, bankSchema).questions;
    for (const { id, answerKey, rescore } of blocks) {
      if (answerKey !== undefined) keys.set(id, { key: canonicalKey(answerKey), rescore });
    }
  }
  return keys;
}

function read<T>(name: string, files: PackageFiles, path: string, schema: z.ZodType<T>): T {
  const bytes = files.get(path);
  if (!bytes) throw new NotComparable(`${name} lacks the file ${path}.`);
  const result = schema.safeParse(json(name, path, bytes));
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  const place = problem?.path.join('.') || 'its top';
  throw new NotComparable(`${name}: ${path} is not as this engine writes it, at ${place}: ${problem?.message ?? ''}`);
}

function json(name: string, path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new NotComparable(`${name}: ${path} is damaged: it is no JSON in UTF-8.`);
  }
}
