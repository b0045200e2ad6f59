import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, plain } from '../../schema/text.ts';
import type { Pairs } from '../pairing.ts';
import { itemFields, label, questionFields } from '../question-fields.ts';

const detail = plain('A few words more, in small print.').optional();

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('pair-cards').meta({
    title: 'Pair cards',
    description:
      'The learner pairs cards of two sides, one to one. For things that belong together and are often mixed up: a question and the tool that answers it.',
  }),
  items: z
    .array(z.strictObject({ ...itemFields('What stands on the card.'), detail }))
    .min(2)
    .max(8)
    .meta({ description: 'Cards of the first side: each of them gets a partner.' }),
  choices: z
    .array(label('What stands on the card.').extend({ detail }))
    .min(2)
    .max(10)
    .meta({ description: 'Cards of the second side: as many as the first side has, or one or two more.' }),
  answerKey: z
    .record(id(), id())
    .meta({ description: 'For each id of the first side, the id of its partner. A partner stands here once.' }),
});

export type PairCards = Compiled<z.output<typeof schema>> & Question;
/** The partner's id by item id; cards without a partner are absent, and no partner stands twice. */
export type PairCardsResponse = Pairs;
