import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pseudoLanguage } from '../../src/content/pseudo.ts';
import { emptyProgress } from '../../src/domain/progress/progress.ts';
import { writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { axeFindings } from '../support/axe.ts';
import { type Look, openContext } from '../support/browser.ts';
import { rulesByType } from '../support/example-questions.ts';
import { sidewaysOverflow } from '../support/gallery.ts';
import { watch, words } from '../support/learner.ts';
import { putLmsInto } from '../support/lone-lms.ts';
import { packageNow } from '../support/package-now.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { pagesOf } from '../support/pdf-pages.ts';
import { openStage } from '../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const stage = openStage(() => ({ 'scorm-1.2': packageNow({ languages: `en,${pseudoLanguage}` }) }));

/** The screen in a language; `problems` must stay empty. */
async function openAt(look: Look = {}, language = 'en') {
  const context = await openContext(stage.browser, look);
  await putLmsInto(context, writeSnapshot({ ...emptyProgress(1), language }, course.layout, rulesByType, 4096));
  const page = await context.newPage();
  const problems = watch(page, stage.host);
  const go = async () => {
    await page.goto(`${stage.host.address}/scorm-1.2/index.html#/self-assessment`);
    await page.locator(`html[lang="${language}"] .self-axis`).first().waitFor();
  };
  await go();
  return { page, problems, go, close: () => context.close() };
}

const axisAt = (page: Page, at: number) => page.locator('.self-axis').nth(at);

/** Two axes with evidence and levels, and one step. */
async function fillIn(page: Page) {
  await page.locator('#self-subject').fill('Night desk');
  for (const [at, level] of [
    [0, 3],
    [1, 2],
  ] as const) {
    const axis = axisAt(page, at);
    await axis.locator('.self-evidence .btn').press('Enter');
    await axis.locator('.self-evidence .in').fill(`Paper ${at + 1}`);
    await axis.locator(`input[type="radio"][value="${level}"]`).check();
  }
  const step = page.locator('.self-step').first();
  await step.locator('.text input').fill('Name a contact');
  await step.locator('.owner input').fill('Head of unit');
  await step.locator('.date input').fill('2027-03-31');
}

const levelsShown = (page: Page) => page.locator('.self .level-picture tbody .level-cell').allInnerTexts();

describe('the self-assessment', () => {
  it('is linked from the handouts, stays on the device, goes into a file and comes back out of it', async () => {
    const { page, problems, go, close } = await openAt();
    await page.goto(`${stage.host.address}/scorm-1.2/index.html#/handouts`);
    await page.locator('main a[href="#/self-assessment"]').press('Enter');
    await page.locator('.self-axis').first().waitFor();
    expect(await page.locator('.notice').innerText()).toContain(words.text('self.notReview'));

    const axes = await page.locator('.self-axis').count();
    const open = words.text('levels.open');
    await axisAt(page, 0).locator('input[type="radio"]').last().check();
    expect(await axisAt(page, 0).locator('.self-hint').innerText()).toBe(words.text('self.noEvidence'));
    await fillIn(page);
    const wanted = ['3', '2', ...Array(axes - 2).fill(open)];
    expect(await levelsShown(page)).toEqual(wanted);
    const lowest = await axisAt(page, 1).locator('h2').innerText();
    expect(await page.locator('.self > .self-picture').innerText()).toContain(
      words.text('self.lowest', { axes: lowest }),
    );

    await page.goto('about:blank');
    await go();
    expect(await page.locator('#self-subject').inputValue()).toBe('Night desk');
    expect(await levelsShown(page)).toEqual(wanted);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.text('self.export') }).press('Enter');
    const file = readFileSync(await (await download).path());
    await page.getByRole('button', { name: words.text('self.delete') }).press('Enter');
    await page.getByRole('button', { name: words.text('self.deleteYes') }).press('Enter');
    expect(await page.locator('#self-subject').inputValue()).toBe('');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('self-assessment'))),
    ).toEqual([]);

    const bring = (text: string | Buffer) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const said = page.locator('.self-tools [role="status"]');
    await bring('no plan');
    await page.getByText(words.text('self.notJson')).waitFor();
    await bring(file.toString('utf8').replace('"level": 3', '"level": 9'));
    await page.getByText(words.text('self.wrongField', { field: 'axes.' }).split('axes.')[0] ?? '').waitFor();
    expect(await page.locator('#self-subject').inputValue()).toBe('');
    await bring(file);
    await page.getByText(words.text('self.imported')).waitFor();
    expect(await said.innerText()).toBe(words.text('self.imported'));
    expect(await levelsShown(page)).toEqual(wanted);
    expect(await page.locator('.self-step .date input').first().inputValue()).toBe('2027-03-31');
    expect(problems).toEqual([]);
    await close();
  });

  it('comes out on A4 as text, without the controls', async () => {
    const { page, close } = await openAt();
    await fillIn(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.self').isVisible()).toBe(false);
    const paper = await page.locator('.self-paper').innerText();
    for (const part of [
      'Night desk',
      'Paper 1',
      'Name a contact',
      'Head of unit',
      '31 March 2027',
      course.outline.disclaimer,
    ])
      expect(paper).toContain(part);
    expect(await page.locator('.notice').isVisible()).toBe(true);
    const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(pages.length).toBeLessThanOrEqual(3);
    await close();
  });

  it.each([
    ['en', 'light', 320],
    ['en', 'dark', 1280],
    [pseudoLanguage, 'light', 320],
    [pseudoLanguage, 'dark', 360],
  ] as const)('has no finding of axe and fits its window: %s, %s, %i px', async (language, theme, width) => {
    const { page, problems, close } = await openAt({ theme, width, height: 900 }, language);
    await fillIn(page);
    await page.locator('.self-tools .btn').last().press('Enter');
    await page.locator('.self-sure').waitFor();
    expect(await axeFindings(page, 'html')).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(
      await page
        .locator('.self-axis')
        .first()
        .evaluate((part) => getComputedStyle(part).direction),
    ).toBe(language === 'en' ? 'ltr' : 'rtl');
    expect(problems).toEqual([]);
    await close();
  });
});
