import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Response } from '../../src/domain/assessment/question.ts';

/**
 * Answers the question on the page with the keys Tab, Space, Enter, the arrows and letters alone. It goes by the controls
 * that it finds, not by the type: a new type made of native controls needs nothing here. Every stop on the way must show
 * its focus.
 */
export async function answerByKeyboard(page: Page, response: Response): Promise<void> {
  if (typeof response !== 'object' && (await has(page, loneMenu)))
    return chooseFromMenu(page, loneMenu, String(response));
  if (typeof response === 'number' || (typeof response === 'string' && (await has(page, textField)))) {
    await tabTo(page, textField);
    await page.keyboard.press('Control+A');
    return page.keyboard.type(String(response));
  }
  if (typeof response === 'string' || typeof response === 'boolean') return chooseOne(page, String(response));
  if (!Array.isArray(response)) {
    for (const [item, target] of Object.entries(response)) {
      for (const [menu, value] of await menusOf(page, item, target)) await chooseFromMenu(page, menu, value);
    }
    return;
  }
  if (await has(page, '.q input[type=checkbox]')) return markAll(page, response);
  if (await has(page, '.q .mv button')) return putInOrder(page, response);
  throw new Error('No way is known to give this response with these controls: add it here.');
}

/** Presses the button that hands the response in. */
export async function checkByKeyboard(page: Page): Promise<void> {
  await tabTo(page, 'button[type=submit]');
  await page.keyboard.press('Enter');
}

const textField = '.q input:not([type=radio], [type=checkbox])';

/** A menu that stands for itself, not in a row of others. */
export const loneMenu = '.q select:not([data-drop] *)';

/** The menus of a row, each with the value that it takes: one, or one for each axis of a chart, whose cells have two parts. */
export async function menusOf(page: Page, item: string, target: string): Promise<(readonly [string, string])[]> {
  const row = `.q [data-drop="${item}"] select`;
  const axes = await page.locator(row).evaluateAll((menus) => menus.map((menu) => menu.getAttribute('data-axis')));
  if (axes.length === 1) return [[row, target]];
  const values = target.split('__');
  return axes.map((axis, at) => [`${row}[data-axis="${axis}"]`, values[at] ?? ''] as const);
}

const has = async (page: Page, selector: string) => (await page.locator(selector).count()) > 0;

/** Radio buttons are one stop; the arrows choose among them. */
async function chooseOne(page: Page, value: string) {
  await tabTo(page, '.q input[type=radio]');
  const radios = await page.locator('.q input[type=radio]').count();
  await page.keyboard.press('Space');
  for (let press = 0; press < radios; press++) {
    if (await page.evaluate((wanted) => document.querySelector(`.q input[value="${wanted}"]:checked`) !== null, value))
      return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not reach ${value}.`);
}

async function markAll(page: Page, wanted: readonly string[]) {
  for (const box of await page.locator('.q input[type=checkbox]').all()) {
    const value = (await box.getAttribute('value')) ?? '';
    if ((await box.isChecked()) === wanted.includes(value)) continue;
    await tabTo(page, `.q input[value="${value}"]`);
    await page.keyboard.press('Space');
  }
}

async function chooseFromMenu(page: Page, menu: string, target: string) {
  await tabTo(page, menu);
  await page.keyboard.press('Home');
  for (let press = 0; press < 25; press++) {
    if ((await page.locator(menu).inputValue()) === target) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not reach ${target}.`);
}

async function putInOrder(page: Page, wanted: readonly string[]) {
  // Moved away and back, so that the learner has answered also where the order was right from the start.
  await tabTo(page, '.q li:first-child button[aria-disabled]:nth-child(1) + button');
  await page.keyboard.press('Enter');
  for (const [place, id] of wanted.entries()) {
    const up = `.q [data-drop="${id}"] .mv button:first-child`;
    while ((await shownOrder(page)).indexOf(id) > place) {
      if (!(await page.locator(up).evaluate((button) => button === document.activeElement))) await tabTo(page, up);
      const before = await shownOrder(page);
      await page.keyboard.press('Enter');
      expect(await shownOrder(page), 'one press moves one place').not.toEqual(before);
      expect(await focusIn(page, `[data-drop="${id}"]`), 'what was moved keeps the focus').toBe(true);
    }
  }
}

export function shownOrder(page: Page): Promise<string[]> {
  return page.locator('.q li[data-drop]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-drop') ?? ''));
}

export function focusIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => Boolean(document.activeElement?.closest(wanted)), selector);
}

/** Presses Tab until the focus is there; every stop inside the sample must be seen. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab');
    const { isThere, hidden } = await focusStop(page, selector);
    expect(hidden).toBe('');
    if (isThere) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

/** Resolves when the page has not scrolled for ten frames. */
export function standsStill(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = Number.NaN;
        let still = 0;
        const look = () => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still === 10) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/**
 * Whether the focus is where it is wanted, and why it cannot be seen in the sample: no ring of 2 px, or something lies over
 * it; empty when it can. What cannot be seen at once is looked at again once the page is painted: scrolling to the focus is
 * done with the next frame, whenever a busy machine comes to it.
 */
async function focusStop(page: Page, selector: string): Promise<{ isThere: boolean; hidden: string }> {
  const stop = await stopNow(page, selector);
  if (stop.hidden === '') return stop;
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  return stopNow(page, selector);
}

function stopNow(page: Page, selector: string): Promise<{ isThere: boolean; hidden: string }> {
  return page.evaluate((wanted) => {
    const control = document.activeElement;
    const isThere = control?.matches(wanted) === true;
    if (!control?.closest('.sample')) return { isThere, hidden: '' };
    const ringed = control.matches('.opt input') ? control.nextElementSibling : control;
    if (!ringed) return { isThere, hidden: 'no row' };
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      return { isThere, hidden: `no ring: ${control.outerHTML}` };
    const { x, y, width, height } = control.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const hidden =
      top && (control.contains(top) || top.contains(control))
        ? ''
        : `covered by ${top?.outerHTML.slice(0, 80) ?? 'nothing, at'} ${Math.round(x)}, ${Math.round(y)} of ${innerWidth} × ${innerHeight}: ${control.outerHTML}`;
    return { isThere, hidden };
  }, selector);
}
