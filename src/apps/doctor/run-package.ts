import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { RunLog } from '../../doctor/run/run-log.ts';
import { launchValues } from '../../lms/launch-values.ts';
import { onlyTexts } from '../../lms/record.ts';
import { standards, type Values } from '../../lms/standards.ts';
import { type Manifest, readManifest } from '../../package-reader/read-manifest.ts';
import type { PackageFiles } from '../../package-reader/unpack.ts';
import { answerOne } from './answer-one.ts';
import type { HostedDoctor, HostedLaunch } from './hosted-launch.ts';
import { type PackageServer, servePackage } from './package-server.ts';

/** A course is at rest when it has called nothing for so many milliseconds. */
const usualQuiet = 1500;
/** It has 10 seconds to begin; the rest shows how late it is. */
const mostToBegin = 12_000;
const mostToRest = 25_000;

export interface RunOptions {
  /** Of a Chrome or Chromium. */
  readonly executablePath: string;
  /** Default: 1,500. */
  readonly quiet?: number | undefined;
}

/**
 * Launches a package twice in a real browser, under an LMS that writes everything down, and leaves it each time. In a course of
 * ours one question is answered; in another nothing is pressed. Requests to other servers are stopped. Rejects where the course hangs the browser.
 */
export async function runPackage(
  files: PackageFiles,
  { executablePath, quiet = usualQuiet }: RunOptions,
): Promise<RunLog> {
  const manifest = readManifest(files);
  const server = await servePackage(files);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath,
      // Names of other servers lead nowhere, whatever else happens.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    const context = await browser.newContext({ serviceWorkers: 'block' });
    return await within(90_000, watched(context, server, manifest, quiet));
  } finally {
    await browser?.close();
    server.close();
  }
}

async function watched(
  context: BrowserContext,
  server: PackageServer,
  manifest: Manifest,
  quiet: number,
): Promise<RunLog> {
  const { origin, missing } = server;
  const remoteRequests: string[] = [];
  const scriptErrors: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => {
      remoteRequests.push(route.request().url());
      return route.abort();
    },
  );
  await context.routeWebSocket(/.*/, (socket) => {
    remoteRequests.push(socket.url());
    return socket.close();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => scriptErrors.push(String(error.message).split('\n')[0] ?? ''));
  await page.goto(`${origin}/`);
  await page.waitForFunction('window.doctor');
  const doctor = hosted(page);
  let kept: Values = {};
  for (let launches = 0; launches < 2; launches++) {
    await doctor.launch(launchOf(manifest, kept));
    await rest(doctor, quiet);
    if (launches === 0) {
      await answerOne(page);
      await new Promise((resolve) => setTimeout(resolve, quiet));
      await rest(doctor, quiet);
    }
    kept = onlyTexts(await doctor.leave());
  }
  const passing = manifest.launchables[0]?.passing;
  return {
    standard: manifest.standard,
    sessions: await doctor.sessions(),
    mastery: passing === undefined ? undefined : passing / 100,
    remoteRequests,
    missingFiles: [...missing],
    scriptErrors,
  };
}

function launchOf({ standard, launchables }: Manifest, kept: Values): HostedLaunch {
  const [first] = launchables;
  const path = (first?.path ?? '').split('/').map(encodeURIComponent).join('/');
  return {
    standard,
    address: `/package/${path}${first?.query ?? ''}`,
    values: launchValues(standards[standard], kept, {
      learnerId: 'learner-1',
      learnerName: 'Learner, Sam',
      mode: 'normal',
      passing: first?.passing,
      objectives: first?.objectives ?? [],
    }),
  };
}

async function rest(doctor: Hosted, quiet: number): Promise<void> {
  for (;;) {
    const { hasBegun, sinceLaunch, sinceCall } = await doctor.state();
    if (hasBegun ? sinceCall > quiet || sinceLaunch > mostToRest : sinceLaunch > mostToBegin) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type Hosted = {
  [Name in keyof HostedDoctor]: (
    ...given: Parameters<HostedDoctor[Name]>
  ) => Promise<Awaited<ReturnType<HostedDoctor[Name]>>>;
};

/** The functions that stand in the page's window. Called by text: a function of here would be compiled for here. */
function hosted(page: Page): Hosted {
  const call = (name: string, given?: unknown) =>
    page.evaluate(`window.doctor.${name}(${JSON.stringify(given) ?? ''})`);
  return {
    launch: (launch) => call('launch', launch) as Promise<void>,
    state: () => call('state') as ReturnType<Hosted['state']>,
    leave: () => call('leave') as ReturnType<Hosted['leave']>,
    sessions: () => call('sessions') as ReturnType<Hosted['sessions']>,
  };
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the course kept the browser from answering')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
