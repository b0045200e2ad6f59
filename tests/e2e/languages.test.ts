import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudoLanguage } from '../../src/content/pseudo.ts';
import { give, responseTo, shownResponse } from '../support/answering.ts';
import { launchBrowser } from '../support/browser.ts';
import { learnerAt } from '../support/learner.ts';
import { hostPackages, type PackageHost } from '../support/package-host.ts';
import { packageNow } from '../support/package-now.ts';
import { addressOf, firstOfType, type PackagedCourse, readPackage } from '../support/packaged-course.ts';
import { attemptIn } from '../support/saved-progress.ts';
import { soon } from '../support/soon.ts';

const standard = 'scorm-1.2';
let browser: Browser;
let host: PackageHost;
let course: PackagedCourse;
beforeAll(async () => {
  const zip = packageNow({ standard, languages: `en,${pseudoLanguage}` });
  course = readPackage(zip);
  host = await hostPackages({ [standard]: zip });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

/** Switches with the button in the bar; resolves when the texts are there. */
async function speak(screen: FrameLocator, language: string): Promise<void> {
  await screen.locator(`.langs button[lang="${language}"]`).click();
  await screen.locator(`html[lang="${language}"]`).waitFor();
  expect(await screen.locator('html').getAttribute('dir')).toBe(language === 'en' ? 'ltr' : 'rtl');
}

const optionsOf = (screen: FrameLocator) =>
  screen.locator('fieldset.q input').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));

describe('a switch of language in mid-lesson', () => {
  it.each(['single-choice', 'hotspot'])(
    'keeps the answer, its feedback and the order of a %s question',
    async (type) => {
      const question = firstOfType(course, type);
      const learner = await learnerAt(browser, host, standard, { at: addressOf(course, question.id) });
      const { course: screen } = learner;
      const [wrong, right] = [responseTo(question, 'wrong'), responseTo(question, 'right')];
      await give(screen, question, wrong);
      await screen.locator('.check-row button').click();
      const verdict = screen.locator('.fb .verdict');
      const english = await verdict.innerText();
      const order = await optionsOf(screen);

      await speak(screen, pseudoLanguage);
      await soon(async () => expect(await verdict.innerText()).not.toBe(english));
      expect(await verdict.innerText()).toContain('⟦');
      expect(await screen.locator('fieldset.q legend').innerText()).toContain('⟦');
      expect(await shownResponse(screen, question)).toEqual(wrong);
      expect(await optionsOf(screen)).toEqual(order);
      expect(await screen.locator('.langs button:focus').getAttribute('lang')).toBe(pseudoLanguage);

      // Not handed in yet: it is nowhere but on the screen.
      await screen.locator('.fb-actions button').last().click();
      await give(screen, question, right);
      const drafted = await shownResponse(screen, question);
      await speak(screen, 'en');
      await soon(async () => expect(await screen.locator('fieldset.q legend').innerText()).not.toContain('⟦'));
      expect(await shownResponse(screen, question)).toEqual(drafted);
      expect(await optionsOf(screen)).toEqual(order);
      await screen.locator('.check-row button').click();
      await screen.locator('.fb.ok').waitFor();
      expect(learner.problems).toEqual([]);
      await learner.close();
    },
  );

  it('keeps the attempt of a test with its answers, and the next launch speaks the language that was chosen', async () => {
    const final = course.details.assessments.find(({ kind }) => kind === 'final');
    const learner = await learnerAt(browser, host, standard, { at: `/test/${final?.id}` });
    const { course: screen } = learner;
    await screen.locator('.dock button.main').click();
    await screen.locator('fieldset.q').waitFor();
    const attempt = async () => attemptIn(course, await learner.record(), final?.id ?? '');
    await soon(async () => expect((await attempt()).questions.length).toBe(final?.questions));
    const before = await attempt();
    const question = course.questions.get(before.questions[0] ?? '');
    if (!question) throw new Error('The attempt asks nothing.');
    await give(screen, question, responseTo(question, 'wrong'));
    await soon(async () => expect(Object.keys((await attempt()).responses)).toEqual([question.id]));
    const { responses } = await attempt();

    await speak(screen, pseudoLanguage);
    await soon(async () => expect(await screen.locator('fieldset.q legend').innerText()).toContain('⟦'));
    await screen.locator('.qmap a.a[aria-current]').waitFor();
    expect(await attempt()).toMatchObject({ questions: before.questions, seed: before.seed, responses });

    await learner.relaunch({ at: `/test/${final?.id}/1` });
    await screen.locator(`html[lang="${pseudoLanguage}"][dir="rtl"]`).waitFor();
    await screen.locator('.qmap a.a[aria-current]').waitFor();
    expect(await attempt()).toMatchObject({ questions: before.questions, seed: before.seed, responses });
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});
