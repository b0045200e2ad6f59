/** Whether a package can take the place of another; the reasons themselves come from the comparison. */
export const replaceWords = {
  replace: 'Replace a package',
  replaceHint: 'what it does to learners who have begun',
  replaceNeedsTwo: 'Open both zips: the one that the LMS has, and the one that is to take its place.',
  oldPackage: 'The LMS has',
  newPackage: 'To take its place',
  compareNow: 'Compare',
  comparing: 'Comparing…',
  weights: { new: 'Publish as new', redo: 'Done again', note: 'To know' },
  nothingChanged: 'Nothing that learners’ records depend on has changed.',
} as const;
