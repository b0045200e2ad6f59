import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('disclosure').meta({
    title: 'Disclosure',
    description:
      'More for those who ask: one line that opens a longer text. Nothing that everybody needs may stand in it.',
  }),
  summary: plain('What opens the text: say what is inside, in a few words.'),
  text: rich('Shown when opened: what some learners want and none must read.'),
});

export type DisclosureBlock = Compiled<z.output<typeof schema>>;
