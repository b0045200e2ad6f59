import { english } from './english.ts';

/** Levels on a practice scale, their drawing and their table: shared by the review room and the self-assessment. */
export const enLevels = {
  'levels.level': 'Level {level}',
  'levels.axis': 'Axis',
  'levels.own': 'Your level',
  'levels.evidence': 'Evidence',
  'levels.open': 'not set',
  'levels.table': 'The same numbers as a table',
  'levels.radar': 'Drawing of your levels on {count} axes. The table after it holds the numbers.',
  'levels.radarBoth':
    'Drawing of your levels and of those of the evidence on {count} axes. The table after it holds the numbers.',
  'levels.document': 'Document',
  'levels.interview': 'Interview',
  'levels.number': 'Number',
} as const;

Object.assign(english, enLevels);
