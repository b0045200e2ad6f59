import { z } from 'zod';
import { header } from './format.ts';

/** Texts of one file in one other language. */
export const translationSchema = z.strictObject({
  ...header,
  texts: z
    .record(
      z.string(),
      z.strictObject({
        source: z
          .string()
          .regex(/^[0-9a-f]{8}$/, 'Eight hexadecimal digits.')
          .meta({ description: 'Hash of the source text that this translates.' }),
        text: z.string().min(1),
      }),
    )
    .meta({ description: 'Each text by its path, with ids for list entries: parts.hook.blocks.nnf-hook.text' }),
});

export type TranslationSource = z.output<typeof translationSchema>;
