import type { Outcome } from '../../doctor/report.ts';

/** The LMS doctor in the page, for an administrator. */
export const doctorWords = {
  doctor: 'LMS doctor',
  doctorHint:
    'Judges the files of a package, and the calls of its last launch here, against the standard. Nothing leaves the browser.',
  checkPackage: 'Check this package',
  checkZip: 'Check a zip…',
  checking: 'Checking…',
  checkFailed: (why: string) => `The package could not be checked: ${why}`,
  reportOf: (name: string) => `Report on ${name}`,
  reportSummary: ({ pass, fail, warn, info }: Readonly<Record<Outcome['outcome'], number>>) =>
    `${fail === 0 ? 'No requirement failed' : `${fail} failed`}: ${pass} passed, ${warn} warnings, ${info} notes`,
  reportFaults: 'Faults of the LMS were switched on: what was refused may be their doing.',
  reportParts: { package: 'The package', run: 'The last launch' },
  reportResult: 'Result',
  reportDemand: 'What must be so, what was found, what to do',
  reportClause: 'Clause',
  reportResults: { pass: 'Passed', fail: 'Failed', warn: 'Warning', info: 'Note', 'not-judged': 'Not judged' },
  reportPassed: (count: number) => `${count} requirements are met`,
  reportNotJudged: (count: number) => `${count} were not judged`,
  reportReason: (ids: readonly string[], reason: string) =>
    `${ids.length === 1 ? ids[0] : `${ids.length} requirements`}: ${reason}`,
  reportMend: 'What to do:',
  reportNone: 'Nothing was found.',
  saveReport: 'Save as JSON',
  notLaunched: 'the package has not been launched since it was chosen: launch it, leave it, and check again.',
  noSchemas: 'the published schemas are not in this page; npm run package -- --report validates with them.',
  cmi5Run: 'a cmi5 package needs an LRS; its files alone were judged.',
} as const;
