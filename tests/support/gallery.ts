import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
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

/** Opens one example, untouched, and waits until its view is there. */
export async function openExample(page: Page, gallery: Gallery, example: ExampleAddress, view: View = {}) {
  await page.goto('about:blank');
  await page.goto(`${gallery.address}${hashOf(example, view)}`);
  // A view that comes as a chunk of its own is there a moment after its frame.
  await page.waitForFunction(() => {
    const sample = document.querySelector('.sample');
    const question = sample?.querySelector('.q');
    return question ? question.querySelector('input, select, button') : sample?.textContent;
  });
}

/** Shows the same example in another way; what was answered stays. */
export async function look(page: Page, example: ExampleAddress, view: View) {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashOf(example, view),
  );
  const language = view.language ?? 'en';
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

export interface ExampleAddress {
  readonly type: string;
  readonly id: string;
}

function hashOf({ type, id }: ExampleAddress, { language = 'en', theme = 'light', text = 100 }: View): string {
  return `#/${type}/${id}?theme=${theme}&language=${language}&text=${text}`;
}

/** Every rule of axe for WCAG A to AA and best practices, and three that it leaves out unless asked. */
export async function axeFindings(page: Page, part = '.sample'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // No frame of another site is to be looked into, which would open one more page each time.
    .setLegacyMode()
    .options({
      rules: {
        'color-contrast-enhanced': { enabled: true },
        'label-content-name-mismatch': { enabled: true },
        'target-size': { enabled: true },
      },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** In light and dark, from left to right and from right to left, on a phone and on a desk: what axe finds, with where. */
export async function axeFindingsInAllLooks(page: Page, example: ExampleAddress): Promise<string[]> {
  const found: string[] = [];
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      await look(page, example, { language, theme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const findings = await axeFindings(page);
        found.push(...findings.map((finding) => `${theme}, ${language}, ${width} px: ${finding}`));
      }
    }
  }
  return found;
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
