import { english } from '../english.ts';

/** What the review room says beside its content. */
export const enReviewRoom = {
  'room.stages': 'Stages',
  'room.stageLevels': 'Levels',
  'room.stagePicture': 'The picture',
  'room.stagePlan': 'The plan',
  'room.axis': 'Axis {number} of {count}: {title}',
  'room.ask': 'Which level does this evidence reach?',
  'room.setLevel': 'Set this level',
  'room.chooseLevel': 'Choose a level first.',
  'room.picture': 'Your picture beside the evidence',
  'room.even': 'Over all axes your levels come to the same sum as the evidence.',
  'room.above': {
    one: 'Over all axes your levels stand {count} level above the evidence.',
    other: 'Over all axes your levels stand {count} levels above the evidence.',
  },
  'room.below': {
    one: 'Over all axes your levels stand {count} level below the evidence.',
    other: 'Over all axes your levels stand {count} levels below the evidence.',
  },
  'room.lowest': 'Lowest by the evidence, and first in the report: {axes}.',
  'room.shownOn': 'It shows on: {axes}.',
  'room.off': 'Where the evidence says another level',
  'room.setAgainst': '{title}: you set {own}, the evidence shows {evidence}.',
  'room.tolerated': 'One level off is defensible here, and earns all points.',
  'room.step': 'Step {number} of {count} of the plan',
  'room.steps': 'Which step do you recommend?',
  'room.owner': 'Who answers for it?',
  'room.date': 'By when?',
  'room.choose': 'Choose',
  'room.planIt': 'Put it into the plan',
  'room.incomplete': 'Choose a step, an owner and a date first.',
  'room.plan': 'Your plan',
  'room.planned': '{owner}, {date}',
  'room.level': 'Level {level}',
  'room.levelBy': 'Level {level}, by the evidence.',
  'room.cost': '{points} of 100 points',
  'room.yours': 'Do the same with evidence of your own',
  'room.yoursText': 'A self-assessment on the same axes. It stays on your device and counts toward nothing.',
} as const;

Object.assign(english, enReviewRoom);
