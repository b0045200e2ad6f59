import { describe, expect, it } from 'vitest';
import { tinyCourse, tinyCourseWith } from '../../../tests/support/tiny-course.ts';
import { buildCourse, loadCourse } from '../load-course.ts';
import { lint } from './lint.ts';
import type { Finding, LintRule } from './lint-rule.ts';

/** Finds fault with the first question of the lesson and of each bank. */
const firstQuestions: LintRule = {
  id: 'X01',
  title: 'No first questions',
  find: ({ lessons, banks }) =>
    [...lessons, ...banks].flatMap(({ items: [item] }): Finding[] =>
      item
        ? [{ file: item.file, path: [...item.path, 'prompt'], severity: 'error', message: 'No.', mend: 'Mend.' }]
        : [],
    ),
};
const waiver = (rule: string, until: string) => ({ [rule]: { reason: 'It stands here on purpose.', until } });
const bank = 'question-banks/final-basics.json';

/** The tiny course with waivers at the top of some files. */
async function linted(waivers: Readonly<Record<string, object>>, today = '2026-06-30') {
  const changed = Object.entries(waivers).map(([path, lint]): [string, string] => [
    path,
    JSON.stringify({ ...JSON.parse(tinyCourse[path] ?? ''), lint }),
  ]);
  const { course, issues } = await loadCourse(tinyCourseWith(Object.fromEntries(changed)));
  if (!course) throw new Error(JSON.stringify(issues));
  return lint(course, { today }, [firstQuestions]);
}

const files = (issues: readonly { readonly file: string }[]) => issues.map(({ file }) => file).sort();

describe('a waiver', () => {
  it('covers its own file and no other, and is told with its reason', async () => {
    const { issues, waived } = await linted({ [bank]: waiver('X01', '2027-06') });
    expect(files(issues)).toEqual(['modules/basics/first-steps.json', 'question-banks/check-basics.json']);
    expect(waived.map(({ waiver: { reason }, issue }) => [reason, issue.file])).toEqual([
      ['It stands here on purpose.', bank],
    ]);
  });

  it('in course.json covers the whole course', async () => {
    const { issues, waived } = await linted({ 'course.json': waiver('X01', '2027-06') });
    expect(issues).toEqual([]);
    expect(waived).toHaveLength(3);
  });

  it('holds to the end of its month, and is then an error in place of what it covered', async () => {
    expect((await linted({ [bank]: waiver('X01', '2026-06') })).waived).toHaveLength(1);
    const { issues, waived } = await linted({ [bank]: waiver('X01', '2026-06') }, '2026-07-01');
    expect(waived).toEqual([]);
    expect(issues.filter(({ file }) => file === bank)).toMatchObject([{ severity: 'error', code: 'expired-waiver' }]);
  });

  it('that nothing needs is a warning, and one that names no rule an error', async () => {
    const second = JSON.parse(tinyCourse[bank] ?? '');
    second.questions[1].lint = waiver('X01', '2027');
    const { course } = await loadCourse(tinyCourseWith({ [bank]: JSON.stringify(second) }));
    if (!course) throw new Error('A waiver does not break a course.');
    const needless = lint(course, { today: '2026-06-30' }, [firstQuestions]).issues;
    expect(needless).toContainEqual(
      expect.objectContaining({ file: bank, code: 'needless-waiver', severity: 'warning' }),
    );
    const { issues } = await linted({ [bank]: waiver('X02', '2027') });
    expect(issues).toContainEqual(expect.objectContaining({ file: bank, code: 'unknown-rule', severity: 'error' }));
  });

  it('is an error of the file where its reason or date is missing', async () => {
    const broken = JSON.stringify({ ...JSON.parse(tinyCourse[bank] ?? ''), lint: { X01: { reason: 'Because.' } } });
    const { issues } = await loadCourse(tinyCourseWith({ [bank]: broken }));
    expect(issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  it('never reaches a learner', async () => {
    const noted = JSON.stringify({ ...JSON.parse(tinyCourse[bank] ?? ''), lint: waiver('X01', '2027') });
    const { compiled } = await buildCourse(tinyCourseWith({ [bank]: noted }));
    expect(Object.values(compiled?.files ?? {}).join()).not.toContain('on purpose');
    expect(compiled).toBeDefined();
  });
});
