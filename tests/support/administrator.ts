import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { words as lms } from '../../src/lms/words.ts';
import { give, responseTo } from './answering.ts';
import { openContext } from './browser.ts';
import { words } from './learner.ts';
import { addressOf, type PackagedCourse, questionsOf } from './packaged-course.ts';

/** Somebody at the page of the local LMS, in a browser that knows nothing yet. */
export interface Administrator {
  readonly page: Page;
  /** Errors in the console and in scripts; a sound visit has none. */
  readonly problems: readonly string[];
  button(name: string): Locator;
  section(name: string): Locator;
  /** Rows of the answers, newest first. */
  answers(): Locator;
  /** What the record says under a name. */
  fact(name: string): Promise<string>;
  /** Where the launch stands, as the bar says it. */
  standing(): Promise<string>;
  /** Opens a zip by its button. */
  openZip(zip: Uint8Array, name?: string): Promise<void>;
  launch(): Promise<FrameLocator>;
  /** Waits until the course shows itself. */
  opened(): Promise<FrameLocator>;
}

export async function administratorAt(browser: Browser, address: string): Promise<Administrator> {
  const context = await openContext(browser, { width: 1440, height: 900 });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address);
  await page.getByRole('banner').waitFor();

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  // Playwright misses what lies in a frame of another process that is drawn smaller.
  if (await button(lms.sizes.full).count()) await button(lms.sizes.full).click();
  const section = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) }).first();
  async function opened(): Promise<FrameLocator> {
    // The page frames a runner on the package's own origin, which frames the course.
    const frame = page.frameLocator('iframe').frameLocator('iframe');
    await frame.getByRole('main').waitFor();
    return frame;
  }
  return {
    page,
    problems,
    button,
    section,
    answers: () => section(lms.answers).locator('tbody tr'),
    fact: (name) =>
      section(lms.record)
        .locator('dl > div')
        .filter({ has: page.getByText(name, { exact: true }) })
        .locator('dd')
        .innerText(),
    standing: () => page.getByRole('status').innerText(),
    async openZip(zip, name = 'any course.zip') {
      const choosing = page.waitForEvent('filechooser');
      await button(lms.openZip).click();
      await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(zip) });
    },
    async launch() {
      await button(lms.launch).click();
      return opened();
    },
    opened,
  };
}

/** A question of a course that leaves a second try, and the learner who answers it in the frame. */
export function learnerOf(course: PackagedCourse) {
  const question = course.lessons.flatMap(questionsOf).find(({ type, tries }) => type === 'single-choice' && tries > 1);
  if (!question) throw new Error('No lesson asks a single choice with two tries.');
  const address = addressOf(course, question.id);
  const check = (frame: FrameLocator) => frame.getByRole('button', { name: words.text('question.check') }).click();

  async function goThere(frame: FrameLocator): Promise<void> {
    await frame.locator('html').evaluate((html, hash) => {
      const { location } = html.ownerDocument;
      location.hash = hash;
    }, address);
    await frame.locator('fieldset.q').first().waitFor();
  }
  return {
    question,
    /** As the LMS is told it. */
    place: address.slice('/lesson/'.length),
    async answersWrong(frame: FrameLocator): Promise<void> {
      await goThere(frame);
      await give(frame, question, responseTo(question, 'wrong'));
      await check(frame);
    },
    /** After a wrong answer, in this launch or an earlier one. */
    async triesAgain(frame: FrameLocator): Promise<void> {
      await goThere(frame);
      await frame.getByRole('button', { name: words.text('question.tryAgain') }).click();
      await give(frame, question, responseTo(question, 'right'));
      await check(frame);
    },
  };
}
