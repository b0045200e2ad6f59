import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { date, id, inline, plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

const event = z.strictObject({
  id: id('Name of this event, for translations. Never change it.'),
  date: date('As precise as it is known: 2024, 2024-07 or 2024-07-19.'),
  title: plain('What happened, in a few words.'),
  text: inline('A sentence about it.').optional(),
  key: z.boolean().optional().meta({ description: 'The event that the others lead to; its point is filled.' }),
});

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('timeline').meta({
    title: 'Timeline',
    description: 'Events in the order of time, drawn to scale where the waiting between them is the message.',
  }),
  heading: plain('A heading, where the part has more than one idea.').optional(),
  intro: rich('What to look for.').optional(),
  events: z.array(event).min(2).max(12).meta({ description: 'Two to twelve events, earliest first.' }),
  scale: z.boolean().optional().meta({
    description: 'Draw the time between events to scale and say how long it is; at most five events.',
  }),
});

export type TimelineBlock = Compiled<z.output<typeof schema>>;
