import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id } from '../../schema/text.ts';
import { choice, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('single-choice').meta({
    title: 'Single choice',
    description:
      'The learner picks one option. For a decision with one best answer: every other option stands for a belief that learners hold, and its feedback repairs it.',
  }),
  options: z.array(choice).min(2).max(8).meta({ description: 'Three or four choices serve best.' }),
  fixedOrder: z
    .boolean()
    .optional()
    .meta({ description: 'Keep the written order (numbers, dates, steps). Otherwise it is shuffled.' }),
  answerKey: id('The id of the right option.'),
});

export type SingleChoiceSource = z.output<typeof schema>;
export type SingleChoice = Compiled<SingleChoiceSource> & Question;
/** The id of the chosen option. */
export type SingleChoiceResponse = string;
