import { english } from './english.ts';

/** What the pages beside the course say: glossary, sources, settings, about. They bring it along in their chunks. */
export const enReference = {
  'glossary.title': 'Glossary',
  'glossary.notLoaded': 'The glossary could not be loaded',
  'glossary.search': 'Search the glossary',
  'glossary.found': { one: '{count} term', other: '{count} terms' },
  'glossary.see': 'See also:',
  'glossary.usedIn': 'Used in:',
  'sources.title': 'Sources',
  'sources.intro': 'Every fact of the course, with its date, how well it is known, and where it comes from.',
  'sources.notLoaded': 'The sources could not be loaded',
  'sources.review': 'To be reviewed by {date}.',
  'grade.P': 'Grade P: the organisation’s own page or document.',
  'grade.M': 'Grade M: its own document, seen in a copy.',
  'grade.S': 'Grade S: a report of an official statement.',
  'grade.T': 'Grade T: a secondary account.',
  'grade.K': 'Grade K: common professional knowledge.',
  'grade.D': 'Grade D: derived from other facts here.',
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.theme': 'Light or dark',
  'settings.theme.system': 'As on this device',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.textSize': 'Text size',
  'settings.motion': 'Motion',
  'settings.motion.system': 'As on this device',
  'settings.motion.off': 'None',
  'settings.record': 'Your record',
  'settings.saving': 'Where your answers are',
  'settings.move': 'Move my progress to another device',
  'about.title': 'About this course',
  'about.independent':
    'It uses the name INTERPOL only to describe. The case Lantern and the countries in it are invented. Follow your national law and your own procedures.',
  'about.version': 'Version',
  'about.facts': 'Facts as of',
  'about.settings': 'For the administrator: what could not be used of settings.json',
  'about.stored': 'What is stored about you',
  'about.storedLms':
    'Your learning platform keeps your progress, answers and result. A second copy stays on this device until the platform has taken it.',
  'about.storedDevice': 'Your progress and answers stay on this device. Nothing is sent anywhere.',
  'about.notes': 'What you write in reflections stays on this device. It is not scored and not sent.',
  'about.administrators': 'For administrators',
  'about.lmsCheck': 'Check this LMS: what it keeps, and which settings suit it',
  'about.access': 'Accessibility',
  'about.accessText':
    'The course works by keyboard, with a screen reader, at 400 % zoom, in light and dark, and without motion. Nothing needs dragging, hovering or speed.',
} as const;

Object.assign(english, enReference);
