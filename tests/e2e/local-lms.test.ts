import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LmsServer, startLms } from '../../src/apps/lms/serve.ts';
import { words as lms } from '../../src/lms/words.ts';
import { type Administrator, administratorAt, learnerOf } from '../support/administrator.ts';
import { launchBrowser } from '../support/browser.ts';
import { sidewaysOverflow } from '../support/gallery.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';

const { question, place, answersWrong, triesAgain } = learnerOf(readPackage(coursePackages['scorm-1.2']));

let browser: Browser;
let server: LmsServer;
let admin: Administrator;
beforeAll(async () => {
  browser = await launchBrowser();
  // `npm test` builds the page and the packages before.
  server = await startLms({ page: 'dist/lms', packages: 'dist/packages', port: 0 });
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  admin = await administratorAt(browser, server.address);
});
afterEach(async () => {
  await admin.page.context().close();
});

/** A course that is open, with one wrong answer that the LMS has been told. */
async function withAnAnswer(): Promise<void> {
  await answersWrong(await admin.launch());
  await expect.poll(() => admin.answers().count()).toBe(1);
}

/** What axe finds in the LMS's own page; the course in the frame has tests of its own. */
async function findings(): Promise<string[]> {
  const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page: admin.page }).exclude('iframe').options({ rules }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each([
  { edition: 'SCORM 1.2', limit: '4,096' },
  { edition: 'SCORM 2004 4th', limit: '64,000' },
])('an administrator who tries the package for $edition in the local LMS', ({ edition, limit }) => {
  beforeEach(() => admin.button(edition).click());

  it('sees status, place, time, suspend data and every answer as the course reports them', async () => {
    await withAnAnswer();
    const answer = await admin.answers().first().innerText();
    expect(answer).toContain(question.id);
    expect(answer).toContain(lms.results.wrong);
    expect(await admin.fact(lms.facts.place)).toContain(place);
    expect(await admin.fact(edition === 'SCORM 1.2' ? lms.facts.status : lms.facts.completion)).toContain(
      lms.statuses.incomplete,
    );
    expect(await admin.section(lms.suspendData).innerText()).toMatch(new RegExp(`[1-9]\\d* of ${limit}`));
    expect(await admin.section(lms.calls).innerText()).toContain('0 errors');
    expect(admin.problems).toEqual([]);
  });

  it('leaves, relaunches and is at the same place with the answer kept; the next answer comes after it', async () => {
    await withAnAnswer();
    await admin.button(lms.leave).click();
    await expect.poll(admin.standing).toBe(lms.left);
    expect(await admin.page.locator('iframe').count()).toBe(0);
    expect(await admin.answers().count()).toBe(1);
    expect(await admin.fact(lms.facts.exit)).toContain(lms.exits.suspend);

    await admin.button(lms.relaunch).click();
    const again = await admin.opened();
    expect(await admin.fact(lms.facts.entry)).toContain(lms.entries.resume);
    expect(await admin.fact(lms.facts.place)).toContain(place);
    await triesAgain(again);
    await expect.poll(() => admin.answers().count()).toBe(2);
    expect(await admin.answers().first().innerText()).toMatch(new RegExp(`^2\\b[\\s\\S]*${lms.results.correct}`));
    expect(admin.problems).toEqual([]);
  });

  it('finds the record again after loading the page anew', async () => {
    await withAnAnswer();
    await admin.page.reload();
    await admin.button(edition).click();
    expect(await admin.answers().count()).toBe(1);
    await admin.button(lms.relaunch).click();
    await admin.opened();
    expect(await admin.fact(lms.facts.entry)).toContain(lms.entries.resume);
  });

  it('kills the window: what was saved is kept, and the LMS says that the session had no end', async () => {
    await withAnAnswer();
    await expect.poll(() => admin.section(lms.record).innerText()).toContain(lms.uncommitted(0));
    await admin.button(lms.kill).click();
    await expect.poll(admin.standing).toBe(lms.killed);
    expect(await admin.page.getByText(lms.endings.killed).isVisible()).toBe(true);
    expect(await admin.answers().count()).toBe(1);
  });

  it('makes the LMS refuse to save, sees the failed calls with their meaning, and loses no answer', async () => {
    const frame = await admin.launch();
    await admin.page.getByRole('switch', { name: lms.fault.refusesToSave[0] }).check();
    await answersWrong(frame);
    await admin.page.getByRole('checkbox', { name: lms.errorsOnly }).check();
    const errors = admin.section(lms.calls).locator('tbody tr');
    await expect.poll(() => errors.count()).toBeGreaterThan(0);
    expect(await errors.first().innerText()).toMatch(/Commit[\s\S]*false[\s\S]*(101|391)/);
    await admin.page.getByRole('switch', { name: lms.fault.refusesToSave[0] }).uncheck();
    await admin.button(lms.leave).click();
    await expect.poll(admin.standing).toBe(lms.left);
    expect(await admin.answers().count()).toBe(1);
  });

  it('starts afresh only when asked twice, and the course then knows nothing', async () => {
    await withAnAnswer();
    await admin.button(lms.startAfresh).click();
    await admin.button(lms.freshCancel).click();
    expect(await admin.answers().count()).toBe(1);
    expect(await admin.page.locator('iframe').count()).toBe(1);

    await admin.button(lms.startAfresh).click();
    await admin.button(lms.freshConfirm).click();
    await admin.opened();
    expect(await admin.answers().count()).toBe(0);
    expect(await admin.fact(lms.facts.entry)).toContain(lms.entries['ab-initio']);
    expect(await admin.fact(lms.facts.place)).toContain(lms.notSet);
  });
});

describe('an administrator in the local LMS', () => {
  it('switches the standard: the launch ends, and each standard has its own record', async () => {
    await withAnAnswer();
    await admin.button('SCORM 2004 4th').click();
    await admin.button(lms.launch).waitFor();
    expect(await admin.page.locator('iframe').count()).toBe(0);
    expect(await admin.answers().count()).toBe(0);
    await admin.launch();
    await admin.button('SCORM 1.2').click();
    await admin.button(lms.relaunch).waitFor();
    await expect.poll(() => admin.answers().count()).toBe(1);
    expect(await admin.fact(lms.facts.exit)).toContain(lms.exits.suspend);
    expect(admin.problems).toEqual([]);
  });

  it('sets name, score to pass and mode, and the course follows', async () => {
    await admin.page.getByLabel(lms.learnerName).fill('Okafor, Ada');
    await admin.page.getByLabel(lms.passing).fill('65');
    await admin.page.getByLabel(lms.mode, { exact: true }).selectOption('review');
    const frame = await admin.launch();
    await expect.poll(() => frame.locator('body').innerText()).toContain('Ada Okafor');
    expect(await admin.fact(lms.facts.passing)).toContain('65 of 100');
    await admin.button(lms.leave).click();
    await admin.page.getByText(lms.endings.notKept).waitFor();
    expect(await admin.page.getByText(lms.firstLaunch).isVisible()).toBe(true);
  });

  it('hides the API, and the course says that no LMS answered', async () => {
    await admin.page.getByRole('switch', { name: lms.fault.noApi[0] }).check();
    await admin.launch();
    expect(await admin.section(lms.calls).innerText()).toContain(lms.noCalls);
    await admin.button(lms.leave).click();
    await expect.poll(admin.standing).toBe(lms.unfinished);
  });

  it('tries the course as large as an LMS, a phone and the window give it', async () => {
    const frame = await admin.launch();
    const width = () => frame.locator('html').evaluate((html) => html.ownerDocument.defaultView?.innerWidth);
    await admin.button(lms.sizes.lms).click();
    await expect.poll(width).toBe(1024);
    await admin.button(lms.sizes.phone).click();
    await expect.poll(width).toBe(360);
    await admin.button(lms.sizes.full).click();
    await expect.poll(width).toBeGreaterThan(900);
    expect(await admin.section(lms.calls).innerText()).toContain('0 errors');
  });

  it.each(['light', 'dark'] as const)('meets no barrier in %s, on a phone and on a desk', async (theme) => {
    await admin.page.emulateMedia({ colorScheme: theme });
    const check = async () => {
      for (const width of [320, 1440]) {
        await admin.page.setViewportSize({ width, height: 900 });
        expect(await findings()).toEqual([]);
        expect(await sidewaysOverflow(admin.page)).toEqual([]);
      }
    };
    await check();
    await admin.page.getByRole('switch', { name: lms.fault.refusesToSave[0] }).check();
    await withAnAnswer();
    await check();
    await admin.button(lms.startAfresh).click();
    await check();
  });
});
