import { z } from 'zod';
import { date, inline, plain, printedId } from '../schema/text.ts';
import { header } from './format.ts';

const remark = z.string().min(1).optional().meta({ description: 'A remark for authors; learners never see it.' });

export const factsSchema = z.strictObject({
  ...header,
  facts: z.array(
    z.strictObject({
      id: printedId('Cited in texts as [^BAS-11].'),
      claim: plain('The fact as one sentence.'),
      value: plain('What {{ID}} puts into a text, for example "196".').optional(),
      kind: z.enum(['standing', 'figure', 'event', 'status', 'officeholder']).meta({ description: 'What changes it.' }),
      asOf: date('When it was so.'),
      announced: z.boolean().optional().meta({ description: 'A figure as its source announced it.' }),
      sources: z.array(z.string()).min(1).meta({ description: 'Ids of sources.json.' }),
      grade: z.enum(['P', 'M', 'S', 'T', 'K', 'D']).meta({
        description: 'P primary, M mirrored primary, S secondary, T tertiary, K common knowledge, D derived.',
      }),
      reviewBy: date('When to look at it again.'),
      note: remark,
    }),
  ),
});

export const sourcesSchema = z.strictObject({
  ...header,
  sources: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, 'Use letters, digits and hyphens.')
        .meta({ description: 'Named by facts.' }),
      title: z.string().min(1),
      publisher: z.string().min(1),
      url: z.string().min(1).optional().meta({ description: 'An https address.' }),
      published: date('When it was published.').optional(),
      note: remark,
    }),
  ),
});

export const glossarySchema = z.strictObject({
  ...header,
  terms: z.array(
    z.strictObject({
      id: printedId('Linked in texts as [words](term:GLO-38).'),
      term: plain('The term, written out.'),
      short: plain('Its short form.').optional(),
      definition: inline('What it means.'),
      see: z.array(printedId('Another term.')).optional(),
      note: remark,
    }),
  ),
});

export type FactsSource = z.output<typeof factsSchema>;
export type SourcesSource = z.output<typeof sourcesSchema>;
export type GlossarySource = z.output<typeof glossarySchema>;
