import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { give, responseTo, shownResponse } from '../support/answering.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { type Cmi5Host, hostCmi5 } from '../support/cmi5-host.ts';
import { goTo, words } from '../support/learner.ts';
import { type LrsProcess, startLrs } from '../support/lrs/lrs-process.ts';
import { addressOf, firstOfType, readPackage } from '../support/packaged-course.ts';

const zip = new Uint8Array(readFileSync('dist/packages/policing-without-borders-cmi5.zip'));
const course = readPackage(zip);
const [one, two] = [firstOfType(course, 'single-choice'), firstOfType(course, 'matching')];

let [browser, lrs, host]: [Browser?, LrsProcess?, Cmi5Host?] = [];
beforeAll(async () => {
  [browser, lrs, host] = await Promise.all([launchBrowser(), startLrs(), hostCmi5(zip)]);
});
afterAll(async () => {
  host?.close();
  await Promise.all([browser?.close(), lrs?.stop()]);
});

async function answer(screen: FrameLocator, question: typeof one): Promise<void> {
  await goTo(screen, addressOf(course, question.id));
  await give(screen, question, responseTo(question, 'wrong'));
  await screen.getByRole('button', { name: words.text('question.check') }).click();
}

it('is played, killed, resumed on another device, closed and left: every statement is lawful, no answer is lost', async () => {
  if (!browser || !lrs || !host) throw new Error('Nothing was started.');
  const [players, lms, server] = [browser, lrs, host];
  const problems: string[] = [];
  const open = async (wish: Parameters<LrsProcess['launch']>[0]) => {
    const launched = await lms.launch(wish);
    const context = await openContext(players);
    const page = await context.newPage();
    page.on('console', (message) => {
      // An LRS says 404 of a document that is not there yet, and the browser notes it.
      const isOfLrs = message.location().url.startsWith(lms.address);
      if (message.type() === 'error' && !(isOfLrs && message.text().includes('404'))) problems.push(message.text());
    });
    return { launched, page, screen: await server.open(page, launched.search) };
  };
  const verbs = async (registration: string) =>
    (await lms.report(registration)).statements.map(({ verb }) => String(Object(verb).id).split('/').at(-1));

  const first = await open({ masteryScore: 0.8 });
  const { registration } = first.launched;
  await answer(first.screen, one);
  await vi.waitFor(async () => expect(await verbs(registration)).toEqual(['initialized', 'answered']), 10_000);
  await first.screen
    .getByText(/^Saved/)
    .first()
    .waitFor();
  // The renderer ends at once: no event fires.
  const devTools = await first.page.context().newCDPSession(first.page);
  await Promise.race([devTools.send('Page.crash').catch(() => undefined), first.page.waitForEvent('crash')]);

  const next = await open({ masteryScore: 0.8, registration });
  await goTo(next.screen, addressOf(course, one.id));
  await vi.waitFor(async () => expect(await shownResponse(next.screen, one)).toEqual(responseTo(one, 'wrong')), 10_000);
  await answer(next.screen, two);
  await vi.waitFor(async () => expect((await verbs(registration)).at(-1)).toBe('answered'), 10_000);
  await next.page.close();
  await vi.waitFor(async () => expect((await verbs(registration)).at(-1)).toBe('terminated'), 10_000);

  const returnURL = `${lms.address}/xapi/about`;
  const last = await open({ masteryScore: 0.8, registration, returnURL });
  await last.screen
    .getByRole('button', { name: words.text('nav.leave') })
    .first()
    .click();
  await vi.waitFor(() => expect(last.page.frames().map((frame) => frame.url())).toContain(returnURL), 10_000);

  const report = await lms.report(registration);
  expect(report.violations).toEqual([]);
  expect(report.sessions.map(({ state }) => state)).toEqual(['abandoned', 'terminated', 'terminated']);
  expect(await verbs(registration)).toEqual([
    ...['initialized', 'answered'],
    ...['initialized', 'answered', 'terminated'],
    ...['initialized', 'terminated'],
  ]);
  expect(problems).toEqual([]);
});
