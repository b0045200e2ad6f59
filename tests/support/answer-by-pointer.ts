import type { Locator, Page } from 'playwright-core';
import type { Response } from '../../src/domain/assessment/question.ts';
import { loneMenu, menusOf, shownOrder } from './answer-by-keyboard.ts';

/**
 * Answers the question on the page by taps of a finger, without dragging. The open list of a menu belongs to the browser, out
 * of a test's reach: the tap must open the menu's own control, and the choice is then made for it.
 */
export async function answerByTap(page: Page, response: Response): Promise<void> {
  if (typeof response !== 'object' && (await page.locator(loneMenu).count()) > 0) {
    return chooseFromMenu(page.locator(loneMenu), String(response));
  }
  const field = page.locator('.q input:not([type=radio], [type=checkbox])');
  if (typeof response === 'number' || (typeof response === 'string' && (await field.count()) > 0)) {
    await field.tap();
    return page.keyboard.insertText(String(response));
  }
  if (typeof response === 'string' || typeof response === 'boolean') return tapRow(page, String(response));
  if (!Array.isArray(response)) {
    for (const [item, target] of Object.entries(response)) {
      for (const [menu, value] of await menusOf(page, item, target)) await chooseFromMenu(page.locator(menu), value);
    }
    return;
  }
  if ((await page.locator('.q input[type=checkbox]').count()) > 0) {
    for (const id of response) await tapRow(page, id);
    return;
  }
  await page.locator('.q li:first-child .mv button:last-child').tap();
  for (const [place, id] of response.entries()) {
    while ((await shownOrder(page)).indexOf(id) > place) {
      await page.locator(`.q [data-drop="${id}"] .mv button:first-child`).tap();
    }
  }
}

async function chooseFromMenu(menu: Locator, target: string) {
  await menu.tap();
  await menu.and(menu.page().locator(':focus')).selectOption(target);
}

/** A finger at the far end of the row: the whole row is the target. */
async function tapRow(page: Page, value: string) {
  const row = page.locator('.q .opt', { has: page.locator(`input[value="${value}"]`) });
  await row.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(row);
  const rightToLeft = await page.evaluate(() => document.documentElement.dir === 'rtl');
  await page.touchscreen.tap(rightToLeft ? x + 8 : x + width - 8, y + height / 2);
}

/** Answers by dragging alone: rows into their order, names of choices onto rows. */
export async function answerByDragging(page: Page, response: Response): Promise<void> {
  if (Array.isArray(response)) {
    for (const [place, id] of response.entries()) {
      const there = (await shownOrder(page))[place] ?? '';
      if (there !== id) await drag(page, page.locator(`.q [data-drag="${id}"]`), there);
    }
    return;
  }
  for (const [item, target] of Object.entries(response)) {
    await drag(page, page.locator(`.q [data-drag="${target}"]`), item);
  }
}

async function drag(page: Page, handle: Locator, onto: string) {
  await handle.scrollIntoViewIfNeeded();
  const from = await boxOf(handle);
  const to = await boxOf(page.locator(`.q [data-drop="${onto}"]`));
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the screen.`);
  return box;
}
