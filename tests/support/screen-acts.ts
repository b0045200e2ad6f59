import type { Page } from 'playwright-core';

// What a learner does on a screen before it is looked at.
export const handIn = (page: Page) => page.locator('.check-row button').click();
export const pressLast = (page: Page) => page.locator('.dock button').click();
export const leave = async (page: Page) => {
  await page.locator('.bar .btn:visible, .foot .btn:visible').first().click();
  await page.locator('main.narrow').waitFor();
};
export const openAnswers = async (page: Page) => {
  for (const summary of (await page.locator('.answer summary').all()).slice(0, 9)) await summary.click();
};
/** On a phone the contents are behind a button. */
export const openContents = async (page: Page) => {
  const button = page.locator('.bar button[aria-expanded="false"]');
  if (await button.isVisible()) await button.click();
};

/** The LMS stops to take anything; the learner answers and is told. */
export const answerInVain = async (page: Page) => {
  await page.evaluate(() =>
    Object.assign(Reflect.get(window, 'API'), { LMSCommit: () => 'false', LMSGetLastError: () => '101' }),
  );
  await page.locator('fieldset.q input').first().check();
  await page.locator('.check-row button').click();
  await page.locator('.save.wait').waitFor();
};

/** Opens what stands folded on the screen. */
export async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
}

/** A text that is no rescue code. */
export async function enterNonsense(page: Page): Promise<void> {
  await page.locator('#rescue-code').fill('U1 is not enough');
  await page.locator('main form button.main').click();
  await page.locator('#rescue-problem').waitFor();
}

/** Takes the rescue code that is shown to where codes are entered, and looks at it. */
export async function enterOwnCode(page: Page): Promise<void> {
  const code = await page.locator('#rescue-text').inputValue();
  await page.evaluate(() => {
    window.location.hash = '/rescue/enter';
  });
  await page.locator('#rescue-code').fill(code);
  await page.locator('main form button.main').click();
  await page.locator('table.held').waitFor();
}

/** An administrator opens the check of the LMS with this code, and runs it to its end. */
export const checkLmsWith = (code: string) => async (page: Page) => {
  await page.locator('#administrator-code').fill(code);
  await page.keyboard.press('Enter');
  await page.locator('#lms-check-write').waitFor();
  await page.locator('button.main').last().click();
  await page.locator('#lms-check-text').waitFor();
};
