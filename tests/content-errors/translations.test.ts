import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/content/compile.ts';
import { type ContentIssue, formatIssue } from '../../src/content/content-issue.ts';
import { textFiles } from '../../src/content/course-files.ts';
import { sourceHash } from '../../src/content/language-texts.ts';
import { loadCourse } from '../../src/content/load-course.ts';
import { tinyCourseWith } from '../support/tiny-course.ts';
import { paths } from './error-case.ts';

type Entries = Readonly<Record<string, { readonly source: string; readonly text: string } | undefined>>;

/** A whole Arabic translation of the tiny course (each text stands for itself), with some entries of the lesson changed. */
async function translated(lesson: Entries = {}): Promise<Record<string, string>> {
  const { files } = await loadCourse(tinyCourseWith({}));
  return Object.fromEntries(
    textFiles(files).map(({ path, texts }) => {
      const entries = texts.map(({ stablePath, value }) => [stablePath, { source: sourceHash(value), text: value }]);
      const all = { ...Object.fromEntries(entries), ...(path === paths.lesson ? lesson : {}) };
      return [`translations/ar/${path}`, JSON.stringify({ formatVersion: 1, texts: all }, null, 2)];
    }),
  );
}

async function issuesOf(lesson: Entries): Promise<string[]> {
  const { issues } = await loadCourse(tinyCourseWith(await translated(lesson)));
  return issues.map((issue: ContentIssue) => formatIssue(issue));
}

describe('translations', () => {
  it('have no issue when every text is translated', async () => {
    expect(await issuesOf({})).toEqual([]);
  });

  it('list a text whose source has changed', async () => {
    expect(await issuesOf({ title: { source: '00000000', text: 'الخطوات الأولى' } })).toEqual([
      'translations/ar/modules/basics/first-steps.json:5:17 warning stale-translation The source text of "title" has changed since this was translated.\n    Translate it again, then write "source": "2054f9df".',
    ]);
  });

  it('list a text that is missing', async () => {
    expect(await issuesOf({ 'parts.do.title': undefined })).toEqual([
      'translations/ar/modules/basics/first-steps.json:3:12 warning missing-translation "parts.do.title" is not translated; learners read the source text.\n    Add "parts.do.title": { "source": "1029bb94", "text": "…" }.',
    ]);
  });

  it('refuse a text that the source does not have', async () => {
    expect(await issuesOf({ 'parts.do.titel': { source: '1029bb94', text: 'أنت' } })).toEqual([
      'translations/ar/modules/basics/first-steps.json:40:5 error unknown-path modules/basics/first-steps.json has no text at "parts.do.titel".\n    Did you mean "parts.do.title"?',
    ]);
  });

  it('refuse a text that lost its citation', async () => {
    const path = 'parts.do.blocks.fst-q-true.whenFalse.feedback';
    expect(await issuesOf({ [path]: { source: '5be6a856', text: 'يقرر الأعضاء.' } })).toEqual([
      `translations/ar/modules/basics/first-steps.json:38:15 error changed-marks The translation of "${path}" does not hold the marks of its source.\n    Keep the same citations, values, terms and links: cite TIN-2.`,
    ]);
  });

  it('refuse HTML, at its place', async () => {
    expect(await issuesOf({ title: { source: '2054f9df', text: 'الخطوات <i>الأولى' } })).toEqual([
      'translations/ar/modules/basics/first-steps.json:6:24 error raw-html HTML does not work in a course: "<i>".\n    Use *em*, **strong**, lists and links; write \\< for the character itself.',
    ]);
  });

  it('refuse a file that translates nothing', async () => {
    const { issues } = await loadCourse(
      tinyCourseWith({ ...(await translated()), 'translations/ar/fact.json': '{ "formatVersion": 1, "texts": {} }' }),
    );
    expect(issues.map((issue) => formatIssue(issue))).toEqual([
      'translations/ar/fact.json:1:1 error unknown-path There is no file fact.json that this could translate.\n    Did you mean "facts.json"?',
    ]);
  });

  it('let learners read the source text where there is none, and name it', async () => {
    const files = await translated({
      title: { source: '2054f9df', text: 'الخطوات الأولى' },
      'parts.do.title': undefined,
    });
    const { course } = await loadCourse(
      tinyCourseWith({ ...files, 'translations/ar/ui.json': '{ "app.name": "بلا حدود" }' }),
    );
    const compiled = course && compileCourse(course).files;
    const lesson = JSON.parse(compiled?.['ar/lessons/first-steps.json'] ?? '{}');
    expect(lesson.title).toBe('الخطوات الأولى');
    expect(lesson.parts[1].title).toBe('Now you');
    expect(lesson.untranslated).toEqual(['parts.do.title']);
    expect(JSON.parse(compiled?.['ar/ui.json'] ?? '{}')).toEqual({ 'app.name': 'بلا حدود' });
  });
});
