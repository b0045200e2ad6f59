import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { en } from '../../src/ui/messages/en.ts';
import { createMessages } from '../../src/ui/messages/messages.ts';
import { type Look, openContext } from './browser.ts';
import {
  closeFrame,
  type HeldRecord,
  heldRecord,
  type LaunchOptions,
  type LmsCall,
  launch,
  lmsCalls,
} from './lms-page.ts';
import type { HostedStandard, PackageHost } from './package-host.ts';

/** The words of the player, so that tests find controls by their names without repeating them. */
export const words = createMessages('en', en);

/** A learner's browser at a launched course. */
export interface Learner {
  readonly page: Page;
  readonly course: FrameLocator;
  /** Errors in the console, refused or failed requests, breaches of the content policy; a sound visit has none. */
  readonly problems: readonly string[];
  calls(): Promise<readonly LmsCall[]>;
  record(): Promise<HeldRecord>;
  /** The window is closed, and the course launched again in the same browser with what the LMS holds. */
  relaunch(options?: LaunchOptions): Promise<FrameLocator>;
  close(): Promise<void>;
}

export interface Visit extends LaunchOptions {
  readonly look?: Look;
  /** Runs in the page before the course does. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Comes to the course in a browser that knows nothing yet. */
export async function learnerAt(
  browser: Browser,
  host: PackageHost,
  standard: HostedStandard,
  { look, prepare, ...options }: Visit = {},
): Promise<Learner> {
  const context = await openContext(browser, look);
  await prepare?.(context);
  const page = await context.newPage();
  const problems = watch(page, host);
  const course = await launch(page, host, standard, options);
  return {
    page,
    course,
    problems,
    calls: () => lmsCalls(page),
    record: () => heldRecord(page, standard),
    async relaunch(again) {
      await closeFrame(page);
      return launch(page, host, standard, { record: await heldRecord(page, standard), ...again });
    },
    close: () => context.close(),
  };
}

/** Everything that goes wrong in a page, as it happens. A request that leaves the package counts too. */
export function watch(page: Page, host: PackageHost): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(host.address) && !address.startsWith('data:'))
      problems.push(`left the package: ${address}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Title and heading of the screen, and whether the focus is on its heading. */
export async function screenOf(course: FrameLocator): Promise<{ title: string; heading: string; focus: string }> {
  return course.locator('html').evaluate((html) => {
    const { activeElement, title } = html.ownerDocument;
    return {
      title,
      heading: html.querySelector('#main h1')?.textContent ?? '',
      focus: activeElement === html.querySelector('body') ? 'lost' : (activeElement?.tagName ?? 'none'),
    };
  });
}

/** The words of an element without citations, which are no part of a sentence. */
export function sentence(course: FrameLocator, selector: string): Promise<string> {
  return course
    .locator(selector)
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true);
      if (copy instanceof Element) for (const cite of copy.querySelectorAll('.cite')) cite.remove();
      return copy.textContent ?? '';
    });
}

/** Goes to an address inside the course, as a link would. */
export async function goTo(course: FrameLocator, address: string): Promise<void> {
  await course.locator('html').evaluate((html, hash) => {
    const { defaultView } = html.ownerDocument;
    if (defaultView) defaultView.location.hash = hash;
  }, address);
}
