import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, plain } from '../../schema/text.ts';
import type { Pairs } from '../pairing.ts';
import { itemFields, label, questionFields } from '../question-fields.ts';

const axis = (help: string) =>
  z
    .strictObject({
      title: plain('What the axis says, in one to three words.'),
      bands: z.array(label('Name of a band.')).min(2).max(4),
    })
    .meta({ description: help });

const cell = z.strictObject({
  across: id('The id of a band of `across`.'),
  up: id('The id of a band of `up`.'),
});

const accepted = z.union([cell, z.array(cell).min(1).max(6)], {
  error: 'Write { "across": "…", "up": "…" } with the ids of two bands, or a list of these.',
});

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('placement-chart').meta({
    title: 'Placement chart',
    description:
      'The learner places items on a chart of two axes. For weighing two things at a time: how fast a channel is, and what force it has.',
  }),
  across: axis('The axis across. Its bands are written from the start of the line to its end.'),
  up: axis('The axis upward. Its bands are written from the lowest to the highest.'),
  items: z
    .array(z.strictObject(itemFields('What is placed, in a few words.')))
    .min(2)
    .max(8),
  answerKey: z.record(id(), accepted).meta({
    description: 'For each item id, its cell, or a list of cells that are right. The first is shown as the key.',
  }),
});

export type PlacementChart = Compiled<z.output<typeof schema>> & Question;
/**
 * The cell by item id: the id of a band across, two underscores, the id of a band upward. One of the two may be missing while
 * the learner is at it; items without any are absent.
 */
export type PlacementResponse = Pairs;
