import { english } from './english.ts';

/** What is made to be printed and kept: the certificate, the handouts. Its screens bring these texts along in their chunks. */
export const enPapers = {
  'certificate.title': 'Certificate of completion',
  'certificate.notYet': 'It is not there yet.',
  'certificate.needsTest':
    'You get it when you have passed the final test. You can take the test as often as you like.',
  'certificate.needsAll': 'You get it when you have been through what the course asks for. This is still open:',
  'certificate.open': 'Still open',
  'certificate.reached': '{share} reached so far, {needed} needed.',
  'certificate.goOn': 'Go on: {title}',
  'certificate.name': 'Your name, as it stands on the certificate',
  'certificate.nameKept': 'It is kept on this device only. It is not sent anywhere.',
  'certificate.nameFirst': 'Write your name first, then print or save.',
  'certificate.noName': 'Name',
  'certificate.print': 'Print or save as PDF',
  'certificate.picture': 'Save as a picture',
  'certificate.pictureSaved': 'The picture is in your downloads: {file}',
  'certificate.pictureFailed': 'This browser could not make the picture. Print the certificate, or save it as PDF.',
  'certificate.back': 'Back to the result',
  'certificate.passed': 'passed the final test of the course “{course}” with {band} on {date}.',
  'certificate.completed': 'completed the course “{course}” on {date}.',
  'certificate.band': '{from} to {to}',
  'certificate.modules': 'Modules',
  'certificate.moduleDone': 'completed',
  'certificate.moduleOpen': 'not completed',
  'certificate.date': 'Date of completion',
  'certificate.score': 'Final test',
  'certificate.hours': 'Lessons completed',
  'certificate.hoursOf': { one: '{count} hour', other: '{count} hours' },
  'certificate.testedOut': 'Tested out of: {ids}.',
  'certificate.version': 'Course version',
  'certificate.factsAsOf': 'Facts as of',
  'certificate.code': 'Check code',
  'certificate.objectives': 'Objectives shown in the final test and the knowledge checks',
  'certificate.notOfficial':
    'Not issued, approved or endorsed by INTERPOL. A certificate of completion is not a professional certification.',
  'certificate.codeMeans':
    'The check code is a SHA-256 of what stands here. It lets a holder compare; no signature is claimed. The record in the learning system is what counts.',
  'certificate.recompute': 'How anyone can check the code',
  'certificate.recomputeHow':
    'The code is the first 16 digits of the SHA-256 of the text below, in UTF-8. Each of its lines ends with a line feed, the last one too. Save the text as certificate.txt and compare:',
  'certificate.recomputeFields':
    'Every line can be read off the certificate: name, course, version, date, score, hours, the ids of the objectives, of modules that were tested out of, and the month of the facts. A code that is equal shows that these words are unchanged. It does not show who wrote them: no signature is claimed.',
  'certificate.dateKept':
    'The date is the day on which this device first had your result. Your learning system holds the date that counts.',
  'handouts.title': 'Handouts',
  'handouts.intro': 'Sheets to print and take along: job aids, a form, what to keep of each lesson, and the glossary.',
  'handouts.all': 'All handouts',
  'handouts.selfAssessment': 'Self-assessment of your own unit: evidence, levels, next steps',
  'handouts.lessons': 'Summaries of all lessons',
  'handouts.lesson': 'Summary of the lesson',
  'handouts.sources': 'Sources',
  'handouts.notLoaded': 'This handout could not be loaded',
  'handouts.emptyRow': 'Row {number}, to fill in by hand',
} as const;

Object.assign(english, enPapers);
