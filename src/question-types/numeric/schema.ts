import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain } from '../../schema/text.ts';
import { questionFields, reasonFields } from '../question-fields.ts';

const known = z.strictObject({
  id: id('Name of this known result in reports.'),
  value: z.number(),
  tolerance: z.number().min(0).default(0),
  feedback: inline('Shown to a learner who gave this value.'),
  ...reasonFields,
});

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('numeric').meta({
    title: 'Numeric',
    description:
      'The learner works out a number and types it. For a calculation; known slips get feedback of their own.',
  }),
  unit: plain('The unit, shown after the field, for example "hours".').optional(),
  answerKey: z.strictObject({
    value: z.number().meta({ description: 'The right value.' }),
    tolerance: z.number().min(0).default(0).meta({ description: 'How far a right response may be from it.' }),
  }),
  right: inline('Shown for a right value.'),
  low: inline('Shown for a value that is too low.'),
  high: inline('Shown for a value that is too high.'),
  known: z
    .array(known)
    .default([])
    .meta({ description: 'Wrong values that learners reach, each with its own feedback.' }),
});

export type Numeric = Compiled<z.output<typeof schema>> & Question;
export type NumericResponse = number;
