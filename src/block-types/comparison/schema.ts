import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

const side = z.strictObject({
  id: id('Name of this side, for translations. Never change it.'),
  title: plain('What this side is.'),
  text: rich('What it says.'),
  tone: z.enum(['repair', 'better']).optional().meta({
    description:
      'repair: wrong or weak on purpose, to be repaired; better: the repaired form. Leave it out for equals.',
  }),
});

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('comparison').meta({
    title: 'Comparison',
    description: 'Sides beside each other; one may be marked as to be repaired, one as better.',
  }),
  heading: plain('A heading, where the part has more than one idea.').optional(),
  intro: rich('What is compared, and why.').optional(),
  sides: z.array(side).min(2).max(4).meta({ description: 'Two to four sides.' }),
  conclusion: rich('What the comparison shows.').optional(),
});

export type ComparisonBlock = Compiled<z.output<typeof schema>>;
