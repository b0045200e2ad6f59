import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const table: BlockTypeDefinition = { type: 'table', version: 1, schema, examples, check: fullRows };

/** Each row has a cell for each column. */
function fullRows({ columns, rows }: Readonly<Record<string, unknown>>): Problem[] {
  if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown, at) => {
    const cells = typeof row === 'object' && row !== null && 'cells' in row ? row.cells : undefined;
    if (!Array.isArray(cells) || cells.length === columns.length) return [];
    return [
      {
        code: 'cell-count',
        path: ['rows', at, 'cells'],
        message: `This row has ${cells.length} cells, and the table has ${columns.length} columns.`,
        mend: 'Write one cell for each column, in the order of the columns.',
      },
    ];
  });
}
