import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id } from '../../schema/text.ts';
import { choice, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('ordering').meta({
    title: 'Ordering',
    description: 'The learner puts items in order. For a sequence that matters; items of one tier may change places.',
  }),
  items: z.array(choice).min(3).max(8),
  answerKey: z
    .array(z.array(id('The id of an item.')).min(1))
    .min(2)
    .meta({ description: 'Tiers, first to last. Items of one tier may stand in any order among themselves.' }),
});

export type Ordering = Compiled<z.output<typeof schema>> & Question;
/** All item ids, first to last. */
export type OrderingResponse = readonly string[];
