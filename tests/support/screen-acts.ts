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
