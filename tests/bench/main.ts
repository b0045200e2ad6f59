// `npm run bench`: prints figures and judges nothing. Bytes and calls do not depend on the machine; times do.
import { existsSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { launchBrowser } from '../support/browser.ts';
import { firstVisit } from '../support/first-visit.ts';
import { hostPackages } from '../support/package-host.ts';
import { coursePackages } from '../support/packaged-course.ts';
import { cohortFigures } from './cohort.ts';
import { contentFigures } from './content.ts';
import { crashFigures } from './crashes.ts';
import { faultFigures } from './faults.ts';
import type { Figures } from './figures.ts';
import { lmsCallFigures } from './lms-calls.ts';
import { slowPhone } from './slow-phone.ts';
import { snapshotFigures } from './snapshots.ts';

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(62)} ${figure}`);
}

// `npm run bench -- faults 2000 7`, `npm run bench -- crashes 50 1`: these alone, so many, from that seed.
const [only, count, seed] = process.argv.slice(2);
const alone: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
  calls: () => lmsCallFigures('course-content'),
  cohort: cohortFigures,
  crashes: () => crashFigures(Number(count ?? 50), Number(seed ?? 1)),
  faults: () => faultFigures(Number(count ?? 10_000), Number(seed ?? 6)),
};
if (only !== undefined) {
  const named = Object.hasOwn(alone, only) ? alone[only] : undefined;
  if (!named) console.error(`There is no benchmark "${only}": ${Object.keys(alone).join(', ')}, or none for all.`);
  for (const [what, figure] of (await named?.()) ?? []) print(what, figure);
  process.exit(named ? 0 : 1);
}

const zips = Object.entries(coursePackages);
const missing = zips.filter(([, path]) => !existsSync(path));
if (missing.length > 0) {
  console.error('No package to measure. Run "npm run package" first.');
  process.exit(1);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}\n`);
for (const [standard, path] of zips) print(`Package, ${standard}`, `${statSync(path).size.toLocaleString('en')} bytes`);

for (const [what, figure] of await contentFigures('course-content')) print(what, figure);
for (const [what, figure] of await snapshotFigures('course-content')) print(what, figure);
for (const [what, figure] of await lmsCallFigures('course-content')) print(what, figure);
for (const [what, figure] of cohortFigures()) print(what, figure);
for (const [what, figure] of await faultFigures()) print(what, figure);

const host = await hostPackages(coursePackages);
const browser = await launchBrowser();
for (const standard of ['scorm-1.2', 'scorm-2004-4th'] as const) {
  const { requests, bytes, scriptBytes } = await firstVisit(browser, host, standard);
  print(`First visit to a usable lesson, ${standard}: requests`, String(requests.length));
  print(`First visit to a usable lesson, ${standard}: gzip`, `${bytes.toLocaleString('en')} bytes`);
  print(`… of it script`, `${scriptBytes.toLocaleString('en')} bytes`);
}
for (const [what, figure] of await slowPhone(browser, host)) print(what, figure);
await browser.close();
host.close();
