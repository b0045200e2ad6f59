import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ExaminedPackage, examinePackage } from '../../doctor/examine-package.ts';
import { notJudged, type Outcome, outcomesOf, reportOf } from '../../doctor/report.ts';
import { reportText } from '../../doctor/report-text.ts';
import { runRequirements } from '../../doctor/run/run-requirements.ts';
import { installed } from '../commands/browser.mjs';
import { validateManifest } from './manifest-schema.ts';

export interface ReportWishes {
  /** Path of the zip, ours or not. */
  readonly zip: string;
  /** Where the machine form goes; nowhere where it is absent. */
  readonly json?: string | undefined;
  /** Milliseconds without a call after which a course is at rest. */
  readonly quiet?: number;
  readonly print: (text: string) => void;
}

/** `npm run package -- --report ZIP`. Answers the exit code: 1 where a requirement is failed, 2 where there is no such file. */
export async function reportCommand({ zip, json, quiet, print }: ReportWishes): Promise<number> {
  const bytes = await readFile(zip).then(
    (read) => new Uint8Array(read),
    () => undefined,
  );
  if (!bytes) {
    print(`There is no file ${zip} that can be read. Name a zip, such as dist/packages/course.zip.`);
    return 2;
  }
  const examined = await examinePackage(basename(zip), bytes, validateManifest);
  const report = reportOf(examined.about, [...examined.outcomes, ...(await runOutcomes(examined, quiet))]);
  print(reportText(report));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  return report.counts.fail > 0 ? 1 : 0;
}

/** What a run shows; where there can be none, why. */
async function runOutcomes(
  { subject, about }: ExaminedPackage,
  quiet: number | undefined,
): Promise<readonly Outcome[]> {
  const none = (reason: string) => notJudged('run', runRequirements, reason);
  const { standard } = about;
  if (standard === 'cmi5') return none('the run of a cmi5 package needs an LRS; its files alone were judged.');
  const executable = installed();
  if (!executable) return none('no Chrome or Chromium was found; set CHROME_PATH to its program.');
  try {
    // Neither browser nor builder is needed for the rest.
    const { runPackage } = await import('./run-package.ts');
    return outcomesOf(
      'run',
      runRequirements,
      await runPackage(subject.files, { executablePath: executable, quiet }),
      standard,
    );
  } catch (error) {
    return none(`the course could not be run: ${error instanceof Error ? error.message : String(error)}`);
  }
}
