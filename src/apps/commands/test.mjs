// `npm test`: everything, from a fresh clone, closing with one line of counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browser } from './browser.mjs';
import { check, checks } from './check.mjs';
import { bin, install, root, run, seconds } from './steps.mjs';

const began = Date.now();
await install();
const env = { ...process.env, CHROME_PATH: await browser(), NODE_ENV: 'test' };
console.log(`Browser for the tests: ${env.CHROME_PATH}`);

let passed = 0;
let failed = 0;
const note = (ok, bad) => {
  passed += ok;
  failed += bad;
};

console.log('\nChecks: types, format, lint, boundaries, dead code, content');
const wrong = await check();
note(checks.length - wrong, wrong);

const builds = [
  ['Building the player', 'vite', ['build', '--logLevel', 'warn']],
  ['Building the local LMS', 'vite', ['build', '--mode', 'lms', '--logLevel', 'warn']],
  ['Building the gallery', 'vite', ['build', '--mode', 'gallery', '--logLevel', 'warn']],
  ['Packaging the course', 'tsx', ['scorm/cli.ts']],
];
for (const [title, program, args] of builds) {
  console.log(`\n${title} …`);
  const code = await run(bin(program), args, { env: { ...env, NODE_ENV: 'production' } });
  note(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

const report = `${root}/dist/test-report.json`;
mkdirSync(`${root}/dist`, { recursive: true });
rmSync(report, { force: true });
console.log('\nTests: unit, contracts, architecture, content errors, packages, end to end');
const code = await run(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { env },
);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'));
  note(numPassedTests, numFailedTests);
  // A test file that does not even load holds no failed test, and is a failure all the same.
  if (!success && numFailedTests === 0) note(0, Math.max(1, numFailedTestSuites));
} else note(0, 1);
if (code !== 0 && failed === 0) failed = 1;

console.log(`\nAll of it took ${seconds(began)}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
