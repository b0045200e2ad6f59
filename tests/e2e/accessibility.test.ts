import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pseudoLanguage } from '../../src/content/pseudo.ts';
import { writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { axeFindings, colourRules } from '../support/axe.ts';
import { openContext } from '../support/browser.ts';
import { type Visitor, visitorsOf } from '../support/course-screens.ts';
import { rulesByType } from '../support/example-questions.ts';
import { sidewaysOverflow } from '../support/gallery.ts';
import { watch } from '../support/learner.ts';
import { learningVisitors } from '../support/learning-visitors.ts';
import { putLmsInto } from '../support/lone-lms.ts';
import { packageNow } from '../support/package-now.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { openStage } from '../support/stage.ts';
import { smallTargets } from '../support/targets.ts';

const languages = ['en', pseudoLanguage];
// What stands in the screens is the same in every language: the ids come from the package of the course.
const course = readPackage(coursePackages['scorm-1.2']);
const visitors = [...visitorsOf(course), ...learningVisitors(course)];

const stage = openStage(() => ({ 'scorm-1.2': packageNow({ languages: languages.join() }) }));

/** What is wrong with the screen on the page. */
type Look = (page: Page) => Promise<string[]>;

/** Opens each screen of a visitor and says what `look` finds in it; the name of the screen comes first. */
async function findingsOn(visitor: Visitor, language: string, look: Look): Promise<string[]> {
  const context = await openContext(stage.browser, { width: 360, height: 740 });
  await putLmsInto(context, writeSnapshot({ ...visitor.progress, language }, course.layout, rulesByType, 4096));
  const page = await context.newPage();
  const problems = watch(page, stage.host);
  const found: string[] = [];
  for (const screen of visitor.screens) {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${stage.host.address}/scorm-1.2/index.html#${screen.at}`);
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.locator(screen.ready).first().waitFor();
    await screen.act?.(page);
    found.push(...(await look(page)).map((finding) => `${language}, ${screen.name}: ${finding}`));
  }
  await context.close();
  return [...found, ...problems];
}

/** Rules that look at no colour look at one theme in each width. */
const looks = [
  { width: 360, theme: 'light', only: undefined },
  { width: 360, theme: 'dark', only: colourRules },
  { width: 1280, theme: 'dark', only: undefined },
  { width: 1280, theme: 'light', only: colourRules },
] as const;

async function axeInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, theme, only } of looks) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: theme });
    found.push(...(await axeFindings(page, 'html', only)).map((finding) => `${width} px, ${theme}: ${finding}`));
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

describe.each(visitors)('the screens of a learner ($name)', { timeout: 900_000 }, (visitor) => {
  it('have no finding of axe, fit 320 px, and can be tapped: light and dark, phone and desk, both directions', async () => {
    const look: Look = async (page) => [...(await fitAndTargets(page)), ...(await axeInAllLooks(page))];
    const found = await Promise.all(languages.map((language) => findingsOn(visitor, language, look)));
    expect(found.flat()).toEqual([]);
  });
});

describe('the home that is painted before any script', () => {
  it('has no finding of axe, and fits 320 px', async () => {
    const context = await openContext(stage.browser, { width: 320, height: 740 });
    await context.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const page = await context.newPage();
    await page.goto(`${stage.host.address}/scorm-1.2/index.html`);
    await page.locator('.mods').waitFor();
    expect([...(await axeInAllLooks(page)), ...(await fitAndTargets(page))]).toEqual([]);
    await context.close();
  });
});

describe('the setting for text of double size', () => {
  it('holds over a reload, and every screen of a newcomer fits a phone with it', async () => {
    const context = await openContext(stage.browser, { width: 360, height: 740 });
    const page = await context.newPage();
    const problems = watch(page, stage.host);
    await page.goto(`${stage.host.address}/scorm-1.2/index.html#/settings`);
    await page.locator('#text-size-200').check();
    await page.reload();
    await page.locator('#text-size-200:checked').waitFor();
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).fontSize)).toBe('32px');
    const found: string[] = [];
    for (const { name, at, ready } of visitors[0]?.screens ?? []) {
      await page.goto(`${stage.host.address}/scorm-1.2/index.html#${at}`);
      await page.locator(ready).first().waitFor();
      found.push(...(await sidewaysOverflow(page)).map((part) => `${name}: ${part}`));
    }
    expect([...found, ...problems]).toEqual([]);
    await context.close();
  });
});
