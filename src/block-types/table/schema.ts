import { z } from 'zod';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain } from '../../schema/text.ts';
import { blockFields, storyField } from '../block-fields.ts';

const column = z.strictObject({
  id: id('Name of this column, for translations. Never change it.'),
  title: plain('Head of the column, in one or two words; on phones it stands before each cell.'),
});

const row = z.strictObject({
  id: id('Name of this row, for translations. Never change it.'),
  cells: z
    .array(inline('One cell.'))
    .min(2)
    .meta({ description: 'As many as there are columns; the first is the head of the row.' }),
});

export const schema = z.strictObject({
  ...blockFields,
  ...storyField,
  type: z.literal('table').meta({
    title: 'Table',
    description: 'Things that are compared by the same columns; on phones each row becomes a short list.',
  }),
  caption: inline('What the table compares.'),
  columns: z.array(column).min(2).max(6).meta({ description: 'Two to six columns.' }),
  rows: z.array(row).min(1).max(12).meta({ description: 'One to twelve rows.' }),
});

export type TableBlock = Compiled<z.output<typeof schema>>;
