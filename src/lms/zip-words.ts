/** Opening a zip, and what can go wrong with it and with its launch. */
export const zipWords = {
  openZip: 'Open a zip…',
  readingZip: 'Reading…',
  dropHere: 'Drop the zip: it is opened in this browser and sent nowhere.',
  refusedZip: 'This file is not opened',
  refusedOf: (file: string, why: string) => `${file}: ${why}`,
  notFetched: (file: string) => `${file} could not be read from dist/packages. Is npm start still running?`,
  troubles: {
    runnerFailed: [
      'The package could not be started',
      'This browser keeps no files for it. In a private window, or with site data forbidden, use another window.',
    ],
    noAnswer: [
      'The course did not leave',
      'It was asked to and did not answer for 8 seconds, so its window was closed. What it had saved is kept.',
    ],
    outOfShape: [
      'The package sent something that no course sends',
      'More than any standard allows, or in another form. It was not recorded.',
    ],
    storageFull: [
      'This browser has no more room for records',
      'The newest lasts until this page is closed. Export what you need and delete records that you do not.',
    ],
  },
} as const;
