import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Stance } from '../../domain/assessment/stance.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { inline } from '../../schema/text.ts';
import { questionFields, reasonFields } from '../question-fields.ts';

const side = z.strictObject({
  feedback: inline('Shown when the learner took this side, surely or probably: the reason, the fact, the next step.'),
  ...reasonFields,
});

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('claim').meta({
    title: 'Claim',
    description:
      'The learner judges one claim and says how sure that is, in one act: surely or probably, false or true. For a belief that is asked at the start and again at the end; how sure never changes the points.',
  }),
  prompt: inline('The claim to judge, as a statement.'),
  whenTrue: side.meta({ description: 'What is said to a learner who holds the claim to be true.' }),
  whenFalse: side.meta({ description: 'What is said to a learner who holds the claim to be false.' }),
  answerKey: z.boolean().meta({ description: 'Whether the claim is true.' }),
});

export type Claim = Compiled<z.output<typeof schema>> & Question;
export type ClaimResponse = Stance;
