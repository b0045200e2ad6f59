import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { pseudoCatalogue, pseudoLanguage } from '../../src/content/pseudo.ts';
import { en } from '../../src/ui/messages/en.ts';
import { createMessages, type Messages } from '../../src/ui/messages/messages.ts';

export const languages = ['en', pseudoLanguage] as const;
export type GalleryLanguage = (typeof languages)[number];

/** The interface texts that the gallery shows in a language. */
export const messagesIn: Readonly<Record<GalleryLanguage, Messages>> = {
  en: createMessages('en', en),
  [pseudoLanguage]: createMessages(pseudoLanguage, en, pseudoCatalogue(en)),
};

export interface Gallery {
  readonly address: string;
  close(): void;
}

/** Serves the built gallery: `npm test` builds it before; alone, run `vite build --mode gallery`. */
export async function serveGallery(folder = 'dist/gallery'): Promise<Gallery> {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`Build the gallery first: ${folder} is empty.`);
  const files = sirv(folder);
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/index.html`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface View {
  readonly language?: GalleryLanguage;
  readonly theme?: 'light' | 'dark';
  /** Percent. */
  readonly text?: 100 | 200;
}

/** Opens one example, untouched, and waits until its view is there. The page is loaded once; after that the hash leads. */
export async function openExample(page: Page, gallery: Gallery, example: ExampleAddress, view: View = {}) {
  if (page.url().startsWith(gallery.address)) {
    // A place that shows nothing: what was shown before is gone, with what was answered there.
    await goToHash(page, '#/none');
    await page.waitForFunction(() => document.querySelector('.sample') === null);
    await goToHash(page, hashOf(example, view));
  } else {
    await page.goto(`${gallery.address}${hashOf(example, view)}`);
  }
  // A view that comes as a chunk of its own is there a moment after its frame.
  await page.waitForFunction((wanted) => {
    const sample = document.querySelector('.sample');
    const question = sample?.querySelector('.q');
    const working = sample?.querySelector('.activity') ?? question;
    const shown = working ? working.querySelector('input, select, button') : sample?.textContent;
    return shown && document.documentElement.lang === wanted;
  }, view.language ?? 'en');
  // As in a lesson, where the focus begins at the heading of the part.
  await page.locator('.sample').evaluate((sample) => {
    if (!(sample instanceof HTMLElement)) return;
    sample.tabIndex = -1;
    sample.focus();
  });
}

function goToHash(page: Page, hash: string): Promise<void> {
  return page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/** Shows the same example in another way; what was answered stays. */
export async function look(page: Page, example: ExampleAddress, view: View) {
  await goToHash(page, hashOf(example, view));
  const language = view.language ?? 'en';
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

export interface ExampleAddress {
  readonly type: string;
  readonly id: string;
  /** Moves that an activity has behind it. */
  readonly moves?: readonly number[];
}

function hashOf({ type, id, moves }: ExampleAddress, { language = 'en', theme = 'light', text = 100 }: View): string {
  return `#/${type}/${id}?theme=${theme}&language=${language}&text=${text}${moves ? `&moves=${moves.join('.')}` : ''}`;
}

/** Elements of the page that stick out sideways, and how far the page can be scrolled that way; empty when it fits. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 1 || left < -1);
    });
    return [`${scrollWidth} of ${clientWidth} px`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
}
