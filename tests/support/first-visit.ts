import type { Browser } from 'playwright-core';
import { openContext } from './browser.ts';
import { launch } from './lms-page.ts';
import type { HostedStandard, PackageHost } from './package-host.ts';

export interface Visit {
  /** Of the package, in order; the LMS's own page does not count. */
  readonly requests: readonly { readonly path: string; readonly bytes: number }[];
  readonly bytes: number;
  readonly scriptBytes: number;
}

/**
 * The first visit, from the launch until the first lesson can be used: the home is painted, “Start” is pressed, the lesson's
 * first part stands there and its button answers. Everything that is asked for by then counts, compressed as it goes over
 * the wire. What the player fetches ahead at idle is held back, since no learner waits for it; without that the figure would
 * depend on how fast this machine is.
 */
export async function firstVisit(browser: Browser, host: PackageHost, standard: HostedStandard): Promise<Visit> {
  const context = await openContext(browser);
  await context.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const page = await context.newPage();
  const asked: Promise<{ path: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(`/${standard}/`))
      asked.push(request.sizes().then(({ responseBodySize }) => ({ path: pathname, bytes: responseBodySize })));
  });
  const course = await launch(page, host, standard);
  await course.getByRole('link', { name: /^Start/ }).click();
  await course.getByRole('heading', { level: 2 }).first().waitFor();
  await course
    .getByRole('link', { name: /Continue/ })
    .or(course.getByRole('button', { name: /Check my answer/ }))
    .first()
    .waitFor();
  const requests = await Promise.all(asked);
  await context.close();
  const sum = (some: typeof requests) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { requests, bytes: sum(requests), scriptBytes: sum(requests.filter(({ path }) => path.endsWith('.js'))) };
}
