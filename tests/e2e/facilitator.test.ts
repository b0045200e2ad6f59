import { describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { sidewaysOverflow } from '../support/gallery.ts';
import { words } from '../support/learner.ts';
import { packageNow } from '../support/package-now.ts';
import { pagesOf } from '../support/pdf-pages.ts';
import {
  type Asked,
  askedInRooms,
  chooseLanguage,
  handCounts,
  keptOnDevice,
  looksForLms,
  openRoom,
  type RoomVisit,
} from '../support/rooms.ts';
import { openStage } from '../support/stage.ts';
import { smallTargets } from '../support/targets.ts';

// In a package that stands on a server, as an LMS has it.
const zip = packageNow({ languages: 'en,ar-XB' });
const { course, asked, optionsOf, firstAsked, onePerType } = askedInRooms(zip);
const stage = openStage(() => ({ 'scorm-1.2': zip }));
const { modules } = course.outline;

/** A question that is a choice among options, and one that is more than that. */
const withOptions = firstAsked(({ question }) => optionsOf(question) !== undefined);
const withWork = firstAsked(({ question }) => question.type === 'matching');
const open = (visit: RoomVisit) => openRoom(stage, visit);
const addressOf = ({ stop, step }: Asked) => `/facilitator/${stop}/${step}`;

describe('a facilitator', () => {
  it('shows a question, counts hands by key and by button, shows the answer, and goes on; nothing is looked for or kept', async () => {
    const { page, problems, context } = await open({ at: '/' });
    await page.locator('.room-list a').first().waitFor();
    expect(await page.locator('.save').innerText()).toBe(words.text('save.nothing'));
    await page.locator(`.room-list a[href="#/facilitator/${withOptions.stop}"]`).press('Enter');
    await page.locator('.room .sheet > h1').waitFor();
    for (let press = 1; press < withOptions.step; press++) await page.keyboard.press('ArrowRight');
    await page.locator('.hands').waitFor();
    expect(page.url()).toContain(addressOf(withOptions));

    const options = optionsOf(withOptions.question) ?? [];
    expect(await page.locator('.hand-words > p').allInnerTexts()).toEqual(options.map(({ text }) => text));
    expect(await page.locator('.hand.is-ok, .hand-why').count()).toBe(0);
    for (const key of ['1', '2', '2', 'Shift+1', 'Shift+1']) await page.keyboard.press(key);
    expect((await handCounts(page)).slice(0, 2)).toEqual([0, 2]);
    await page.locator('.hand-buttons button:last-child').first().click();
    expect((await handCounts(page)).slice(0, 2)).toEqual([1, 2]);
    expect(await page.locator('.room [role=status]').innerText()).toBe(
      words.text('facilitator.said', { number: 1, count: 1, all: 3 }),
    );

    await page.getByRole('button', { name: words.text('facilitator.show') }).press('Enter');
    const right = await page.locator('.hand').evaluateAll((rows) => rows.map((row) => row.classList.contains('is-ok')));
    expect(right).toEqual(options.map(({ isRight }) => isRight));
    expect(await page.locator('.hand-why').count()).toBeGreaterThan(0);

    await page.keyboard.press('PageDown');
    await page.waitForURL((url) => !url.hash.endsWith(addressOf(withOptions)));
    await page.keyboard.press('PageUp');
    await page.locator('.hands').waitFor();
    expect((await handCounts(page)).slice(0, 2)).toEqual([1, 2]);
    expect(await page.locator('.hand.is-ok').count()).toBe(0);
    await page.getByRole('button', { name: words.text('facilitator.reset') }).click();
    expect(new Set(await handCounts(page))).toEqual(new Set([0]));

    await page.getByRole('checkbox').uncheck();
    await page.locator('.sheet > h1').focus();
    await page.keyboard.press('1');
    expect(new Set(await handCounts(page))).toEqual(new Set([0]));
    expect([await looksForLms(page), await keptOnDevice(page), problems]).toEqual([0, [], []]);
    await context.close();
  });

  it('is not one without asking in the address: a learner is looked after by the LMS, and has no such screens', async () => {
    const { page, context } = await open({ at: '/facilitator', asFacilitator: false });
    await page.getByRole('heading', { level: 1, name: words.text('notFound.title') }).waitFor();
    expect(await looksForLms(page)).toBeGreaterThan(0);
    await context.close();
  });

  it('fills in with the group what is more than an option, and shows the key in its place', async () => {
    const { page, problems, context } = await open({ at: addressOf(withWork) });
    const menu = page.locator('.q select').first();
    await menu.waitFor();
    const values = await menu
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    await menu.selectOption(values.at(-1) ?? '');
    // A digit in a field belongs to the field.
    await menu.press('1');
    expect(await handCounts(page)).toEqual([0, 0]);
    await page.getByRole('button', { name: words.text('facilitator.show') }).click();
    const shown = await page
      .locator('.q [data-drop] select')
      .evaluateAll((all) =>
        all.map((one) => [one.closest('[data-drop]')?.getAttribute('data-drop'), (one as HTMLSelectElement).value]),
      );
    expect(Object.fromEntries(shown)).toEqual(withWork.question.answerKey);
    await page.getByRole('button', { name: words.text('facilitator.hide') }).click();
    expect(await menu.inputValue()).toBe(values.at(-1));
    expect(problems).toEqual([]);
    await context.close();
  });

  it('shows questions of every type that lessons and checks ask, and none of the final test', async () => {
    const { page, problems, context } = await open({});
    const finals = course.details.assessments.filter(({ kind }) => kind === 'final').map(({ id }) => id);
    for (const id of finals) {
      await page.goto(`${stage.host.address}/scorm-1.2/index.html?facilitator=1#/facilitator/${id}/2`);
      await page.locator('.room-list').first().waitFor();
    }
    for (const one of onePerType()) {
      await page.evaluate((hash) => location.assign(hash), `#${addressOf(one)}`);
      await page.locator('.room .stem, .room .q').first().waitFor();
      await page.getByRole('button', { name: words.text('facilitator.show') }).click();
      await page.locator('.hand.is-ok, .room-answer').first().waitFor();
      expect(await sidewaysOverflow(page), one.question.id).toEqual([]);
    }
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the run sheet', () => {
  it('lists lessons with their times, and keeps the keys off the screen: they come out on pages of their own', async () => {
    const module = modules[0];
    const { page, problems, context } = await open({ at: `/facilitator/run-sheet/${module?.id}` });
    await page.locator('.run-sheet table').waitFor();
    const starts = await page.locator('.run-sheet tbody tr td:first-child').allInnerTexts();
    expect(starts).toHaveLength((module?.lessons.length ?? 0) + 1);
    expect([starts[0], starts[1] !== '0:00']).toEqual(['0:00', true]);
    expect(await page.locator('.key-sheet').isVisible()).toBe(false);
    expect(await page.locator('.listen').first().isVisible()).toBe(false);
    const text = await page.locator('#main').innerText();
    expect(text).toContain(words.text('facilitator.notHere'));

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.key-sheet').isVisible()).toBe(true);
    expect(await page.locator('.listen').first().isVisible()).toBe(true);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    const keys = await page.locator('.key-sheet').innerText();
    const inModule = asked.filter(({ stop }) => module?.lessons.some(({ id }) => id === stop));
    for (const { question } of inModule)
      for (const { isRight, text: option } of optionsOf(question) ?? []) if (isRight) expect(keys).toContain(option);
    const sizes = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const standing = sizes.map(({ width, height }) => height > width);
    // Landscape for the table, then upright for the keys: no page holds both.
    expect(standing.indexOf(true)).toBeGreaterThan(0);
    expect(standing).toEqual([...standing].sort());
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the screens of a facilitator', () => {
  const addresses = [
    '/',
    `/facilitator/${withOptions.stop}`,
    addressOf(withOptions),
    addressOf(withWork),
    `/facilitator/${withWork.stop}/${asked.filter(({ stop }) => stop === withWork.stop).length + 2}`,
    `/facilitator/run-sheet/${modules[0]?.id}`,
  ];

  it.each([
    { width: 1280, theme: 'light', language: 'en' },
    { width: 1920, theme: 'dark', language: 'ar-XB' },
  ] as const)('have no finding of axe, fit, and can be hit: $width px, $theme, $language', async (look) => {
    const { page, problems, context } = await open({ ...look, height: 720 });
    await page.locator('.room-list a').first().waitFor();
    await chooseLanguage(page, look.language);
    const found: string[] = [];
    for (const at of addresses) {
      await page.evaluate((hash) => location.assign(hash), `#${at}`);
      await page.locator('.room .sheet > h1, .room-list a, .run-sheet table').first().waitFor();
      const show = page.locator('.dock button.main');
      if ((await show.count()) > 0) await show.click();
      // The marks that the pseudo-language puts around each text keep every name from holding the words that are seen.
      const findings = (await axeFindings(page, 'html')).filter(
        (one) => look.language === 'en' || !one.includes('label-content-name-mismatch'),
      );
      found.push(...[...findings, ...(await smallTargets(page))].map((one) => `${at}: ${one}`));
      const small = await page
        .locator('.hand-buttons button, .dock .btn')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
      if (small > 0) found.push(`${at}: ${small} targets below 44 px`);
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await sidewaysOverflow(page)).map((one) => `${at}: ${one}`));
      await page.setViewportSize({ width: look.width, height: 720 });
    }
    expect([...found, ...problems]).toEqual([]);
    await context.close();
  });
});
