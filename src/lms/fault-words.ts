/** What each switch does, and what a learner should see then. */
export const faultWords = {
  fault: {
    offline: [
      'No network',
      'Files do not load; opening, saving and ending fail. A learner should read that answers wait on the device.',
    ],
    refusesToSave: [
      'Refuses to save',
      'Commit and end of session fail. A learner should read that answers are kept, and lose none.',
    ],
    failsSometimes: [
      'Fails now and then',
      'Some commits fail, the next one works. A learner should notice nothing for long.',
    ],
    expired: [
      'Session has expired',
      'Every call is answered as if the course had never been opened. A learner should be told to open it again.',
    ],
    forgets: [
      'Forgets everything',
      'It says that all is saved and keeps nothing; the next launch looks like the first. A learner starts over, unless the course keeps a copy.',
    ],
    slow: ['Answers slowly', 'The page stands still while it waits. A learner sees buttons that do not answer.'],
    cutsSuspendData: [
      'Cuts suspend data at 1,000',
      'Silently, as some systems do. A learner may come back to an empty course.',
    ],
    noApi: ['No API to be found', 'From the next launch on. A learner should be told that nothing is reported.'],
  },
  delay: 'Each call takes',
  seconds: (seconds: number) => `${seconds} s`,
  slowCalls: 'Slow are',
  slowCommits: 'commits',
  slowAll: 'all calls',
  failEvery: 'What fails',
  interval: (interval: number) =>
    `${{ 2: 'every second', 3: 'every third' }[interval] ?? `every ${interval}th`} commit`,
} as const;
