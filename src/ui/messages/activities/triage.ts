import { english } from '../english.ts';

/** What the triage of samples says; comes with its chunk. */
export const enTriage = {
  'triage.places': 'Places for a deep analysis',
  'triage.place': 'Place {place}',
  'triage.free': 'free',
  'triage.danger': 'Danger',
  'triage.spread': 'Spread',
  'triage.novelty': 'Novelty',
  'triage.deadline': 'Date',
  'triage.hold': 'Legal basis',
  'triage.decided': {
    one: '{count} of {all} decided',
    other: '{count} of {all} decided',
  },
  'triage.decideFor': 'What happens to it?',
  'triage.chooseFirst': 'Choose first what happens to it.',
  'triage.enter': 'Enter in the log',
  'triage.givePlace': 'Deep analysis now, place {place}',
  'triage.notNow': 'No place: {action}',
  'triage.entered': 'In the log',
  'triage.cost': '{points} of {all} points',
} as const;

Object.assign(english, enTriage);
