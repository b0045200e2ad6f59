import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, printedId } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';

const level = (help: string) =>
  z
    .number()
    .min(0)
    .max(100)
    .meta({ description: `${help} 0 to 100.` });

const group = z.strictObject({
  id: id('Name of this group in reports. Never change it.'),
  title: plain('Who they are, in a few words.'),
  people: z.int().min(1).max(100_000).meta({ description: 'How many they are.' }),
  start: level('The level at which they stand before the plan.'),
  weight: z.number().gt(0).max(1).meta({ description: 'Their share of the weighted level; all weights add up to 1.' }),
  advice: inline('What an experienced planner does for this group, and why.'),
});

const option = z.strictObject({
  id: id('Name of this option in reports. Never change it.'),
  title: plain('What can be booked.'),
  cost: z.int().min(1).max(1000).meta({ description: 'Credits for one booking.' }),
  seats: z.int().min(1).optional().meta({ description: 'People that one booking reaches. Absent for a tool.' }),
  gain: z
    .number()
    .gt(0)
    .max(100)
    .optional()
    .meta({ description: 'Points for each who has a seat. Absent for a tool.' }),
  ceiling: level('No booking lifts a group above it.').optional(),
  factor: z
    .number()
    .gt(1)
    .max(3)
    .optional()
    .meta({ description: 'Of a tool: what later gains of this group are multiplied by, for example 1.3.' }),
  needs: level('A group below this level gains nothing from it.'),
  only: z.array(id('A group.')).min(1).optional().meta({ description: 'The groups that it is for; absent: for all.' }),
  why: inline('When it serves, and what it cannot do.'),
  wasted: inline('Said where a group below the needed level, or at the ceiling, gains nothing from it.'),
});

const measure = z.strictObject({
  id: id('Name of this measure in reports. Never change it.'),
  text: plain('What is counted.'),
  feedback: inline('Why it shows this level or does not.'),
  misconception: printedId('The misconception behind it, for example "C-m3".').optional(),
});

const measureLevel = z.strictObject({
  id: id('Name of this level in reports. Never change it.'),
  title: plain('Name of the level, for example "Behaviour".'),
  asks: plain('What the level asks, as a question.'),
  points: z
    .int()
    .min(0)
    .max(100)
    .meta({ description: 'Points for the right measure; 0 where a measure shows no effect.' }),
  measures: z.array(measure).min(2).max(4).meta({ description: 'Two to four measures to choose from.' }),
  answerKey: id('The measure that shows this level.'),
});

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('training-planner').meta({
    title: 'Training planner',
    description:
      'Plan a year within a budget: groups with a level each, options with cost, seats, gain and ceiling, bars that show the effect at once; then one measure for each level of evaluation.',
  }),
  budget: z.int().min(1).max(1000).meta({ description: 'Credits to spend.' }),
  target: z
    .strictObject({
      weighted: level('The weighted level to reach.'),
      floor: level('No group may stay below it.'),
    })
    .meta({ description: 'What a good plan reaches.' }),
  points: z
    .strictObject({
      weighted: z.int().min(0).max(100).meta({ description: 'Points for the weighted level.' }),
      floor: z.int().min(0).max(100).meta({ description: 'Points for groups at or above the floor.' }),
    })
    .meta({ description: 'Together with those of the measures: 100.' }),
  groups: z.array(group).min(2).max(8).meta({ description: 'Who can be trained.' }),
  options: z.array(option).min(2).max(8).meta({ description: 'What can be booked.' }),
  levels: z.array(measureLevel).min(1).max(4).meta({ description: 'Levels of evaluation, in order.' }),
  planPrompt: plain('What is to be planned: the heading above the bars.'),
  measurePrompt: inline('What there is to choose once the plan stands.'),
  conclusion: inline('Said after the round: what the plan shows, with its limits.'),
});

export type TrainingPlanner = Compiled<z.infer<typeof schema>>;
