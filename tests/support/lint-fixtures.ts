import { describe, expect, it } from 'vitest';
import type { JsonPath } from '../../src/content/json-file.ts';
import { parseJson } from '../../src/content/json-file.ts';
import { lint } from '../../src/content/lint/lint.ts';
import type { Measured } from '../../src/content/lint/lint-course.ts';
import type { LintRule } from '../../src/content/lint/lint-rule.ts';
import { loadCourse } from '../../src/content/load-course.ts';
import { memorySource } from '../../src/content/sources/memory.ts';
import { tinyCourse } from './tiny-course.ts';

/** Sets one value of the tiny course; a path of no steps is the whole file, undefined takes it away. */
export interface Change {
  readonly file: string;
  readonly path: JsonPath;
  readonly value: unknown;
}

/** The tiny course with some values changed, on a given day. */
export interface Fixture {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly today?: string;
  readonly measured?: Measured;
  readonly sourceTexts?: Readonly<Record<string, string>>;
}

export interface FailingFixture extends Fixture {
  /** Where the issue must stand, and its severity: `{ file: 'question-banks/final-basics.json', path: ['questions', 0, 'prompt'] }`. */
  readonly at: { readonly file: string; readonly path: JsonPath };
  readonly severity: 'error' | 'warning' | 'information';
  /** In message or mend, when a part of them matters. */
  readonly says?: RegExp;
}

export const set = (file: string, path: JsonPath, value: unknown): Change => ({ file, path, value });

/** A translation of some texts of a file, by their stable paths; their marks must be those of the source. */
export const translate = (language: string, file: string, texts: Readonly<Record<string, string>>): Change =>
  set(`translations/${language}/${file}`, [], {
    formatVersion: 1,
    texts: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { source: '00000000', text }])),
  });

/** The rule is silent on each passing fixture, and names the place and the mend on each failing one. */
export function testRule(
  rule: LintRule,
  { passing, failing }: { readonly passing: readonly Fixture[]; readonly failing: readonly FailingFixture[] },
): void {
  describe(`${rule.id}: ${rule.title}`, () => {
    it.each(passing)('takes $name', async (fixture) => {
      const { issues, information } = await linted(rule, fixture);
      expect([...issues, ...information]).toEqual([]);
    });

    it.each(failing)('finds $name', async (fixture) => {
      const { issues, information, files } = await linted(rule, fixture);
      const { file, path } = fixture.at;
      const place = parseJson(file, files[file] ?? '').file.issue(path, { code: '', message: '', mend: '' });
      const found = (fixture.severity === 'information' ? information : issues).filter(
        (issue) => issue.file === file && issue.line === place.line,
      );
      const places = [...issues, ...information].map((issue) => ({ file: issue.file, line: issue.line }));
      expect(places).toContainEqual({ file, line: place.line });
      for (const issue of found) {
        expect(issue.code).toBe(rule.id);
        expect(issue.message).toMatch(/^[A-Z“"].+[.?]$/s);
        expect(issue.mend).toMatch(/^[A-Z“"].+[.?]$/s);
      }
      if (fixture.severity !== 'information') expect(found.map(({ severity }) => severity)).toContain(fixture.severity);
      if (fixture.says) expect(found.map(({ message, mend }) => `${message} ${mend}`).join('\n')).toMatch(fixture.says);
    });
  });
}

async function linted(rule: LintRule, { changes, today = '2026-06-30', measured, sourceTexts }: Fixture) {
  const files = changed(changes);
  const { course, issues: problems } = await loadCourse(memorySource(files));
  // A fixture is a sound course: only the rule under test may find something in it.
  if (!course)
    throw new Error(
      `The fixture is broken: ${JSON.stringify(problems.filter(({ severity }) => severity === 'error'))}`,
    );
  return {
    ...lint(course, { today, ...(measured && { measured }), ...(sourceTexts && { sourceTexts }) }, [rule]),
    files,
  };
}

function changed(changes: readonly Change[]): Readonly<Record<string, string>> {
  const files: Record<string, unknown> = Object.fromEntries(
    Object.entries(tinyCourse).map(([path, text]): [string, unknown] => [
      path,
      path.endsWith('.json') ? JSON.parse(text) : text,
    ]),
  );
  for (const { file, path, value } of changes) files[file] = withValue(files[file], path, value);
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, value]) =>
      value === undefined ? [] : [[path, typeof value === 'string' ? value : JSON.stringify(value, null, 2)]],
    ),
  );
}

function withValue(target: unknown, [key, ...rest]: JsonPath, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = rest.length === 0 ? value : withValue(Reflect.get(Object(target), key), rest, value);
  if (Array.isArray(target)) {
    const entries: unknown[] = [...target];
    entries[Number(key)] = inner;
    return entries;
  }
  const { [key]: _, ...others } = Object(target) as Record<string, unknown>;
  return inner === undefined ? others : { ...others, [key]: inner };
}
