import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { examinePackage } from '../../doctor/examine-package.ts';
import { reportOf } from '../../doctor/report.ts';
import { reportText } from '../../doctor/report-text.ts';
import { validateManifest } from './manifest-schema.ts';

export interface ReportWishes {
  /** Path of the zip, ours or not. */
  readonly zip: string;
  /** Where the machine form goes; nowhere where it is absent. */
  readonly json?: string | undefined;
  readonly print: (text: string) => void;
}

/** `npm run package -- --report ZIP`. Answers the exit code: 1 where a requirement is failed. */
export async function reportCommand({ zip, json, print }: ReportWishes): Promise<number> {
  const bytes = new Uint8Array(await readFile(zip));
  const { about, outcomes } = await examinePackage(basename(zip), bytes, validateManifest);
  const report = reportOf(about, outcomes);
  print(reportText(report));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  return report.counts.fail > 0 ? 1 : 0;
}
