import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { date, id, inline, plain, rich } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

const tag = z.strictObject({
  id: id('Name of this tag; cards refer to it. Its own in the whole block. Never change it.'),
  name: plain('The tag in one to three words.'),
});

const facet = z.strictObject({
  id: id('Name of this facet, for translations. Never change it.'),
  title: plain('What the tags say about a card, in a word or two: “Region”.'),
  tags: z.array(tag).min(2).max(8).meta({ description: 'Two to eight tags, each used by a card.' }),
});

const card = z.strictObject({
  id: id('Name of this card, for translations. Never change it.'),
  date: date('As precise as it is known: 2024, 2024-07 or 2024-07-19. Cards are put in order by it.'),
  title: plain('What it was, in a few words.'),
  text: inline('One to three sentences, with their sources.'),
  tags: z
    .array(id('A tag of a facet of this block.'))
    .min(1)
    .meta({ description: 'The tags of this card: at least one of each facet, so that every filter can find it.' }),
});

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('timeline-explorer').meta({
    title: 'Timeline explorer',
    description:
      'Many dated cards, by year, that the learner narrows down by tags: for reading around, not for reading through.',
  }),
  heading: plain('A heading, where the part has more than one idea.').optional(),
  intro: rich('What to look for, with a question to take along.').optional(),
  announced: z.boolean().optional().meta({
    description: 'The dates are those of announcements; each card then says “As announced in …”.',
  }),
  facets: z.array(facet).min(1).max(3).meta({ description: 'One to three ways to narrow down, each a menu.' }),
  cards: z.array(card).min(3).max(40).meta({ description: 'Three to forty cards, in any order.' }),
});

export type TimelineExplorerBlock = Compiled<z.output<typeof schema>>;
