import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, rich } from '../../schema/text.ts';
import { blockFields } from '../block-fields.ts';

const pair = z.strictObject({
  id: id('Name of this row, for translations. Never change it.'),
  claim: plain('The claim that both questions are about, in one short sentence.'),
  first: id('The id of the question of the type `claim` that asked it at the start, in any lesson.'),
  again: id('The id of the question of the type `claim` that asked it again.'),
  opposite: z.enum(['first', 'again']).optional().meta({
    description:
      'The question that states the opposite of `claim`: its answer is turned round, so that "surely true" there reads "surely false" here.',
  }),
  truth: inline('What is so, with its citation.'),
});

export const schema = z.strictObject({
  ...blockFields,
  type: z.literal('claims-compared').meta({
    title: 'Claims compared',
    description:
      'What the learner said about claims at the start and now, side by side with what is so. It reads the answers that are saved, and says where there is none.',
  }),
  heading: plain('A heading, where the part has more than one idea.').optional(),
  intro: rich('What is compared, and what to look for.').optional(),
  caption: inline('What the table compares.'),
  pairs: z.array(pair).min(1).max(10).meta({ description: 'One to ten claims, in the order of the rows.' }),
});

export type ClaimsComparedBlock = Compiled<z.output<typeof schema>>;
