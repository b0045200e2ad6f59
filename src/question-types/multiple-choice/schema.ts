import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id } from '../../schema/text.ts';
import { choice, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('multiple-choice').meta({
    title: 'Multiple choice',
    description:
      'The learner picks several options, and is told how many. For cases in which more than one thing is right and each must be weighed.',
  }),
  options: z.array(choice).min(3).max(10).meta({ description: 'Four to six choices serve best.' }),
  fixedOrder: z.boolean().optional().meta({ description: 'Keep the written order. Otherwise it is shuffled.' }),
  answerKey: z.array(id('The id of a right option.')).min(1).meta({ description: 'The ids of all right options.' }),
});

export type MultipleChoice = Compiled<z.output<typeof schema>> & Question;
/** The ids of the chosen options, sorted. */
export type MultipleChoiceResponse = readonly string[];
