import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id } from '../../schema/text.ts';
import type { Pairs } from '../pairing.ts';
import { itemFields, label, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('matching').meta({
    title: 'Matching',
    description:
      'The learner gives each item one of several choices. For telling apart what is often mixed up: who does what, which tool fits which need.',
  }),
  items: z
    .array(z.strictObject(itemFields('What is to be matched.')))
    .min(2)
    .max(8),
  choices: z.array(label('What may be chosen for each item.')).min(2).max(10),
  answerKey: z.record(id(), id()).meta({ description: 'For each item id, the id of its choice.' }),
});

export type Matching = Compiled<z.output<typeof schema>> & Question;
/** The chosen choice id by item id; items without a choice are absent. */
export type MatchingResponse = Pairs;
