import { faultWords } from './fault-words.ts';
import { recordWords } from './record-words.ts';
import { replaceWords } from './replace-words.ts';
import { durationWords } from './time.ts';
import { zipWords } from './zip-words.ts';

/** Every sentence of the local LMS: for an administrator, in English. */
export const words = {
  skip: 'Skip to the course',
  brand: 'Borderless',
  title: 'Local LMS',
  notOpen: 'Not open',
  openSince: (time: string) => `Open since ${time}`,
  overSince: 'The course has ended its session',
  left: 'Left: the course ended its session',
  unfinished: 'Left without an end of session',
  killed: 'Window killed',
  leave: 'Leave',
  launch: 'Launch',
  relaunch: 'Relaunch',
  startAfresh: 'Start afresh',
  kill: 'Kill the window now',

  standard: 'Standard',
  size: 'Frame size',
  sizes: { phone: 'Phone', lms: 'LMS', full: 'Full' },
  pixels: (width: number, height: number, percent: number) =>
    percent === 100 ? `${width} × ${height}` : `${width} × ${height}, shown at ${percent} %`,
  fullSize: 'All the room there is',
  bytes: (bytes: number) =>
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`,
  courseFrame: 'Course',
  ...zipWords,
  frameLabel: 'Course in its frame',
  frameTitle: (title: string) => `Course: ${title}`,
  noPackages: 'There is no package to launch',
  makePackages:
    'Run npm run package, which writes one zip for each standard into dist/packages, then load this page again. Or open any SCORM zip.',
  problems: 'Some files could not be read',

  firstLaunch: 'Nothing is recorded yet: this will be the first launch.',
  kept: (launches: number, savedAt: string | undefined) =>
    `${launches === 1 ? 'Launched once' : `Launched ${launches} times`}. ${
      savedAt === undefined ? 'The course has saved nothing.' : `Last saved at ${savedAt}.`
    }`,
  endings: {
    ended: 'The course ended its session. Everything that it set is kept.',
    unfinished: 'The course did not end its session. What it had saved is kept; what it set after that is lost.',
    killed: 'The window was killed: the course could not say goodbye. What it had saved is kept.',
    notKept: 'Browse and review keep nothing: the record is as it was before.',
  },
  droppedHint:
    'A zip that you opened: it runs apart from the records, on an origin of its own, and is gone when this page is closed. Its records stay.',
  launchable: 'What is launched',
  launchableHint: (count: number) =>
    `This package holds ${count} parts with a record each. Rules between them are not played.`,
  assetHint: 'The manifest calls this an asset: it may never call the LMS.',
  passing: 'Score to pass, in per cent',
  passingHint: (own: number | undefined) =>
    own === undefined ? 'Empty: none.' : `Empty: ${own}, as the package says.`,
  mode: 'Mode',
  modeHint: 'Browse and review keep nothing.',
  modes: {
    normal: 'Normal',
    browse: 'Browse, before enrolling',
    review: 'Review, a look back',
  },

  record: 'Record',
  liveRecord: 'as the LMS holds it now',
  keptRecord: 'as the LMS keeps it',
  uncommitted: (count: number) =>
    count === 0
      ? 'Everything that the course set is saved.'
      : `${count === 1 ? 'One value is' : `${count} values are`} set and not saved yet.`,
  emptyRecord: 'Nothing yet. What the course reports appears here while it runs.',
  suspendData: 'Suspend data',
  ofLimit: (length: number, limit: number) => `${grouped(length)} of ${grouped(limit)}`,
  suspendMeter: (length: number, limit: number) => `${grouped(length)} of ${grouped(limit)} characters`,
  suspendShare: (percent: string) => `${percent} of what every LMS of this standard must keep.`,
  suspendTooLong: 'Longer than the standard allows: many LMSs cut the rest off, and the course cannot resume.',
  objectives: 'Objectives',
  objective: 'Objective',
  status: 'Status',
  score: 'Score',
  answers: 'Answers',
  number: 'No.',
  question: 'Question',
  answered: 'Answered',
  result: 'Result',
  took: (latency: string | undefined, time: string | undefined) =>
    [latency && `took ${latency}`, time && `at ${time}`].filter(Boolean).join(', '),
  noAnswers: 'No answer has been reported.',
  allAnswers: (count: number) => `All ${count} answers`,
  fewerAnswers: 'Only the newest answers',
  nothing: 'nothing',

  faults: 'Faults',
  faultsHint: 'what the LMS does wrong',
  ...recordWords,
  ...faultWords,
  ...replaceWords,
  byFault: 'Made by the switch under Faults.',
  afterTheEnd: 'The course has ended its session.',

  calls: 'Calls',
  callLog: 'Call log',
  callCount: (count: number, errors: number) => `${count}, ${errors === 1 ? '1 error' : `${errors} errors`}`,
  errorsOnly: 'Errors only',
  noCalls: 'The course has not called the LMS.',
  noErrors: 'No call has failed.',
  newestCalls: (count: number) => `The newest ${count} are shown; Export record holds all.`,
  callsHint: 'Newest first. What a course asks about its last error is left out: the code stands with the call.',
  time: 'Time',
  call: 'Call, element, value',
  answer: 'Result, error',
  characters: (count: number) => `${grouped(count)} characters`,

  freshTitle: 'Delete this record?',
  freshText: (learner: string, standard: string) =>
    `What this LMS keeps of ${learner} for ${standard} is deleted, and the course opens as for somebody who has never been here. This cannot be undone.`,
  freshDevice: 'What a course keeps in the browser itself, such as its settings, stays: no LMS can delete that.',
  freshConfirm: 'Delete and launch',
  freshCancel: 'Keep the record',

  facts: {
    status: 'Status',
    completion: 'Completion',
    success: 'Success',
    score: 'Score',
    passing: 'Score to pass',
    progress: 'Progress',
    place: 'Place',
    totalTime: 'Time in all',
    sessionTime: 'This session',
    entry: 'This launch',
    exit: 'On leaving',
  },
  notSet: 'Not set',
  statuses: {
    'not attempted': 'Not started',
    incomplete: 'Incomplete',
    completed: 'Completed',
    passed: 'Passed',
    failed: 'Failed',
    browsed: 'Browsed',
    unknown: 'Not known yet',
  },
  entries: { 'ab-initio': 'First launch', resume: 'Resumed', '': 'Opened again, not resumed' },
  exits: {
    suspend: 'Suspended, resumes next time',
    normal: 'Ended for good',
    'time-out': 'Time was up',
    logout: 'Logs the learner out',
  },
  results: {
    correct: 'Correct',
    wrong: 'Not correct',
    incorrect: 'Not correct',
    neutral: 'Neither right nor wrong',
    unanticipated: 'Not foreseen',
  },
  partial: (share: string) => `Partial ${share}`,
  points: (raw: string, max: string) => (max === '' ? raw : `${raw} of ${max}`),
  duration: durationWords,
} as const;

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
