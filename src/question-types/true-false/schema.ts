import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { inline } from '../../schema/text.ts';
import { questionFields, reasonFields } from '../question-fields.ts';

const value = z.strictObject({ feedback: inline('Shown when the learner chose this value.'), ...reasonFields });

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('true-false').meta({
    title: 'True or false',
    description:
      'The learner judges one statement. For one belief that many hold; half of all guesses are right, so it serves practice better than a test.',
  }),
  prompt: inline('The statement to judge.'),
  whenTrue: value.meta({ description: 'What is said to a learner who chose "true".' }),
  whenFalse: value.meta({ description: 'What is said to a learner who chose "false".' }),
  answerKey: z.boolean().meta({ description: 'Whether the statement is true.' }),
});

export type TrueFalse = Compiled<z.output<typeof schema>> & Question;
export type TrueFalseResponse = boolean;
