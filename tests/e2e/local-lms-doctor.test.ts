import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LmsServer, startLms } from '../../src/apps/lms/serve.ts';
import { doctorWords } from '../../src/lms/doctor/doctor-words.ts';
import { words as lms } from '../../src/lms/words.ts';
import { type Administrator, administratorAt } from '../support/administrator.ts';
import { launchBrowser } from '../support/browser.ts';
import { changed, foreign2004, zipOf } from '../support/foreign-packages.ts';
import { sidewaysOverflow } from '../support/gallery.ts';

let browser: Browser;
let server: LmsServer;
let admin: Administrator;
beforeAll(async () => {
  browser = await launchBrowser();
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

const report = () => admin.page.getByRole('dialog', { name: /^Report on/ });
/** Requirements that the report tells of, those that are met left out. */
const told = async () =>
  report()
    .locator('.wide:visible tr[data-requirement]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-requirement')));

describe('an administrator who asks the doctor in the local LMS', () => {
  it('gets a report without a fault on our package and on its last launch', async () => {
    await admin.launch();
    await admin.button(lms.leave).click();
    await expect.poll(admin.standing).toBe(lms.left);
    await admin.button(doctorWords.checkPackage).click();
    await report().waitFor();
    expect(await told()).toEqual([]);
    expect(await report().innerText()).toMatch(/No requirement failed: [67]\d passed, 0 warnings, 0 notes/);
    const { violations } = await new AxeBuilder({ page: admin.page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    await admin.page.setViewportSize({ width: 320, height: 700 });
    expect(await sidewaysOverflow(admin.page)).toEqual([]);
    await admin.page.keyboard.press('Escape');
    await expect.poll(() => report().count()).toBe(0);
    expect(admin.problems).toEqual([]);
  });

  it('learns why a zip of another tool cannot be opened, and what else is wrong with it', async () => {
    const broken = changed(foreign2004, 'imsmanifest.xml', 'identifierref="R1"', 'identifierref="R2"');
    const chooser = admin.page.waitForEvent('filechooser');
    await admin.button(doctorWords.checkZip).click();
    await (await chooser).setFiles({
      name: 'other.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipOf(broken)),
    });
    await report().waitFor();
    expect(await told()).toEqual(['identifier-resolves']);
    expect(await report().innerText()).toContain('imsmanifest.xml:7:7 refers to "R2"');
    expect(admin.problems).toEqual([]);
  });
});
