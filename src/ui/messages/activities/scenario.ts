import { english } from '../english.ts';

/** Branching stories; comes with their chunk. */
export const enScenario = {
  'scenario.after': 'After your decision',
  'scenario.decision': 'Decision {count}',
  'scenario.brought': 'From your earlier work',
  'scenario.assumed': 'Assumed',
  'scenario.bars': 'Where things stand',
  'scenario.bar': '{value} of {most}',
  'scenario.decide': 'Decide',
  'scenario.choose': 'Choose what to do first.',
  'scenario.path': 'Your path so far',
  'scenario.wholePath': 'The whole story',
  'scenario.youChose': 'You chose',
  'scenario.here': 'You are here',
  'scenario.otherWays': {
    one: '{count} other way not taken',
    other: '{count} other ways not taken',
  },
  'scenario.notVisited': 'Your path did not come here.',
  'scenario.leadsTo': 'leads to: {title}',
  'scenario.ending': 'Ending: {title}',
  'scenario.betterPath': 'What a better path would have changed',
  'scenario.yourEnding': 'Your ending',
  'scenario.closed': 'was not open to you',
} as const;

Object.assign(english, enScenario);
