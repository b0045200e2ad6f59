import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id } from '../../schema/text.ts';
import type { Pairs } from '../pairing.ts';
import { choice, label, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('categorising').meta({
    title: 'Categorising',
    description:
      'The learner sorts items into a few groups. For one rule that is applied many times: now, later or not at all.',
  }),
  groups: z.array(label('Name of a group.')).min(2).max(6),
  items: z.array(choice).min(3).max(10),
  answerKey: z.record(id(), id()).meta({ description: 'For each item id, the id of its group.' }),
});

export type Categorising = Compiled<z.output<typeof schema>> & Question;
/** The chosen group id by item id; items without a group are absent. */
export type CategorisingResponse = Pairs;
