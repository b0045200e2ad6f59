import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, printedId } from '../../schema/text.ts';
import { blockFields } from '../block-fields.ts';

const fact = z.strictObject({
  id: id('Name of this entry, for translations. Never change it.'),
  fact: printedId('The fact of facts.json that stands behind it; its date and how it is known are shown.'),
  figure: inline('What is set large: a number, {{BAS-11}} for the value of a fact, or one or two words.'),
  unit: plain('What the figure counts.').optional(),
  text: inline('What it means, in a sentence or two.'),
});

export const schema = z.strictObject({
  ...blockFields,
  type: z.literal('key-facts').meta({
    title: 'Key facts',
    description: 'A ledger of figures, each with its meaning and with the date of its fact.',
  }),
  heading: plain('A heading, where the part has more than one idea.').optional(),
  facts: z.array(fact).min(1).max(6).meta({ description: 'One to six facts to carry.' }),
});

export type KeyFactsBlock = Compiled<z.output<typeof schema>>;
