import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openContext } from '../support/browser.ts';
import { firstVisit } from '../support/first-visit.ts';
import { type LmsCall, launch, lmsCalls } from '../support/lms-page.ts';
import { withOneMoreLesson } from '../support/one-more-lesson.ts';
import { type HostedStandard, hostPackages } from '../support/package-host.ts';
import { coursePackages } from '../support/packaged-course.ts';
import { openStage } from '../support/stage.ts';

const standards: readonly HostedStandard[] = ['scorm-1.2', 'scorm-2004-4th'];
const KB = 1024;
const folder = mkdtempSync(join(tmpdir(), 'borderless-budget-'));

const stage = openStage();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(standards)('the first visit (%s)', (standard) => {
  it('needs 8 requests, 130 KB and 100 KB of script at most until the first lesson can be used', async () => {
    const { requests, bytes, scriptBytes } = await firstVisit(stage.browser, stage.host, standard);
    const figures = { requests: requests.length, bytes, scriptBytes };
    expect(requests.some(({ path }) => path.includes('/lessons/'))).toBe(true);
    expect(requests.length, JSON.stringify(requests, null, 1)).toBeLessThanOrEqual(8);
    expect(figures.bytes, JSON.stringify(figures)).toBeLessThanOrEqual(130 * KB);
    expect(figures.scriptBytes, JSON.stringify(figures)).toBeLessThanOrEqual(100 * KB);
  });
});

describe('a course that grows', () => {
  it('adds 40 bytes to the first visit with one more lesson, at most', async () => {
    const zip = join(folder, 'more.zip');
    withOneMoreLesson('course-content', join(folder, 'course'));
    const args = ['scorm/cli.ts', '--content', join(folder, 'course'), '--standard', 'scorm-1.2', '--out', zip];
    execFileSync('node_modules/.bin/tsx', args, { stdio: 'pipe' });
    const more = await hostPackages({ 'scorm-1.2': zip });
    const before = await firstVisit(stage.browser, stage.host, 'scorm-1.2');
    const after = await firstVisit(stage.browser, more, 'scorm-1.2');
    more.close();
    expect(after.requests.length).toBe(before.requests.length);
    expect(after.bytes - before.bytes).toBeGreaterThan(0);
    expect(after.bytes - before.bytes).toBeLessThanOrEqual(40);
  });
});

describe('a package with all modules', () => {
  it.each(standards)('is 2 MB at most (%s)', (standard) => {
    expect(statSync(coursePackages[standard]).size).toBeLessThanOrEqual(2 * KB * KB);
  });
});

// Side by side, since most of it is waiting for nothing to happen.
describe.concurrent.each(standards)('the LMS (%s)', (standard) => {
  const commits = (calls: readonly LmsCall[]) => calls.filter(({ name }) => name.endsWith('Commit')).length;
  const sets = (calls: readonly LmsCall[]) => calls.filter(({ name }) => name.endsWith('SetValue'));
  const quiet = async (page: Page) => {
    for (let before = -1, now = 0; before !== now; ) {
      before = now;
      await page.waitForTimeout(2500);
      now = (await lmsCalls(page)).length;
    }
    return lmsCalls(page);
  };

  it('is told of a submission once, of nothing that did not change, and of nothing while nothing changes', async () => {
    const context = await openContext(stage.browser);
    const page = await context.newPage();
    const course = await launch(page, stage.host, standard, { at: '/lesson/network-not-force/final-word' });
    await course.getByRole('radio').first().waitFor();
    const opened = await quiet(page);
    await course.getByRole('radio').first().check();
    await course.getByRole('button', { name: 'Check my answer' }).click();
    const answered = (await quiet(page)).slice(opened.length);
    expect(commits(answered)).toBe(1);
    const elements = sets(answered).map(({ args }) => args[0] ?? '');
    expect(new Set(elements).size).toBe(elements.length);
    // The entry of the answer, its objective, the facts and the time: no status, score or place, since none of these changed.
    const other = elements.filter((element) => !element.startsWith('cmi.interactions.0.'));
    expect(
      other.every((element) => /suspend_data|session_time|progress_measure|objectives/.test(element)),
      other.join(),
    ).toBe(true);
    await page.waitForTimeout(5000);
    expect((await lmsCalls(page)).length).toBe(opened.length + answered.length);
    await context.close();
  });
});
