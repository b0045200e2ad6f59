import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { type ExampleAddress, type Gallery, openExample, serveGallery, type View } from './gallery.ts';

export interface GalleryPage {
  /** A fresh one for each test. */
  readonly page: Page;
  readonly address: string;
  /** Opens an example, untouched. */
  open(example: ExampleAddress, view?: View): Promise<void>;
  /** Goes on with a new page, on a touch screen. */
  useTouch(): Promise<void>;
}

/** A browser and the built gallery for the tests of a file. */
export function galleryPage(): GalleryPage {
  let browser: Browser;
  let gallery: Gallery;
  let page: Page;
  const newPage = async (touch: boolean) => {
    page = await (await openContext(browser, { width: 900, touch })).newPage();
  };
  beforeAll(async () => {
    [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
  });
  beforeEach(() => newPage(false));
  afterEach(() => page.context().close());
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
      await page.context().close();
      await newPage(true);
    },
  };
}
