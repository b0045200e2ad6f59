import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { inline, plain, rich } from '../../schema/text.ts';
import { blockFields } from '../block-fields.ts';

export const schema = z.strictObject({
  ...blockFields,
  type: z.literal('figure').meta({
    title: 'Figure',
    description: 'A picture with a caption, an alternative text, and its whole content in words.',
  }),
  image: z
    .string()
    .regex(
      /^media\/[A-Za-z0-9][A-Za-z0-9._/-]*\.(svg|png|jpe?g|webp|avif)$/,
      'Write the path of a picture in the folder media, for example "media/offices.svg".',
    )
    .meta({ description: 'A file of the folder media: svg, png, jpg, webp or avif.' }),
  alt: plain('What the picture shows, at most 150 characters; more goes into `description`.').max(150).optional(),
  decorative: z.boolean().optional().meta({ description: 'The picture says nothing that matters; it needs no `alt`.' }),
  caption: inline('What to see in it, in a sentence or two.'),
  credit: inline('Who made it, and under which licence.').optional(),
  description: rich('The whole content of the picture in words, opened below it.').optional(),
});

export type FigureBlock = Compiled<z.output<typeof schema>>;
