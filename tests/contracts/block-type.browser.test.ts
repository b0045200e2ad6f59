import { describe, expect, it } from 'vitest';
import { allLooks, axeFindings, axeFindingsInLooks, overflowInAllLooks } from '../support/axe.ts';
import { exampleActivities } from '../support/example-activities.ts';
import { exampleBlocks } from '../support/example-blocks.ts';
import { exampleQuestions } from '../support/example-questions.ts';
import { languages } from '../support/gallery.ts';
import { galleryPage } from '../support/gallery-page.ts';
import { clippedWords, unnamedControls } from '../support/question-on-page.ts';

// Every example of every block type in the gallery, in a real browser.
const shown = galleryPage();

const cases = exampleBlocks().map(({ definition: { type }, example, block }) => ({
  title: `${type}, ${example.name}`,
  address: { type, id: block.id },
}));

/** Opens what waits to be opened, since its words are to be looked at too; says whether anything did. */
async function openAll(): Promise<boolean> {
  let opened = 0;
  for (const closed of ['.sample summary', '.sample .term']) {
    for (const one of await shown.page.locator(closed).all()) {
      await one.click();
      opened++;
    }
  }
  return opened > 0;
}

/** What a look finds, closed and then open; once where nothing can be opened, as the second would be the first again. */
async function closedAndOpen(look: () => Promise<string[]>): Promise<string[]> {
  const closed = await look();
  return (await openAll()) ? [...closed, ...(await look())] : closed;
}

describe.each(cases)('$title', ({ address }) => {
  it('has no finding of axe in any look, closed and open', async () => {
    await shown.open(address);
    expect(await closedAndOpen(() => axeFindingsInLooks(shown.page, address, allLooks))).toEqual([]);
  });

  it('fits 320 px, and a phone with text of double size, closed and open', async () => {
    await shown.open(address);
    expect(await closedAndOpen(() => overflowInAllLooks(shown.page, address))).toEqual([]);
  });

  it.each(languages)('shows all of its words, and runs in the direction of its language: %s', async (language) => {
    await shown.open(address, { language, text: 200 });
    await shown.page.setViewportSize({ width: 360, height: 640 });
    await openAll();
    expect(await clippedWords(shown.page)).toEqual([]);
    const turned = await shown.page
      .locator('.sample')
      .evaluate((sample) => [sample, ...sample.querySelectorAll('*')].map((part) => getComputedStyle(part).direction));
    expect([...new Set(turned)]).toEqual([language === 'en' ? 'ltr' : 'rtl']);
  });

  it('calls every control by what stands on it, and shows every picture', async () => {
    await shown.open(address);
    expect(await unnamedControls(shown.page)).toEqual([]);
    const loaded = shown.page
      .locator('.sample img')
      .evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode())));
    await expect(loaded).resolves.toBeDefined();
  });
});

describe('the gallery', () => {
  it.each([
    { hash: '#/?theme=light', width: 1280 },
    { hash: '#/?theme=dark&language=ar-XB', width: 360 },
  ])('shows every example of every type on one page, without a finding of axe: $hash', async ({ hash, width }) => {
    await shown.page.setViewportSize({ width, height: 900 });
    await shown.page.goto(`${shown.address}${hash}`);
    await shown.page.waitForLoadState('networkidle');
    const examples = [
      ...exampleQuestions().map(({ question }) => question.id),
      ...cases.map(({ address }) => address.id),
      ...exampleActivities().map(({ activity }) => activity.id),
    ];
    expect(await shown.page.locator('.example').count()).toBe(examples.length);
    for (const id of examples) expect(await shown.page.locator(`#about-${id}`).isVisible()).toBe(true);
    expect(await axeFindings(shown.page, 'html')).toEqual([]);
  });

  it('says of every type what it is for, and shows how each example is written', async () => {
    await shown.page.goto(shown.address);
    const purposes = await shown.page.locator('.entry > header .lead').allInnerTexts();
    expect(purposes.length).toBeGreaterThan(0);
    for (const purpose of purposes) expect(purpose.length).toBeGreaterThan(30);
    const written = await shown.page.locator('.source pre').allInnerTexts();
    const sources = [...exampleQuestions(), ...exampleBlocks(), ...exampleActivities()].map(
      ({ example }) => example.source,
    );
    expect(written.map((json) => JSON.parse(json))).toEqual(JSON.parse(JSON.stringify(sources)));
  });
});
