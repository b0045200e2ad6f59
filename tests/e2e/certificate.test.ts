import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pseudoLanguage } from '../../src/content/pseudo.ts';
import { writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { openContext } from '../support/browser.ts';
import { visitorsOf } from '../support/course-screens.ts';
import { rulesByType } from '../support/example-questions.ts';
import { goTo, learnerAt, watch, words } from '../support/learner.ts';
import { putLmsInto } from '../support/lone-lms.ts';
import { packageNow } from '../support/package-now.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { pagesOf } from '../support/pdf-pages.ts';
import { everythingShown, recordBeforeFinal } from '../support/saved-progress.ts';
import { openStage } from '../support/stage.ts';
import { takeFinal } from '../support/taking-tests.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const final = course.details.assessments.find(({ kind }) => kind === 'final') ?? missing('final test');
const visitors = visitorsOf(course);

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}

const stage = openStage(() => ({ 'scorm-1.2': packageNow({ languages: `en,${pseudoLanguage}` }) }));

/** The text that the code is made from, read off the certificate as anyone who holds it would. */
async function textOff(screen: FrameLocator | Page): Promise<string> {
  const fact = (label: string) => screen.locator('.certificate .kv div', { hasText: label }).locator('dd');
  const small = (label: string) => fact(label).locator('small').innerText();
  const version = await fact(words.text('certificate.version')).innerText();
  const score = await fact(words.text('certificate.score')).innerText();
  const [from, to] = score.match(/\d+/g) ?? [];
  const hours = Number.parseFloat(await fact(words.text('certificate.hours')).innerText());
  const objectives = await screen.locator('.cert-objs .ref').allInnerTexts();
  return [
    'certificate of completion 1',
    `learner: ${await screen.locator('.cert-name').innerText()}`,
    `course: ${await small(words.text('certificate.version'))}`,
    `version: ${version.split(/\s/)[0]}`,
    `date: ${await small(words.text('certificate.date'))}`,
    `score: ${from}-${to}`,
    `hours: ${hours.toFixed(1)}`,
    `objectives: ${objectives.join(' ') || 'none'}`,
    `facts as of: ${course.outline.factsAsOf}`,
    '',
  ].join('\n');
}

const codeOf = (text: string) =>
  createHash('sha256')
    .update(text, 'utf8')
    .digest('hex')
    .slice(0, 16)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');

describe('the certificate', () => {
  it('comes with the test that is passed, in the name of the learner, with a code that anyone can make again', async () => {
    const record = recordBeforeFinal('scorm-1.2', course);
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: '/certificate', record });
    const { course: screen, page } = learner;
    await screen.locator('.certificate-open').waitFor();
    expect(await screen.locator('.certificate').count()).toBe(0);
    await screen.locator('.certificate-open a.main').press('Enter');
    await takeFinal(learner, course, () => 'right');
    await screen.getByRole('link', { name: words.text('results.certificate') }).press('Enter');
    await screen.locator('.certificate').waitFor();

    expect(await screen.locator('.cert-name').innerText()).toBe('Sam Learner');
    expect(await screen.locator('.certificate h1').innerText()).toBe(words.text('certificate.title'));
    expect(await screen.locator('.cert-objs li').count()).toBeGreaterThan(5);
    expect(await screen.locator('.cert-remarks').innerText()).toContain(course.outline.disclaimer);
    const first = await textOff(screen);
    expect(await screen.locator('.certificate .code').innerText()).toBe(codeOf(first));

    await screen.getByRole('textbox').fill('Amina  Okonjo-Reyes ');
    expect(await screen.locator('.cert-name').innerText()).toBe('Amina Okonjo-Reyes');
    const second = await textOff(screen);
    expect(second).not.toBe(first);
    expect(await screen.locator('.certificate .code').innerText()).toBe(codeOf(second));
    await screen.getByText(words.text('certificate.recompute')).press('Enter');
    expect(await screen.locator('.cert-check pre').first().textContent()).toBe(second);

    const download = page.waitForEvent('download');
    await screen.getByRole('button', { name: words.text('certificate.picture') }).press('Enter');
    const png = readFileSync(await (await download).path());
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2240, expect.toSatisfy((high) => high >= 1584)]);
    // A sheet with words on it, not a blank one.
    expect(png.length).toBeGreaterThan(80_000);

    const again = await learner.relaunch({ at: '/' });
    await again.locator('.go a[href="#/certificate"]').press('Enter');
    await again.locator('.certificate').waitFor();
    expect(await textOff(again)).toBe(second);
    // The name that was typed stays on the device.
    expect(JSON.stringify([await learner.record(), await learner.calls()])).not.toContain('Okonjo');
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('is not there for a learner who has failed, and a name is asked for before it is printed', async () => {
    const failed = visitors.find(({ name }) => name === 'failed') ?? missing('learner who has failed');
    const record = { suspend_data: writeSnapshot(failed.progress, course.layout, rulesByType, 4096) };
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { record });
    await learner.course.locator('.go a.main').waitFor();
    expect(await learner.course.locator('a[href="#/certificate"]').count()).toBe(0);
    await goTo(learner.course, '/certificate');
    await learner.course.locator('.certificate-open').waitFor();
    expect(await learner.course.locator('.certificate').count()).toBe(0);
    expect(await learner.course.locator(`.certificate-open a[href="#/test/${final.id}"]`).count()).toBe(2);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('on paper', () => {
  it.each(['en', pseudoLanguage])(
    'it is one page, A4 and Letter, without the controls of the screen (%s)',
    async (language) => {
      const context = await openContext(stage.browser);
      const suspended = writeSnapshot(everythingShown(course, language), course.layout, rulesByType, 9999);
      await putLmsInto(context, suspended);
      const page = await context.newPage();
      const problems = watch(page, stage.host);
      await page.goto(`${stage.host.address}/scorm-1.2/index.html#/certificate`);
      await page.locator(`html[lang="${language}"] .certificate`).waitFor();
      expect(await page.locator('.cert-objs li').count()).toBe(course.details.objectives.length);
      // Nobody knows this learner's name: the buttons ask for it.
      await page.getByRole('textbox').fill('');
      await page.locator('.cert-tools button').nth(1).click();
      await page.locator('input:focus[aria-invalid="true"]').waitFor();
      expect(await page.locator('.certificate .code').count()).toBe(0);
      await page.getByRole('textbox').fill('Amina Okonjo-Reyes');
      expect(await page.locator('.certificate .code').count()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.cert-tools', '.cert-check', '.bar', '.foot'])
        expect(await page.locator(part).isVisible(), part).toBe(false);
      expect(await page.locator('.certificate').isVisible()).toBe(true);
      for (const [format, width, height] of [
        ['A4', 842, 595],
        ['Letter', 792, 612],
      ] as const) {
        const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
        expect(pages.map(({ width: w, height: h }) => [Math.floor(w), Math.floor(h)])).toEqual([[width, height]]);
      }
      expect(problems).toEqual([]);
      await context.close();
    },
  );
});
