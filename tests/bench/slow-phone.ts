import type { Browser } from 'playwright-core';
import { openContext } from '../support/browser.ts';
import { launch } from '../support/lms-page.ts';
import type { PackageHost } from '../support/package-host.ts';
import { type Figures, median, milliseconds } from './figures.ts';

/** An old phone on a poor network: the processor four times slower, 400 ms to the LMS and back, 400 kbit/s. */
const network = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** From the launch until something is painted, and until the first lesson can be used; medians of three. */
export async function slowPhone(browser: Browser, host: PackageHost): Promise<Figures> {
  const paints: number[] = [];
  const lessons: number[] = [];
  for (let round = 0; round < 3; round++) {
    const context = await openContext(browser, { width: 360, height: 740 });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await devtools.send('Network.emulateNetworkConditions', network);
    const course = await launch(page, host, 'scorm-1.2');
    await course.getByRole('link', { name: /^Start/ }).click();
    await course
      .getByRole('link', { name: /Continue/ })
      .or(course.getByRole('button', { name: /Check my answer/ }))
      .first()
      .waitFor();
    const times = await course.locator('html').evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      lesson: performance.now(),
    }));
    paints.push(times.paint);
    lessons.push(times.lesson);
    await context.close();
  }
  return [
    ['Slow phone (CPU / 4, 400 ms, 400 kbit/s): first paint', milliseconds(median(paints))],
    ['Slow phone: first lesson can be used', milliseconds(median(lessons))],
  ];
}
