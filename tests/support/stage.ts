import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type HostedZips, hostPackages, type PackageHost } from './package-host.ts';
import { coursePackages } from './packaged-course.ts';

/** What the tests of a file share; there from its first test to its last. */
export interface Stage {
  readonly browser: Browser;
  readonly host: PackageHost;
}

/**
 * A browser and an LMS that holds packages, for the file that calls this at its top.
 * @param zips asked for when the tests begin; the packages of the course where it is left out.
 */
export function openStage(zips: () => HostedZips = () => coursePackages): Stage {
  let browser: Browser | undefined;
  let host: PackageHost | undefined;
  beforeAll(async () => {
    host = await hostPackages(zips());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    host?.close();
  });
  const there = <T>(made: T | undefined): T => {
    if (!made) throw new Error('The stage is there while tests run, not before.');
    return made;
  };
  return {
    get browser() {
      return there(browser);
    },
    get host() {
      return there(host);
    },
  };
}
