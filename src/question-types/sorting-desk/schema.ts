import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, plain } from '../../schema/text.ts';
import type { Pairs } from '../pairing.ts';
import { itemFields, label, questionFields } from '../question-fields.ts';

const tray = label('Title of the tray.').extend({
  hint: plain('In a few words: what belongs into it.').optional(),
  refuse: z.literal(true).optional().meta({
    description: 'This tray is for what must not be handled at all. At most one tray has it.',
  }),
});

const card = z.strictObject({
  ...itemFields('What is asked for, as it arrives on the desk.'),
  from: plain('Who asks, for example a country of the case.').optional(),
});

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('sorting-desk').meta({
    title: 'Sorting desk',
    description:
      'Requests arrive on a desk; the learner puts each into a tray, or refuses it. For choosing the right tool for a need, and for knowing what must not be handled.',
  }),
  groups: z.array(tray).min(2).max(8).meta({ description: 'The trays, in their order.' }),
  items: z.array(card).min(3).max(10).meta({ description: 'The requests.' }),
  answerKey: z.record(id(), id()).meta({ description: 'For each request id, the id of its tray.' }),
});

export type SortingDesk = Compiled<z.output<typeof schema>> & Question;
/** The chosen tray id by request id; requests that still lie on the desk are absent. */
export type SortingDeskResponse = Pairs;
