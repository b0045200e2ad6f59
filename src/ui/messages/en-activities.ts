import { english } from './english.ts';

/** The frame of every activity and its debrief; comes with the frame's chunk. What one type says stands in `activities/`. */
export const enActivities = {
  'activity.kind': 'Activity · about {count} minutes',
  'activity.loading': 'The activity is being fetched.',
  'activity.notLoaded': 'The activity could not be fetched. What you decided so far is kept.',
  'activity.again': 'Start anew',
  'activity.ended': 'What came of it',
  'activity.share': '{percent} of the points',
  'activity.dollars': 'USD {amount}',
  'activity.practice': 'This is practice: it counts toward no test.',
  'steps.step': '{count} {title}',
  'steps.done': '(done)',
  'debrief.title': 'Looking back',
  'debrief.chosen': 'You chose',
  'debrief.cost': 'What it cost',
  'debrief.better': 'An experienced officer',
  'debrief.why': 'Why',
  'debrief.replay': 'Decide again from here',
  'debrief.right': 'Sound',
  'debrief.partly': 'Could be better',
  'debrief.wrong': 'Costly',
} as const;

Object.assign(english, enActivities);
