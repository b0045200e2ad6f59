/** Learners, their records beside each other, and what is exported. */
export const recordWords = {
  learner: 'Learner',
  learnerHint: 'Each has a record of their own.',
  addLearner: 'Add a learner',
  newLearnerName: (number: number) => `Learner, Number ${number}`,
  nameless: 'No name',
  learnerName: 'Learner’s name',
  learnerNameHint: 'Last name, comma, first name: so LMSs send it.',

  takeOverHint:
    'This learner has a record in another package of this name. An LMS that replaces a package hands it over; here you decide.',
  takeOver: (title: string, edition: string, saved: string) =>
    `Go on with the record of ${title}, ${edition}, ${saved}`,

  records: 'Records',
  recordsTitle: 'All records',
  recordsHint:
    'What this browser keeps of every learner in every package. Nothing of it leaves this computer unless you export it.',
  noRecords: 'Nothing is recorded yet. Launch a package first.',
  close: 'Close',
  package: 'Package',
  saved: 'Saved',
  neverSaved: 'never',
  launchCount: (count: number) => (count === 1 ? 'launched once' : `launched ${count} times`),
  remove: 'Delete…',
  removeOf: (learner: string, course: string) => `Delete the record of ${learner} in ${course}`,
  removeTitle: 'Delete this record?',
  removeText: (learner: string, course: string, edition: string) =>
    `Everything that this LMS keeps of ${learner} in ${course} (${edition}) is deleted, earlier sessions too. This cannot be undone.`,
  removeOpen: 'This package is open: leave it first, or its next save brings the record back.',
  removeConfirm: 'Delete the record',
  removeCancel: 'Keep the record',

  exportTitle: 'Export',
  exportRecord: 'Export record',
  exportAll: 'All records, JSON',
  exportScores: 'Status and scores, CSV',
  exportAnswers: 'Answers, CSV',

  compareTitle: 'Compare two records',
  compareHint: 'Of two learners, two standards, or one learner before and after a session.',
  first: 'First',
  second: 'Second',
  now: 'now',
  session: (launch: number, time: string) => `after launch ${launch}, ${time}`,
  differing: (differing: number, all: number) =>
    differing === 0 ? `All ${all} elements are equal.` : `${differing} of ${all} elements differ.`,
  differencesOnly: 'Differences only',
  element: 'Element',
  absent: 'not there',
  moreRows: (count: number) => `${count} more are not shown. Export holds all.`,
} as const;
