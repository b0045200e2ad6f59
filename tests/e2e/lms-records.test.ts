import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LmsServer, startLms } from '../../src/apps/lms/serve.ts';
import { words as lms } from '../../src/lms/words.ts';
import { type Administrator, administratorAt } from '../support/administrator.ts';
import { launchBrowser } from '../support/browser.ts';
import { sidewaysOverflow } from '../support/gallery.ts';
import { smallPackage } from '../support/small-package.ts';

let browser: Browser;
let server: LmsServer;
let admin: Administrator;

/** A course that answers one question, as this learner would. */
const script = `
  const isAda = api.LMSGetValue('cmi.core.student_name').includes('Ada');
  api.LMSSetValue('cmi.core.lesson_status', isAda ? 'passed' : 'failed');
  api.LMSSetValue('cmi.interactions.0.id', 'q1');
  api.LMSSetValue('cmi.interactions.0.type', 'fill-in');
  api.LMSSetValue('cmi.interactions.0.student_response', isAda ? '=1+1' : 'two');
  tell('same');`;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLms({ page: 'dist/lms', packages: 'dist/none', port: 0 });
});
afterAll(async () => {
  await admin.page.context().close();
  await browser.close();
  server.close();
});

async function playsIt(): Promise<void> {
  await admin.button(lms.launch).click();
  await expect.poll(() => admin.answers().count()).toBe(1);
  await admin.button(lms.leave).click();
  await admin.button(lms.relaunch).waitFor();
}

/** The text of the file that a button saves. */
async function saved(name: string): Promise<string> {
  const coming = admin.page.waitForEvent('download');
  await admin.button(name).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

async function findings(): Promise<string[]> {
  const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page: admin.page }).exclude('iframe').options({ rules }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('an administrator with two learners', () => {
  const dialog = () => admin.page.getByRole('dialog', { name: lms.recordsTitle });

  it('launches a zip for each, on a page that had no package', async () => {
    admin = await administratorAt(browser, server.address);
    await admin.openZip(smallPackage([{ title: 'One', script }]));
    await playsIt();
    await admin.button(lms.addLearner).click();
    await admin.page.getByLabel(lms.learnerName).fill('Okafor, Ada');
    expect(await admin.answers().count()).toBe(0);
    await playsIt();
    expect(await admin.fact(lms.facts.status)).toContain(lms.statuses.passed);
    await admin.page.getByLabel(lms.learner, { exact: true }).selectOption({ label: 'Learner, Sam' });
    await expect.poll(() => admin.fact(lms.facts.status)).toContain(lms.statuses.failed);
  });

  it('compares their records side by side', async () => {
    await admin.button(lms.records).click();
    const rows = dialog().getByRole('region', { name: lms.compareTitle }).last().locator('tbody tr');
    await rows.first().waitFor();
    const texts = (await rows.allInnerTexts()).map((text) => text.split('\t').map((cell) => cell.trim()));
    expect(texts).toContainEqual(['cmi.core.lesson_status', 'failed', 'passed']);
    expect(texts).toContainEqual(['cmi.interactions.0.student_response', 'two', '=1+1']);
    expect(texts.map(([element]) => element)).not.toContain('cmi.suspend_data');
    await dialog().getByLabel(lms.second).selectOption({ index: 0 });
    await dialog()
      .getByText(/^All \d+ elements are equal\.$/)
      .waitFor();
  });

  it('exports all of it, where no cell is a formula', async () => {
    const json = JSON.parse(await saved(lms.exportAll));
    expect(json).toMatchObject({
      format: 'borderless-lms-records',
      version: 1,
      records: [
        { learner: { name: 'Learner, Sam' }, launches: 1, sessions: [{ launch: 1, ending: 'unfinished' }] },
        { learner: { name: 'Okafor, Ada' }, values: { 'cmi.core.lesson_status': 'passed' } },
      ],
    });
    const answers = await saved(lms.exportAnswers);
    expect(answers.split('\r\n')).toHaveLength(4);
    expect(answers).toContain(`"q1","fill-in","","'=1+1"`);
    expect(await saved(lms.exportScores)).toMatch(/"Okafor, Ada",[^\n]*"passed"/);
  });

  it('meets no barrier there, on a phone and on a desk, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await admin.page.emulateMedia({ colorScheme });
      for (const width of [320, 1440]) {
        await admin.page.setViewportSize({ width, height: 900 });
        expect(await findings()).toEqual([]);
        expect(await sidewaysOverflow(admin.page)).toEqual([]);
      }
    }
  });

  it('deletes one only when asked twice, and keeps the other', async () => {
    const remove = () => dialog().getByRole('button', { name: /^Delete the record of Okafor, Ada/ });
    await remove().click();
    await admin.button(lms.removeCancel).click();
    expect(await remove().count()).toBe(1);
    await remove().click();
    await admin.button(lms.removeConfirm).click();
    await expect.poll(() => remove().count()).toBe(0);
    expect(
      await dialog()
        .getByRole('button', { name: /^Delete the record of Learner, Sam/ })
        .count(),
    ).toBe(1);
    await admin.page.keyboard.press('Escape');
    expect(await dialog().isVisible()).toBe(false);
    expect(admin.problems).toEqual([]);
  });
});
