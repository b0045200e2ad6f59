import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('text').meta({
    title: 'Text',
    description: 'Paragraphs and lists, under a heading of their own where a screen holds more than one idea.',
  }),
  heading: plain('A heading above the text, where the part has more than one idea.').optional(),
  text: rich('At most 90 words.'),
});

export type TextBlock = Compiled<z.output<typeof schema>>;
