import { english } from './english.ts';

/** The check of an LMS from inside the course, for its administrator; comes with its screen. */
export const enLmsCheck = {
  'lmsCheck.title': 'Check this LMS',
  'lmsCheck.lead':
    'For administrators: finds out what this LMS keeps of a learner’s work, and which preset suits it. Learners do not need this page.',
  'lmsCheck.code': 'Administrator’s code',
  'lmsCheck.codeHint': 'It stands in settings.json in the package.',
  'lmsCheck.open': 'Open the check',
  'lmsCheck.wrong': 'This is not the code of this package. Look for administratorCode in settings.json.',
  'lmsCheck.noCode': 'settings.json could not be read, or has no administratorCode. Write one there, and try again.',
  'lmsCheck.notScorm': 'This package does not speak SCORM, so there is nothing to check here.',
  'lmsCheck.safe':
    'Open the course as a new test learner first. A record that holds work, or that is open for review, is only read. What is written is put back.',
  'lmsCheck.entries': 'This is a test learner: also try place, answers and objectives',
  'lmsCheck.entriesHint':
    'One answer and one objective, named lms-check, stay in this learner’s record, and perhaps the place. SCORM cannot take them away.',
  'lmsCheck.run': 'Check this LMS now',
  'lmsCheck.again': 'Check again',
  'lmsCheck.running': 'Asking the LMS …',
  'lmsCheck.failed': 'The check stopped: {why}',
  'lmsCheck.found': 'What this LMS keeps',
  'lmsCheck.readOnly.work':
    'This record holds a learner’s work, so it was only read. Open the course as a new test learner.',
  'lmsCheck.readOnly.mode': 'The course is open for review or for a look, so nothing was written.',
  'lmsCheck.what': 'Asked for',
  'lmsCheck.verdict': 'This LMS',
  'lmsCheck.detail': 'Detail',
  'lmsCheck.api': 'Its interface for courses',
  'lmsCheck.values': 'Each value that the course uses',
  'lmsCheck.suspendData': 'Saved progress, up to 4,096 characters',
  'lmsCheck.unicode': 'Signs of other scripts',
  'lmsCheck.place': 'The place in the course',
  'lmsCheck.objectives': 'Results by objective',
  'lmsCheck.interactions': 'Single answers',
  'lmsCheck.commit': 'Time to save',
  'lmsCheck.clock': 'The clock of this device',
  'lmsCheck.restored': 'The record as it was before',
  'lmsCheck.is.keeps': 'Keeps it',
  'lmsCheck.is.partly': 'Keeps a part',
  'lmsCheck.is.drops': 'Drops it',
  'lmsCheck.is.refuses': 'Refuses it',
  'lmsCheck.is.none': 'Has none',
  'lmsCheck.is.skipped': 'Not tried',
  'lmsCheck.advice': 'What we recommend',
  'lmsCheck.preset': 'Write in settings.json: "report": "{preset}"',
  'lmsCheck.standard.stay': 'Stay with this package’s standard.',
  'lmsCheck.standard.scorm-2004-4th': 'Try the SCORM 2004 4th edition package.',
  'lmsCheck.standard.scorm-1.2': 'Try the SCORM 1.2 package.',
  'lmsCheck.standard.talk-to-the-lms': 'Send this report to those who run the LMS.',
  'lmsCheck.because.noApi': 'No interface of this standard was found in the windows around the course.',
  'lmsCheck.because.keepsNothing': 'Nothing that is written comes back, so no learner could go on where they left.',
  'lmsCheck.because.cutsSuspendData':
    'Saved progress can be cut. The course then leaves out details, and goes on from the device’s copy.',
  'lmsCheck.because.lmsJudges':
    'All that the course needs is kept. The LMS has a passing score and judges the test by it, as this preset expects. Where a fail locks learners out, package again with never-failed: then it gets no passing score.',
  'lmsCheck.because.oneStatus':
    'All that the course needs is kept. This standard has one status: a test’s result stands over completed.',
  'lmsCheck.because.twoStatuses': 'All that the course needs is kept, completion and success each by itself.',
  'lmsCheck.because.onlyRead': 'Nothing was written, so nothing can be recommended yet.',
  'lmsCheck.copy': 'Copy the report',
  'lmsCheck.copied': 'The report is in the clipboard.',
  'lmsCheck.notCopied': 'The browser does not let the page copy. Select the text below.',
  'lmsCheck.text': 'The report as text',
} as const;

Object.assign(english, enLmsCheck);
