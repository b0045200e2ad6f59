import { examinePackage } from '../../doctor/examine-package.ts';
import { notJudged, outcomesOf, type Report, reportOf } from '../../doctor/report.ts';
import type { RunLog } from '../../doctor/run/run-log.ts';
import { runRequirements } from '../../doctor/run/run-requirements.ts';
import { doctorWords as words } from '../../lms/doctor/doctor-words.ts';

/** The doctor in the page: everything but the published schemas, whose validator the page's policy does not let run. */
export async function checkZip(name: string, zip: Uint8Array, run: RunLog | undefined): Promise<Report> {
  const { about, outcomes } = await examinePackage(name, zip, async () => ({ notJudged: words.noSchemas }));
  const { standard } = about;
  const unrun = standard === 'cmi5' ? words.cmi5Run : words.notLaunched;
  return reportOf(about, [
    ...outcomes,
    ...(run ? outcomesOf('run', runRequirements, run, standard) : notJudged('run', runRequirements, unrun)),
  ]);
}
