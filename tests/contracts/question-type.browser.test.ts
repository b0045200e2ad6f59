import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/domain/assessment/question.ts';
import { answerByKeyboard, checkByKeyboard, focusIn, standsStill, tabTo } from '../support/answer-by-keyboard.ts';
import { answerByDragging, answerByTap } from '../support/answer-by-pointer.ts';
import { allLooks, axeFindings, axeFindingsInLooks, overflowInAllLooks, twoLooks } from '../support/axe.ts';
import { exampleQuestions } from '../support/example-questions.ts';
import { type GalleryLanguage, languages, messagesIn } from '../support/gallery.ts';
import { galleryPage } from '../support/gallery-page.ts';
import {
  controls,
  focusedText,
  judgedLines,
  readingOrder,
  rowStates,
  rowsThatHoldTheFinger,
  unnamedControls,
} from '../support/question-on-page.ts';

/*
 * The accessibility contract of questions, in a real browser, over the examples of the gallery.
 *
 * The first example of each type runs all of it. What a type's view does is the same in each of its examples: which keys,
 * taps and drags give a response, what is said when nothing is given, how states look without colour, how controls turn
 * from right to left. The other examples run what their words, their number of rows or of tries can change: names and
 * sizes of controls, the way to the full score, every step of a wrong response, sideways overflow in every look, and axe
 * in two looks, in which each theme, direction and width comes once.
 */
const shown = galleryPage();
const english = messagesIn.en;
const [, pseudo] = languages;

const cases = exampleQuestions().map(({ definition, example, question }) => {
  const { type, rules } = definition;
  const wrong = example.responses.find(({ share }) => share === 0)?.response;
  return {
    isFirst: definition.examples[0] === example,
    title: `${type}, ${example.name}`,
    address: { type, id: question.id },
    question,
    key: rules.key(question),
    pairs: pairsOf(rules.key(question)),
    beforeLastTry: rules.beforeLastTry,
    wrong,
    feedback: wrong === undefined ? [] : rules.feedback(question, wrong),
  };
});

it('every type shows what happens to a response that earns nothing', () => {
  const types = new Set(cases.map(({ address }) => address.type));
  for (const { address, wrong } of cases) if (wrong !== undefined) types.delete(address.type);
  expect([...types]).toEqual([]);
});

describe.each(cases)('$title', ({ address, isFirst, question, key, wrong, feedback, beforeLastTry }) => {
  it('is a group named by its question, nothing chosen, rows of 44 px, its help read with every control', async () => {
    await shown.open(address);
    const group = shown.page.locator('fieldset.q');
    expect(await group.locator('> legend > h2').count()).toBe(1);
    const states = await controls(shown.page);
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter(({ chosen }) => chosen)).toEqual([]);
    expect(states.filter(({ height }) => height < 44)).toEqual([]);
    for (const help of await group.locator('> .hint').all()) {
      const id = (await help.getAttribute('id')) ?? '';
      expect(states.filter(({ describedBy }) => !describedBy.split(' ').includes(id))).toEqual([]);
    }
  });

  it('calls every control by what stands on it', async () => {
    await shown.open(address);
    expect(await unnamedControls(shown.page)).toEqual([]);
  });

  it('answered with the key by keyboard alone, earns the full score and a reason', async () => {
    await expectFullScoreByKeyboard({ address, key }, 'en');
  });

  it.runIf(wrong !== undefined)(
    'answered wrong, tells verdict, reason, source and next step, and leads back',
    async () => {
      await shown.open(address);
      for (let left = question.tries - 1; left >= 0; left--) {
        await answerByKeyboard(shown.page, wrong ?? '');
        await checkByKeyboard(shown.page);
        const tries = left > 0 ? ` ${english.text('verdict.triesLeft', { count: left })}` : '';
        expect(await focusedText(shown.page)).toBe(`${english.text('verdict.notYet')}${tries}`);
        const hidden = beforeLastTry === 'count' && left > 0;
        const cites = JSON.stringify([!hidden && feedback, left === 0 && question.explanation]).includes('"cite":');
        expect(await readingOrder(shown.page)).toEqual(['verdict', 'reason', ...(cites ? ['source'] : []), 'next']);
        const states = await rowStates(shown.page);
        expect(states.some(({ words }) => words === english.text('question.yoursWrong'))).toBe(!hidden);
        expect(states.filter(({ hasIcon }) => !hasIcon)).toEqual([]);
        await expectReadOnly();
        await shown.page.locator('.verdict').focus();
        await shown.page.keyboard.press('Tab');
        expect(await focusIn(shown.page, '.fb')).toBe(true);
        await tabTo(shown.page, '.fb-actions button');
        await shown.page.keyboard.press('Enter');
        expect(await focusIn(shown.page, 'legend h2')).toBe(true);
      }
    },
  );

  it('fits 320 px, and a phone with text of double size; axe finds nothing; before and after it was checked', async () => {
    const findings = async () => [
      ...(await overflowInAllLooks(shown.page, address)),
      ...(await axeFindingsInLooks(shown.page, address, isFirst ? allLooks : twoLooks)),
    ];
    await shown.open(address);
    expect(await findings()).toEqual([]);
    await shown.page.setViewportSize({ width: 900, height: 900 });
    await answerByKeyboard(shown.page, wrong ?? key);
    await checkByKeyboard(shown.page);
    expect(await findings()).toEqual([]);
  });
});

describe.each(cases.filter(({ isFirst }) => isFirst))('$title, for its type', ({ address, key, pairs, wrong }) => {
  it('checked with nothing given, says what is missing, takes the focus there, leads to the first control', async () => {
    await shown.open(address);
    await checkByKeyboard(shown.page);
    expect(await focusIn(shown.page, '.err h2')).toBe(true);
    const error = shown.page.locator('fieldset .fielderr');
    expect(await error.innerText()).toBe(await shown.page.locator('.err a').innerText());
    const id = (await error.getAttribute('id')) ?? 'none';
    for (const { describedBy } of await controls(shown.page)) expect(describedBy.split(' ')).toContain(id);
    expect(await axeFindings(shown.page)).toEqual([]);
    await tabTo(shown.page, '.err a');
    await shown.page.keyboard.press('Enter');
    const first = shown.page.locator('.q :is(input, select, button:not([aria-disabled]))').first();
    expect(await first.evaluate((control) => control === document.activeElement)).toBe(true);
  });

  it.runIf(pairs !== undefined)('checked with one row answered, leads to the next that is open', async () => {
    await shown.open(address);
    const row = (await shown.page.locator('.q [data-drop]').first().getAttribute('data-drop')) ?? '';
    await answerByKeyboard(shown.page, { [row]: pairs?.[row] ?? '' });
    await checkByKeyboard(shown.page);
    await tabTo(shown.page, '.err a');
    await shown.page.keyboard.press('Enter');
    expect(await focusIn(shown.page, '.q select:has(option[value=""]:checked)')).toBe(true);
  });

  it('answered with the key by keyboard alone, from right to left, earns the full score and a reason', async () => {
    await expectFullScoreByKeyboard({ address, key }, pseudo);
  });

  it('answered with the key by taps alone, earns the full score; a finger on any row can scroll', async () => {
    await shown.useTouch();
    await shown.open(address);
    expect(await rowsThatHoldTheFinger(shown.page)).toEqual([]);
    await answerByTap(shown.page, key);
    await shown.page.locator('button[type=submit]').tap();
    expect(await focusedText(shown.page)).toBe(english.text('verdict.correct'));
  });

  it('answered by dragging, where something can be dragged, earns the full score', async () => {
    await shown.page.setViewportSize({ width: 900, height: 1200 });
    await shown.open(address);
    if ((await shown.page.locator('.q [data-drag]').count()) === 0) return;
    await answerByDragging(shown.page, key);
    await shown.page.locator('button[type=submit]').click();
    expect(await focusedText(shown.page)).toBe(english.text('verdict.correct'));
  });

  it('shows its states without colour, and moves nothing where motion is not wanted', async () => {
    await shown.page.emulateMedia({ forcedColors: 'active' });
    await shown.open(address);
    await answerByKeyboard(shown.page, wrong ?? key);
    await checkByKeyboard(shown.page);
    const expected = (await rowStates(shown.page)).map(({ words }) =>
      words === english.text('question.yoursWrong') ? 'double' : 'solid',
    );
    expect(await judgedLines(shown.page)).toEqual(expected);
    const seconds = async () =>
      Number.parseFloat(await shown.page.locator('.fb').evaluate((part) => getComputedStyle(part).animationDuration));
    expect(await seconds()).toBe(0);
    await shown.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await seconds()).toBeGreaterThan(0);
    expect(await seconds()).toBeLessThanOrEqual(0.24);
  });
});

function pairsOf(key: Response): Readonly<Record<string, string>> | undefined {
  return typeof key === 'object' && !('length' in key) ? key : undefined;
}

async function expectFullScoreByKeyboard(
  { address, key }: Pick<(typeof cases)[number], 'address' | 'key'>,
  language: GalleryLanguage,
) {
  await shown.open(address, { language });
  await answerByKeyboard(shown.page, key);
  await checkByKeyboard(shown.page);
  expect(await focusedText(shown.page)).toBe(messagesIn[language].text('verdict.correct'));
  expect(await focusIn(shown.page, '[aria-live], [role=status], [role=alert]')).toBe(false);
  expect((await readingOrder(shown.page)).slice(0, 2)).toEqual(['verdict', 'reason']);
  const words = new Set((await rowStates(shown.page)).map((state) => state.words));
  expect([...words]).toEqual([messagesIn[language].text('question.yoursRight')]);
}

/** What was given stays in reach, and no key changes it. */
async function expectReadOnly() {
  const before = await controls(shown.page);
  expect(before.filter(({ reachable, readOnly }) => !reachable || !readOnly)).toEqual([]);
  const first = shown.page.locator('.q :is(input, select, button)').first();
  for (const key of ['ArrowDown', 'Space', '9']) await first.press(key);
  expect(await controls(shown.page)).toEqual(before);
  // Keys that a closed field does not take scroll the page, and smoothly: nobody tabs on before it stands still.
  await standsStill(shown.page);
}
