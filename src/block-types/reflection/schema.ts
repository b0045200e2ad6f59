import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, plain, rich } from '../../schema/text.ts';
import { blockFields } from '../block-fields.ts';

export const schema = z.strictObject({
  ...blockFields,
  type: z.literal('reflection').meta({
    title: 'Reflection',
    description:
      'A prompt and a field for the learner’s own words. They stay on the device: nothing is scored or sent.',
  }),
  heading: plain('What the learner writes down; it names the field.'),
  prompt: rich('What to think about. Say that one may skip it; it is never scored and never sent.'),
  recalls: id('An earlier reflection: what the learner wrote there is shown again.').optional(),
});

export type ReflectionBlock = Compiled<z.output<typeof schema>>;
