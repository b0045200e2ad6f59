import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openContext } from '../support/browser.ts';
import { watch, words } from '../support/learner.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { pagesOf } from '../support/pdf-pages.ts';
import { openStage } from '../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const stage = openStage(() => ({ 'scorm-1.2': coursePackages['scorm-1.2'] }));

/** Opens an address of the course in a window of its own; `problems` must stay empty. */
async function openAt(address: string, ready: string) {
  const context = await openContext(stage.browser);
  const page = await context.newPage();
  const problems = watch(page, stage.host);
  await page.goto(`${stage.host.address}/scorm-1.2/index.html#${address}`);
  await page.locator(ready).first().waitFor();
  return { page, problems, close: () => context.close() };
}

/** What of these parts can be seen. */
async function seen(page: Page, parts: readonly string[]): Promise<string[]> {
  const all = await Promise.all(
    parts.map(async (part) => ((await page.locator(part).first().isVisible()) ? [part] : [])),
  );
  return all.flat();
}

describe('the handouts', () => {
  it('are listed, and each opens by keyboard', async () => {
    const { page, problems, close } = await openAt('/', '.go a.main');
    await page.locator('.foot a[href="#/handouts"]').press('Enter');
    await page.locator('.handout-list a').first().waitFor();
    const titles = await page.locator('.handout-list a').allInnerTexts();
    const own = (course.details.handouts ?? []).map(({ title }) => title);
    expect(own.length).toBeGreaterThan(3);
    expect(titles).toEqual([...own, words.text('handouts.lessons'), words.text('glossary.title')]);
    for (const title of titles) {
      await page.getByRole('link', { name: title, exact: true }).first().press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.locator('.handout h2, .handout dt').first().waitFor();
      await page.getByRole('link', { name: words.text('handouts.all') }).press('Enter');
      await page.locator('.handout-list').waitFor();
    }
    expect(problems).toEqual([]);
    await close();
  });

  it('come out on paper without the screen around them, with their sources and the disclaimer', async () => {
    for (const { id } of course.details.handouts ?? []) {
      const { page, problems, close } = await openAt(`/handouts/${id}`, '.handout-sources');
      const onScreen = ['.bar', '.foot', '.handout .form-sheet, .ticks-to-do', 'button.main'];
      expect(await seen(page, onScreen), id).toEqual(onScreen);
      expect(await seen(page, ['.handout-foot']), id).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await seen(page, ['.bar', '.foot', 'button.main', '.handout-sources', '.handout-foot']), id).toEqual([
        '.handout-sources',
        '.handout-foot',
      ]);
      expect(await page.locator('.handout-foot').innerText()).toContain(course.outline.disclaimer);
      const wide = (await page.locator('.handout.wide').count()) > 0;
      expect(wide).toBe(id === 'custody-log');
      for (const format of ['A4', 'Letter'] as const) {
        const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
        expect(pages.length, `${id}, ${format}`).toBeLessThanOrEqual(2);
        for (const { width, height } of pages) expect(width > height).toBe(wide);
      }
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('hold a form with rows to fill in by hand', async () => {
    const { page, close } = await openAt('/handouts/custody-log', '.form-sheet');
    const log = page.locator('.form-sheet').last();
    expect(await log.locator('thead th').count()).toBe(6);
    const rows = log.locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(5);
    // A row for handwriting is high enough for it: 10 mm on paper.
    await page.emulateMedia({ media: 'print' });
    expect((await rows.first().boundingBox())?.height).toBeGreaterThan(37);
    await close();
  });

  it('hold what to keep of each lesson: its objectives, key facts and takeaway', async () => {
    const { page, problems, close } = await openAt('/handouts/lessons', '.summary');
    expect(await page.locator('.summary > h2').count()).toBe(course.lessons.length);
    const keys = course.lessons.flatMap(({ parts }) =>
      parts.flatMap(({ blocks }) =>
        blocks.filter(
          (block) =>
            block.type === 'key-facts' || (block.type === 'callout' && Reflect.get(block, 'kind') === 'takeaway'),
        ),
      ),
    );
    expect(keys.length).toBeGreaterThan(course.lessons.length / 2);
    expect(await page.locator('.summary .block').count()).toBe(keys.length);
    const [first] = course.lessons;
    for (const { text } of first?.objectives ?? [])
      expect(await page.locator('.summary').first().innerText()).toContain(text);
    expect(problems).toEqual([]);
    await close();
  });

  it('are in reach at the end of a lesson', async () => {
    const lesson = course.lessons[0];
    const { page, close } = await openAt(`/lesson/${lesson?.id}/${lesson?.parts.at(-1)?.id}`, '.dock');
    await page.locator(`.dock a[href="#/handouts/lessons/${lesson?.id}"]`).press('Enter');
    await page.locator('.summary').first().waitFor();
    expect(await page.locator('.summary').count()).toBe(1);
    await close();
  });
});
