import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** `npm test` finds or gets a browser and hands it over here; alone, a test looks in the usual places. */
function executable(): string {
  const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = places.find((path) => path !== undefined && existsSync(path));
  if (!found) throw new Error('No browser. Set CHROME_PATH, or run npm test, which gets one.');
  return found;
}

/** A browser that asks nobody outside this machine. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Keys that scroll would go on scrolling while the next key is pressed.
      '--disable-smooth-scrolling',
      '--no-first-run',
    ],
  });
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** A touch screen. */
  readonly touch?: boolean;
}

/** A fresh profile. Anything that leaves this machine fails the test that asked for it. */
export async function openContext(
  browser: Browser,
  { width = 1024, height = 768, theme = 'light', touch = false }: Look = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: touch,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  await context.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname) && url.protocol.startsWith('http'),
    (route) => {
      throw new Error(`The page asked for ${route.request().url()}`);
    },
  );
  return context;
}
