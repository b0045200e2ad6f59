import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LmsServer, startLms } from '../../src/apps/lms/serve.ts';
import { words as lms } from '../../src/lms/words.ts';
import { type Administrator, administratorAt } from '../support/administrator.ts';
import { barePackage } from '../support/bare-package.ts';
import { launchBrowser } from '../support/browser.ts';
import { edited, tinyCourseWith } from '../support/tiny-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'borderless-replace-'));
const at = (name: string) => join(folder, name);

let browser: Browser;
let server: LmsServer;
let admin: Administrator;
beforeAll(async () => {
  const course = (from: string, to: string) =>
    edited('course.json', from, to).replace('"revision": "1.0.0"', '"revision": "1.1.0"');
  const zips = {
    'old.zip': {},
    'stricter.zip': { 'course.json': course('"mastery": 0.8', '"mastery": 0.9') },
    'other-words.zip': { 'course.json': course('Small and whole.', 'Small, and still whole.') },
  };
  for (const [name, changes] of Object.entries(zips)) {
    writeFileSync(at(name), await barePackage(tinyCourseWith(changes)));
  }
  mkdirSync(at('packages'));
  writeFileSync(at('packages/tiny.zip'), await barePackage(tinyCourseWith({})));
  browser = await launchBrowser();
  server = await startLms({ page: 'dist/lms', packages: at('packages'), port: 0 });
  admin = await administratorAt(browser, server.address);
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens both zips as an administrator who chooses files, and compares them. */
async function compared(old: string, next: string): Promise<string> {
  const section = admin.section(lms.replace);
  for (const name of [old, next]) {
    await admin.page.locator('input[type=file]').first().setInputFiles(at(name));
    await section.getByLabel(lms.newPackage).locator('option', { hasText: name }).waitFor({ state: 'attached' });
  }
  await section.getByLabel(lms.oldPackage).selectOption({ label: `${old} · SCORM 1.2` });
  await section.getByLabel(lms.newPackage).selectOption({ label: `${next} · SCORM 1.2` });
  await section.getByRole('button', { name: lms.compareNow }).click();
  await section.locator('.notice').waitFor();
  return section.locator('.notice').innerText();
}

describe('an administrator with the package of the LMS and the one that is to take its place', () => {
  it('is told that it is safe', async () => {
    expect(await compared('old.zip', 'other-words.zip')).toContain('Safe to replace: all learners go on');
  });

  it('is told to publish it as new, with the reasons', async () => {
    const found = await compared('old.zip', 'stricter.zip');
    expect(found).toContain('Publish as new');
    expect(found).toContain('it takes 90% to pass, and took 80%');
    const { violations } = await new AxeBuilder({ page: admin.page }).include('.record').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(admin.problems).toEqual([]);
  });
});
