import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

const point = z.strictObject({
  id: id('Name of this point. Never change it.'),
  text: inline('One point in one or two sentences, with its source.'),
});

const side = z.strictObject({
  id: id('Name of this side, for translations. Never change it.'),
  title: plain('What this side asks for, in a few words.'),
  points: z
    .array(point)
    .min(1)
    .max(5)
    .meta({ description: 'One to five points: as many as the other side has, and of about the same length.' }),
  strongest: id('The point that the other side should consider first: the id of a point of this side.'),
});

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('two-sides').meta({
    title: 'Two sides',
    description:
      'A question on which sound people differ: the learner takes a place before and after reading, and meets the strongest point of the other side. Never scored, never sent.',
  }),
  question: plain('The question, without a leaning; it names the sliders.'),
  intro: rich('What the question is about, in a sentence or two.').optional(),
  sides: z
    .array(side)
    .length(2)
    .meta({ description: 'Two sides. The first stands at the start of the slider, the second at its end.' }),
  places: z.array(plain('A place in a few words.')).length(5).meta({
    description: 'Names of the five places of the slider, from all for the first side to all for the second.',
  }),
  conclusion: rich('What both sides share, or what remains open.').optional(),
});

export type TwoSidesBlock = Compiled<z.output<typeof schema>>;
