import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudoLanguage } from '../../src/content/pseudo.ts';
import { writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { type Screen, type Visitor, visitorsOf } from '../support/course-screens.ts';
import { rulesByType } from '../support/example-questions.ts';
import { sidewaysOverflow } from '../support/gallery.ts';
import { watch } from '../support/learner.ts';
import { putLmsInto } from '../support/lone-lms.ts';
import { hostPackages, type PackageHost } from '../support/package-host.ts';
import { packageNow } from '../support/package-now.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { smallTargets } from '../support/targets.ts';

const languages = ['en', pseudoLanguage];
// What stands in the screens is the same in every language: the ids come from the package of the course.
const course = readPackage(coursePackages['scorm-1.2']);
const visitors = visitorsOf(course);

let browser: Browser;
let host: PackageHost;
beforeAll(async () => {
  host = await hostPackages({ 'scorm-1.2': packageNow({ languages: languages.join() }) });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

/** Opens each screen of a visitor and says what `look` finds in it; the name of the screen comes first. */
async function findingsOn(visitor: Visitor, language: string, look: (page: Page, screen: Screen) => Promise<string[]>) {
  const context = await openContext(browser, { width: 360, height: 740 });
  await putLmsInto(context, writeSnapshot({ ...visitor.progress, language }, course.layout, rulesByType, 4096));
  const page = await context.newPage();
  const problems = watch(page, host);
  const found: string[] = [];
  for (const screen of visitor.screens) {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${host.address}/scorm-1.2/index.html#${screen.at}`);
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.locator(screen.ready).first().waitFor();
    await screen.act?.(page);
    found.push(...(await look(page, screen)).map((finding) => `${visitor.name}, ${screen.name}: ${finding}`));
  }
  await context.close();
  return [...found, ...problems];
}

const looks = [
  { width: 360, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 1280, theme: 'dark' },
  { width: 1280, theme: 'light' },
] as const;

async function axeInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, theme } of looks) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: theme });
    found.push(...(await axeFindings(page, 'html')).map((finding) => `${width} px, ${theme}: ${finding}`));
  }
  // The marks that the pseudo-language puts around each text keep every name from holding the words that are seen.
  const pseudo = (await page.locator('html').getAttribute('lang')) === pseudoLanguage;
  return pseudo ? found.filter((finding) => !finding.includes('label-content-name-mismatch')) : found;
}

async function fitAndTargets(page: Page): Promise<string[]> {
  const small = await smallTargets(page);
  await page.setViewportSize({ width: 320, height: 640 });
  return [...small, ...(await sidewaysOverflow(page))];
}

describe.each(languages)('in %s', (language) => {
  it.each(visitors)(
    'no screen of a learner ($name) has a finding of axe: light, dark, phone, desk',
    async (visitor) => {
      expect(await findingsOn(visitor, language, axeInAllLooks)).toEqual([]);
    },
  );

  it.each(visitors)('every screen of a learner ($name) fits 320 px, and every control can be hit', async (visitor) => {
    expect(await findingsOn(visitor, language, fitAndTargets)).toEqual([]);
  });
});
