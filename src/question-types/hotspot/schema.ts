import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain } from '../../schema/text.ts';
import { questionFields, reasonFields } from '../question-fields.ts';

const line = z.strictObject({
  id: id('Name of this line in reports. Never change it.'),
  text: plain('The line of the record, as it stands there.'),
  feedback: inline('Shown when the line was marked.'),
  ...reasonFields,
});

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('hotspot').meta({
    title: 'Hotspot',
    description:
      'The learner marks lines of a record. For finding what is wrong or missing in a document; the list is the control, so nothing has to be hit in a picture.',
  }),
  caption: inline('What the record is.'),
  lines: z.array(line).min(3).max(12),
  answerKey: z.array(id('The id of a line.')).min(1).meta({ description: 'The lines to mark.' }),
});

export type Hotspot = Compiled<z.output<typeof schema>> & Question;
/** The ids of the marked lines, sorted. */
export type HotspotResponse = readonly string[];
