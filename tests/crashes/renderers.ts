import type { Browser, Page } from 'playwright-core';

/**
 * Kills the renderers of a browser that shows one page, with the signal that no process can catch: also a page that waits in
 * a call to its LMS. Asked for ahead of the moment, since to find them takes a while.
 */
export async function killerOf(browser: Browser, page: Page): Promise<() => Promise<void>> {
  const devTools = await browser.newBrowserCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  await devTools.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  return async () => {
    for (const id of renderers) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // A spare one that the browser has let go.
      }
    }
    await crashed;
  };
}
