import { z } from 'zod';
import { id, inline, plain, rich } from '../schema/text.ts';
import { header } from './format.ts';

const entryId = () => id('Name of this entry, for translations. Never change it.');
const title = plain('Heading of the section, at most 60 characters.').max(60);

const paragraphs = z.strictObject({
  id: entryId(),
  type: z.literal('paragraphs').meta({ title: 'Paragraphs', description: 'A few sentences.' }),
  title: title.optional(),
  text: rich('What there is to say.'),
});

const checklist = z.strictObject({
  id: entryId(),
  type: z.literal('checklist').meta({ title: 'Checklist', description: 'Steps with a box to tick on paper.' }),
  title,
  items: z
    .array(z.strictObject({ id: entryId(), text: inline('One step, beginning with what to do.') }))
    .min(1)
    .max(12)
    .meta({ description: 'One to twelve steps, in their order.' }),
});

const column = z.strictObject({ id: entryId(), title: plain('Head of the column.') });

const row = z.strictObject({
  id: entryId(),
  cells: z
    .array(inline('One cell; a blank leaves it open for handwriting.'))
    .min(1)
    .meta({ description: 'As many as there are columns; the first is the head of the row.' }),
});

const table = z.strictObject({
  id: entryId(),
  type: z.literal('table').meta({ title: 'Table', description: 'A table to read, or a form to fill in by hand.' }),
  title,
  columns: z.array(column).min(2).max(8).meta({ description: 'Two to eight columns.' }),
  rows: z.array(row).max(20).optional().meta({ description: 'What is printed; left out for a form.' }),
  emptyRows: z.int().min(1).max(30).optional().meta({ description: 'Rows to fill in by hand, below the others.' }),
});

/** A sheet to print and take along: a job aid or a form. */
export const handoutSchema = z.strictObject({
  ...header,
  id: id('Name of the handout; the file has the same name.'),
  title: plain('At most 60 characters.').max(60),
  intro: rich('What it is for, in two or three sentences.'),
  sections: z
    .array(z.discriminatedUnion('type', [checklist, table, paragraphs]))
    .min(1)
    .meta({ description: 'Checklists, tables and paragraphs, in their order.' }),
});

export type HandoutSource = z.output<typeof handoutSchema>;
