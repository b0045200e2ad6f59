import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportCommand } from '../../src/apps/doctor/report-command.ts';
import type { Report } from '../../src/doctor/report.ts';
import { runRequirements } from '../../src/doctor/run/run-requirements.ts';
import { changed, type ForeignFiles, foreign12, zipOf } from '../support/foreign-packages.ts';
import { coursePackages } from '../support/packaged-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'borderless-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as `npm run package -- --report` calls it: what it prints, its exit code and its machine form. */
async function reported(zip: string) {
  const json = join(folder, 'report.json');
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  const code = await reportCommand({ zip, json, print, quiet: 600 });
  // The parsed boundary: the command has just written it.
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  const kept = (outcome: string) => report.outcomes.filter((one) => one.outcome === outcome).map(({ id }) => id);
  return { code, printed, report, failed: kept('fail'), warned: kept('warn'), notJudged: kept('not-judged') };
}

function stored(files: ForeignFiles): string {
  const path = join(folder, 'foreign.zip');
  writeFileSync(path, zipOf(files));
  return path;
}

describe('the doctor', () => {
  it.each([
    ['scorm-1.2', []],
    ['scorm-2004-3rd', []],
    ['scorm-2004-4th', []],
    ['cmi5', runRequirements.map(({ id }) => id)],
  ])('passes our package for %s, files and run', async (standard, unjudged) => {
    const zip = coursePackages['scorm-1.2'].replace('scorm-1.2', standard);
    const { code, printed, report, notJudged } = await reported(zip);
    const faults = report.outcomes.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-judged');
    expect(faults).toEqual([]);
    expect([code, notJudged]).toEqual([0, unjudged]);
    expect(printed).toMatch(/\d+ requirements: \d+ passed, 0 failed, 0 warnings/);
  });

  const end = 'window.addEventListener("pagehide", function () { api.LMSFinish(""); });';
  it.each<[requirement: string, what: string, files: ForeignFiles]>([
    ['run-terminate', 'never ends its session', changed(foreign12, 'course.js', end, '')],
    [
      'run-local',
      'puts the address of a counter together',
      changed(
        foreign12,
        'course.js',
        end,
        `${end}\nnew Image().src = ["https:", "", "count.example.org", "a.gif"].join("/");`,
      ),
    ],
    [
      'run-vocabulary',
      'says complete where completed is meant',
      changed(
        foreign12,
        'course.js',
        'LMSSetValue("cmi.core.lesson_status", "completed")',
        'LMSSetValue("cmi.core.lesson_status", "complete")',
      ),
    ],
  ])('finds by a run, as %s, a package that %s', async (requirement, _, files) => {
    const { code, printed, failed } = await reported(stored(files));
    expect([code, failed]).toEqual([1, [requirement]]);
    expect(printed).toMatch(new RegExp(`FAIL {2}${requirement}`));
  });

  it('says that there is no such file', async () => {
    let printed = '';
    const print = (text: string) => {
      printed += text;
    };
    expect(await reportCommand({ zip: join(folder, 'none.zip'), print })).toBe(2);
    expect(printed).toContain('none.zip');
  });

  it('says what it could not run, and fails for the zip alone', async () => {
    const path = join(folder, 'page.zip');
    writeFileSync(path, '<html>Please log in</html>');
    const { code, failed, notJudged } = await reported(path);
    expect([code, failed]).toEqual([1, ['zip-whole']]);
    expect(notJudged).toContain('run-api');
  });
});
