// Finds a Chrome or Chromium for the tests, or gets one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { bin, root, run } from './steps.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Path of a browser on this machine, or undefined. */
export function installed() {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  const folders = [...(process.env.PATH ?? '').split(':'), '/Applications/Google Chrome.app/Contents/MacOS'];
  const files = folders.flatMap((folder) => [...names, 'Google Chrome'].map((name) => `${folder}/${name}`));
  return files.find((file) => existsSync(file)) ?? ownDownload();
}

/** A browser that Playwright has put into its cache. */
function ownDownload() {
  try {
    const script = "import { chromium } from 'playwright-core'; console.log(chromium.executablePath())";
    const path = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root }).toString().trim();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No browser found. Installing Chromium with apt-get …');
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], quiet);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], quiet);
}

async function fromPlaywright() {
  console.log('No browser found. Asking Playwright for its headless Chromium (one minute at most) …');
  await run(bin('playwright-core'), ['install', 'chromium-headless-shell'], { timeout: 60_000 });
}

/** The last way needs neither root nor a download from anywhere but the npm registry. */
async function fromNpm() {
  console.log('No browser found. Installing the npm package @sparticuz/chromium …');
  const folder = `${tmpdir()}/borderless-chromium`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"private":true,"type":"module"}');
  await run('npm', ['install', '--no-audit', '--no-fund', '@sparticuz/chromium@143.0.4'], { cwd: folder });
  const script = "import c from '@sparticuz/chromium'; console.log(await c.executablePath())";
  try {
    const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder };
    const path = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, env });
    process.env.LD_LIBRARY_PATH = [`${folder}/al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return path.toString().trim();
  } catch {
    return undefined;
  }
}

/** Path of a browser; tries each way in turn. Ends the command in words when none works. */
export async function browser() {
  for (const way of [undefined, fromDebian, fromPlaywright]) {
    await way?.();
    const path = installed();
    if (path) return path;
  }
  const path = await fromNpm();
  if (path && existsSync(path)) return path;
  console.error(
    'No Chrome or Chromium could be had. Install one, or set CHROME_PATH to its program, then run npm test again.',
  );
  process.exit(1);
}
