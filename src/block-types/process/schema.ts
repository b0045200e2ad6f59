import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

const step = z.strictObject({
  id: id('Name of this step, for translations. Never change it.'),
  actor: plain('Who does it; stands in bold before the text.').optional(),
  text: inline('What is done, in a sentence or two.'),
});

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('process').meta({ title: 'Process', description: 'Steps in order, with the one who acts in each.' }),
  heading: plain('A heading, where the part has more than one idea.').optional(),
  intro: rich('What the steps lead to.').optional(),
  steps: z.array(step).min(2).max(8).meta({ description: 'Two to eight steps, in their order.' }),
});

export type ProcessBlock = Compiled<z.output<typeof schema>>;
