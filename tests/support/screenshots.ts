// `npm run screenshots`: takes the pictures of README.md from the packages in dist/, as a learner sees them in an LMS.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startLms } from '../../src/apps/lms/serve.ts';
import { launchBrowser, openContext } from './browser.ts';
import { launch } from './lms-page.ts';
import { hostPackages } from './package-host.ts';

const folder = join(import.meta.dirname, '../screenshots');
const zip = join(import.meta.dirname, '../../dist/packages/policing-without-borders-scorm-1.2.zip');

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly address: string;
  readonly act?: (frame: Frame) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'home', width: 1280, height: 860, theme: 'light', address: '#/' },
  {
    name: 'feedback',
    width: 1280,
    height: 760,
    theme: 'dark',
    address: '#/lesson/network-not-force/final-word',
    act: async (frame) => {
      await frame.getByRole('radio', { name: 'The Executive Committee' }).check();
      await frame.getByRole('button', { name: 'Check my answer' }).click();
      await frame.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
  { name: 'lesson-phone', width: 360, height: 740, theme: 'light', address: '#/lesson/network-not-force/path' },
];

async function take(page: Page, { name, address, act }: Picture): Promise<void> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('The package did not open.');
  await frame.getByRole('heading', { level: 1 }).first().waitFor();
  await frame.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await frame.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await act?.(frame);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`tests/screenshots/${name}.png`);
}

mkdirSync(folder, { recursive: true });
const host = await hostPackages({ 'scorm-1.2': zip });
const browser = await launchBrowser();
for (const picture of pictures) {
  const context = await openContext(browser, picture);
  const page = await context.newPage();
  await launch(page, host, 'scorm-1.2');
  await take(page, picture);
  await context.close();
}
host.close();

const root = join(import.meta.dirname, '../..');
const lms = await startLms({ page: join(root, 'dist/lms'), packages: join(root, 'dist/packages'), port: 0 });
const context = await openContext(browser, { width: 1440, height: 900 });
const page = await context.newPage();
await page.goto(lms.address);
await page
  .getByRole('button', { name: /^Launch/ })
  .first()
  .click();
await page.frameLocator('iframe').frameLocator('iframe').getByRole('heading', { level: 1 }).first().waitFor();
await page.screenshot({ path: join(folder, 'local-lms.png') });
console.log('tests/screenshots/local-lms.png');
await browser.close();
await lms.close();
