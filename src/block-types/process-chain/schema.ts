import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { date, id, inline, plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

const actor = z.strictObject({
  id: id('Name of this actor; steps refer to it. Never change it.'),
  name: plain('Who it is, in a few words. An office, never a person’s name.'),
  kind: z.enum(['company', 'international', 'national', 'court', 'person']).meta({
    description:
      'company: private; international: a body that countries share; national: police, ministry or office of a country; court; person: a victim, witness or suspect.',
  }),
});

const step = z.strictObject({
  id: id('Name of this step, for translations. Never change it.'),
  actor: id('Who acts: the id of an actor of this block.'),
  to: id('Who receives what was done: the id of another actor of this block.').optional(),
  title: plain('What the actor did, with a verb first: “Adds what it knows”.'),
  date: date('When, as precise as it is known: 2022, 2022-05 or 2022-05-25.').optional(),
  text: inline('A sentence or two about it, with its source.'),
  limit: inline('What this actor could not do, and why the next one was needed.').optional(),
});

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('process-chain').meta({
    title: 'Process chain',
    description:
      'Who did what, step by step: the learner walks along a chain of actors and sees who acts, and what each could not do.',
  }),
  heading: plain('A heading, where the part has more than one idea.').optional(),
  intro: rich('Which chain it is, and what to look for.').optional(),
  actors: z
    .array(actor)
    .min(2)
    .max(7)
    .meta({ description: 'Two to seven actors, in the order of their lanes; each acts or receives at least once.' }),
  steps: z.array(step).min(2).max(8).meta({ description: 'Two to eight steps, in the order in which they happened.' }),
  conclusion: rich('What the chain shows, and what is not known.').optional(),
});

export type ProcessChainBlock = Compiled<z.output<typeof schema>>;
