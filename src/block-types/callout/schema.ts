import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { inline, plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('callout').meta({
    title: 'Callout',
    description: 'One thing to stop at: what to keep, a point of law, a note, or a caution.',
  }),
  kind: z.enum(['takeaway', 'law', 'note', 'caution']).meta({
    description:
      'takeaway: the one line to keep, once a lesson; law: what a law or a procedure asks; note: good to know; caution: what goes wrong.',
  }),
  title: plain('A heading; a note or a caution without one is headed by its kind.').optional(),
  text: rich('One idea, at most 40 words.'),
  source: inline('Where it comes from and from when, with [^ID] of the facts.').optional(),
});

export type CalloutBlock = Compiled<z.output<typeof schema>>;
