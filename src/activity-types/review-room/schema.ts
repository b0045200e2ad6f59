import { z } from 'zod';
import type { Activity } from '../../domain/activity/activity.ts';
import { evidenceKinds } from '../../domain/course/maturity.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, printedId } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';

const level = (help: string) => z.int().min(1).max(5).meta({ description: help });

const card = z.strictObject({
  id: id(),
  kind: z.enum(evidenceKinds).meta({ description: 'What was written, what was said, or what was counted.' }),
  text: plain('The evidence itself, in a line or two.'),
});

const axis = z.strictObject({
  id: id('Name of this axis in reports. Never change it.'),
  title: plain('What is placed on the scale.'),
  short: plain('The same in one word, for the drawing.'),
  covers: plain('What belongs to it, in a few words.'),
  cards: z.array(card).min(1).max(6).meta({ description: 'A document, an interview line and a number.' }),
  level: level('The level that the evidence shows.'),
  tolerance: z.int().min(0).max(1).default(0).meta({
    description: 'How many levels off still earn all points, where sound reviewers differ.',
  }),
  why: inline('Why the evidence reaches this level and no higher one.'),
  pulls: z
    .array(z.strictObject({ bias: id('The id of a bias.'), card: id('The card that tempts to it.') }))
    .max(3)
    .default([])
    .meta({ description: 'Which card pulls away from the keyed level, and by which bias.' }),
});

const bias = z.strictObject({
  id: id(),
  direction: z.enum(['over', 'under']).meta({ description: 'Whether it makes levels too high or too low.' }),
  from: z.int().min(1).max(6).meta({ description: 'On how many axes that pull this way it must show to be named.' }),
  about: inline('What the learner reads: what she did, and what to do instead. The axes are listed after it.'),
});

const recommendation = z.strictObject({
  id: id('Name of this step in reports. Never change it.'),
  text: inline('The step, as a report would print it.'),
  worth: z.enum(['best', 'sound', 'weak']).meta({ description: 'Best earns all, sound half, weak nothing.' }),
  why: inline('What it lifts, or why it lifts nothing.'),
  owners: z.array(id('The id of an owner.')).default([]).meta({ description: 'Who can answer for it. None: weak.' }),
  dates: z.array(id('The id of a date.')).default([]).meta({ description: 'Which dates can be kept. None: weak.' }),
  fit: plain('Who should own it and by when, and why. For every step that is not weak.').optional(),
  bias: id('The bias that makes it look good.').optional(),
  misconception: printedId('The misconception behind it, for example "N-m1".').optional(),
});

const worth = (least: number, help: string) => z.int().min(least).max(99).meta({ description: help });

const named = (help: string) => z.strictObject({ id: id(), text: plain(help) });

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('review-room').meta({
    title: 'Review room',
    description:
      'The learner places each axis of a country’s capability on a printed scale from its evidence, sees her picture beside that of the evidence, and picks steps with an owner and a date. The first objective is that of the levels, the others are those of the plan.',
  }),
  scale: z
    .strictObject({
      about: inline('Whose scale this is, and whose it is not.'),
      levels: z
        .array(z.strictObject({ level: level('From 1 to 5.'), text: inline('What the evidence shows.') }))
        .max(5)
        .meta({ description: 'Each level from 1 to 5, once.' }),
    })
    .meta({ description: 'The practice scale as it is printed.' }),
  axes: z.array(axis).min(3).max(8).meta({ description: 'What is placed on the scale, in this order.' }),
  biases: z
    .array(bias)
    .min(1)
    .max(4)
    .meta({ description: 'Ways in which levels go wrong. Each needs axes that pull, and a weak step that tempts.' }),
  balanced: inline('What is said where no bias shows.'),
  recommendations: z
    .array(recommendation)
    .min(4)
    .max(12)
    .meta({ description: 'The steps to choose from; as many are best as the plan takes.' }),
  take: z.int().min(1).max(5).meta({ description: 'How many steps the plan has.' }),
  owners: z.array(named('An office, not a person.')).min(2).max(8).meta({ description: 'Offices to choose from.' }),
  dates: z.array(named('A day, as the plan prints it.')).min(2).max(6).meta({ description: 'Dates to choose from.' }),
  points: z
    .strictObject({
      levels: worth(1, 'All levels together.'),
      steps: worth(1, 'The steps themselves.'),
      owners: worth(0, 'Owners that fit.'),
      dates: worth(0, 'Dates that fit.'),
    })
    .meta({ description: 'What each part is worth; 100 together.' }),
  handsOver: z
    .array(z.strictObject({ outcome: id('Name of the outcome.'), recommendation: id('The step that it depends on.') }))
    .max(4)
    .default([])
    .meta({
      description:
        'Outcomes for later activities, beside "picture" (levels) and "steps" (plan): 3 where the step was taken with an owner and a date that fit, 2 where it was taken, else 0.',
    }),
});

/** As an author writes it, defaults filled in. */
export type RoomSource = z.output<typeof schema>;
export type ReviewRoom = Compiled<RoomSource> & Activity;
export type Recommendation = ReviewRoom['recommendations'][number];
