import { z } from 'zod';
import type { Question } from '../../domain/assessment/question.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain } from '../../schema/text.ts';
import { questionFields, reasonFields } from '../question-fields.ts';

const form = plain('A form of the answer, at most 40 characters.');

const known = z.strictObject({
  id: id('Name of this known response in reports.'),
  forms: z.array(form).min(1),
  feedback: inline('Shown to a learner who wrote one of these forms.'),
  ...reasonFields,
});

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('short-text').meta({
    title: 'Short text',
    description:
      'The learner types a word or two. For a term that must be recalled and not only recognised; list every form that counts.',
  }),
  answerKey: z.strictObject({
    accepted: z.array(form).min(1).max(20).meta({ description: 'Every form that counts as right.' }),
    caseSensitive: z.boolean().optional().meta({ description: 'Capitals matter. Rarely what you want.' }),
  }),
  right: inline('Shown for an accepted form.'),
  other: inline('Shown for anything else; gives no key away.'),
  known: z
    .array(known)
    .default([])
    .meta({ description: 'Wrong forms that learners write, each with its own feedback.' }),
});

export type ShortText = Compiled<z.output<typeof schema>> & Question;
/** What was typed, at most 40 characters. */
export type ShortTextResponse = string;
