import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { type ExampleAddress, type Gallery, openExample, serveGallery, type View } from './gallery.ts';

export interface GalleryPage {
  /** One for all tests of a file, since the gallery keeps nothing; another one on a touch screen. */
  readonly page: Page;
  readonly address: string;
  /** Opens an example, untouched. */
  open(example: ExampleAddress, view?: View): Promise<void>;
  /** This test goes on with the other page, on a touch screen. */
  useTouch(): Promise<void>;
}

const [width, height] = [900, 900];

/** A browser and the built gallery for the tests of a file. */
export function galleryPage(): GalleryPage {
  let browser: Browser;
  let gallery: Gallery;
  let usual: Page;
  let touched: Page | undefined;
  let page: Page;
  const newPage = async (touch: boolean) => (await openContext(browser, { width, height, touch })).newPage();
  beforeAll(async () => {
    [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
    usual = await newPage(false);
  });
  beforeEach(async () => {
    page = usual;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await browser.close();
    gallery.close();
  });
  return {
    get page() {
      return page;
    },
    get address() {
      return gallery.address;
    },
    open: (example, view) => openExample(page, gallery, example, view),
    async useTouch() {
      touched ??= await newPage(true);
      page = touched;
    },
  };
}
