import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerByKeyboard, checkByKeyboard, focusIn, tabTo } from '../support/answer-by-keyboard.ts';
import { answerByDragging, answerByTap } from '../support/answer-by-pointer.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { exampleQuestions } from '../support/example-questions.ts';
import {
  axeFindings,
  axeFindingsInAllLooks,
  type Gallery,
  languages,
  look,
  messagesIn,
  openExample,
  serveGallery,
  sidewaysOverflow,
} from '../support/gallery.ts';
import {
  controls,
  focusedText,
  judgedLines,
  readingOrder,
  rowStates,
  rowsThatHoldTheFinger,
  unnamedControls,
} from '../support/question-on-page.ts';

// The accessibility contract of questions, in a real browser, over every example of every type in the gallery.
let browser: Browser;
let gallery: Gallery;
let page: Page;
const open = async (touch = false) => {
  page = await (await openContext(browser, { width: 900, touch })).newPage();
};
beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
});
beforeEach(() => open());
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  gallery.close();
});

const english = messagesIn.en;
const check = () => page.getByRole('button', { name: english.text('question.check') });

const cases = exampleQuestions().map(({ definition: { type, rules }, example, question }) => {
  const wrong = example.responses.find(({ share }) => share === 0)?.response;
  return {
    title: `${type}, ${example.name}`,
    address: { type, id: question.id },
    question,
    key: rules.key(question),
    beforeLastTry: rules.beforeLastTry,
    wrong,
    /** Begun, and not enough to check. */
    begun: example.responses.find(({ share, response }) => share === null && typeof response === 'object')?.response,
    feedback: wrong === undefined ? [] : rules.feedback(question, wrong),
  };
});

/** What was given stays in reach, and no key changes it. */
async function expectReadOnly() {
  const before = await controls(page);
  expect(before.filter(({ reachable, readOnly }) => !reachable || !readOnly)).toEqual([]);
  const first = page.locator('.q :is(input, select, button)').first();
  for (const key of ['ArrowDown', 'Space', '9']) await first.press(key);
  expect(await controls(page)).toEqual(before);
}

it('every type shows what happens to a response that earns nothing', () => {
  const types = new Set(cases.map(({ address }) => address.type));
  for (const { address, wrong } of cases) if (wrong !== undefined) types.delete(address.type);
  expect([...types]).toEqual([]);
});

describe.each(cases)('$title', ({ address, question, key, wrong, begun, feedback, beforeLastTry }) => {
  it('is a group named by its question, with nothing chosen, rows of 44 px and its help read with every control', async () => {
    await openExample(page, gallery, address);
    const group = page.locator('fieldset.q');
    expect(await group.locator('> legend > h2').count()).toBe(1);
    const states = await controls(page);
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter(({ chosen }) => chosen)).toEqual([]);
    expect(states.filter(({ height }) => height < 44)).toEqual([]);
    const help = await group
      .locator('> .hint')
      .getAttribute('id', { timeout: 100 })
      .catch(() => null);
    if (help) expect(states.filter(({ describedBy }) => !describedBy.split(' ').includes(help))).toEqual([]);
  });

  it('calls every control by what stands on it', async () => {
    await openExample(page, gallery, address);
    expect(await unnamedControls(page)).toEqual([]);
  });

  it('checked with nothing given, says what is missing, takes the focus there and leads to the first control', async () => {
    await openExample(page, gallery, address);
    await expect.poll(() => check().isEnabled()).toBe(true);
    await checkByKeyboard(page);
    expect(await focusIn(page, '.err h2')).toBe(true);
    const link = page.locator('.err a');
    const words = await link.innerText();
    expect(await page.locator('fieldset .fielderr').innerText()).toBe(words);
    const error = (await page.locator('fieldset .fielderr').getAttribute('id')) ?? '';
    for (const { describedBy } of await controls(page)) expect(describedBy.split(' ')).toContain(error);
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, '.err a');
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(
        () =>
          document.activeElement === document.querySelector('.q :is(input, select, .mv button:not([aria-disabled]))'),
      ),
    ).toBe(true);
  });

  it.each(languages)('answered with the key by keyboard alone, earns the full score: %s', async (language) => {
    await openExample(page, gallery, address, { language });
    await answerByKeyboard(page, key);
    await checkByKeyboard(page);
    expect(await focusedText(page)).toBe(messagesIn[language].text('verdict.correct'));
    expect(await focusIn(page, '[aria-live], [role=status], [role=alert]')).toBe(false);
    expect((await readingOrder(page)).slice(0, 2)).toEqual(['verdict', 'reason']);
    const states = await rowStates(page);
    expect(states.length).toBeGreaterThan(0);
    for (const { words } of states) expect(words).toBe(messagesIn[language].text('question.yoursRight'));
  });

  it('answered with the key by taps alone, earns the full score', async () => {
    await page.context().close();
    await open(true);
    await openExample(page, gallery, address);
    expect(await rowsThatHoldTheFinger(page)).toEqual([]);
    await answerByTap(page, key);
    await check().tap();
    expect(await focusedText(page)).toBe(english.text('verdict.correct'));
  });

  it('answered by dragging, where something can be dragged, earns the full score', async () => {
    await openExample(page, gallery, address);
    if ((await page.locator('.q [data-drag]').count()) === 0) return;
    await page.setViewportSize({ width: 900, height: 1200 });
    await answerByDragging(page, key);
    await check().click();
    expect(await focusedText(page)).toBe(english.text('verdict.correct'));
  });

  it.runIf(wrong !== undefined)(
    'answered wrong, tells verdict, reason and next step in this order, and leads back',
    async () => {
      await openExample(page, gallery, address);
      for (let left = question.tries - 1; left >= 0; left--) {
        await answerByKeyboard(page, wrong ?? '');
        await checkByKeyboard(page);
        const tries = left > 0 ? ` ${english.text('verdict.triesLeft', { count: left })}` : '';
        expect(await focusedText(page)).toBe(`${english.text('verdict.notYet')}${tries}`);
        const hidden = beforeLastTry === 'count' && left > 0;
        const cites = JSON.stringify([!hidden && feedback, left === 0 && question.explanation]).includes('"cite":');
        expect(await readingOrder(page)).toEqual(['verdict', 'reason', ...(cites ? ['source'] : []), 'next']);
        const states = await rowStates(page);
        expect(states.map(({ words }) => words).includes(english.text('question.yoursWrong'))).toBe(!hidden);
        expect(states.filter(({ hasIcon }) => !hasIcon)).toEqual([]);
        await expectReadOnly();
        await page.locator('.verdict').focus();
        await page.keyboard.press('Tab');
        expect(await focusIn(page, '.fb')).toBe(true);
        await tabTo(page, '.fb-actions button');
        await page.keyboard.press('Enter');
        expect(await focusIn(page, 'legend h2')).toBe(true);
      }
    },
  );

  it.runIf(begun !== undefined)('checked half answered, leads to what is still open', async () => {
    await openExample(page, gallery, address);
    await answerByKeyboard(page, begun ?? {});
    await checkByKeyboard(page);
    await tabTo(page, '.err a');
    await page.keyboard.press('Enter');
    expect(await focusIn(page, '.q select:has(option[value=""]:checked), .q input:not(:checked)')).toBe(true);
  });

  it('shows its states without colour, and moves nothing where motion is not wanted', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openExample(page, gallery, address);
    await answerByKeyboard(page, wrong ?? key);
    await checkByKeyboard(page);
    const lines = await judgedLines(page);
    const states = await rowStates(page);
    expect(lines).toEqual(
      states.map(({ words }) => (words === english.text('question.yoursWrong') ? 'double' : 'solid')),
    );
    const duration = () => page.locator('.fb').evaluate((part) => getComputedStyle(part).animationDuration);
    expect(await duration()).toBe('0s');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'no-preference' });
    expect(Number.parseFloat(await duration())).toBeGreaterThan(0);
    expect(Number.parseFloat(await duration())).toBeLessThanOrEqual(0.24);
  });

  it('fits 320 px, and a phone with text of double size, before and after it was checked', async () => {
    await openExample(page, gallery, address);
    const overflow = async () => {
      const found: string[] = [];
      for (const language of languages) {
        for (const [width, text] of [
          [320, 100],
          [360, 200],
        ] as const) {
          await look(page, address, { language, text });
          await page.setViewportSize({ width, height: 640 });
          found.push(...(await sidewaysOverflow(page)).map((part) => `${language}, ${width} px, ${text} %: ${part}`));
        }
      }
      return found;
    };
    expect(await overflow()).toEqual([]);
    await answerByKeyboard(page, wrong ?? key);
    await checkByKeyboard(page);
    expect(await overflow()).toEqual([]);
  });

  it('has no finding of axe in any look, before and after it was checked', async () => {
    await openExample(page, gallery, address);
    expect(await axeFindingsInAllLooks(page, address)).toEqual([]);
    await answerByKeyboard(page, wrong ?? key);
    await checkByKeyboard(page);
    expect(await axeFindingsInAllLooks(page, address)).toEqual([]);
  });
});
