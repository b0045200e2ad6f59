import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { table } from './definition.ts';

const [example] = table.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  table.schema.safeParse({ ...example?.source, ...changes }).success;
const problems = (...rows: string[][]) =>
  table.check?.({ ...example?.source, rows: rows.map((cells, at) => ({ id: `r${at}`, cells })) });

describe('a table', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([table])).toHaveLength(table.examples.length);
  });

  it('has two to six columns', () => {
    const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `c${at}`, title: 'Head' }));
    expect([1, 2, 6, 7].map((count) => accepts({ columns: columns(count) }))).toEqual([false, true, true, false]);
  });

  it('tells an author which row has too few or too many cells', () => {
    expect(problems(['a', 'b', 'c'], ['a', 'b'], ['a', 'b', 'c', 'd'])).toMatchObject([
      { code: 'cell-count', path: ['rows', 1, 'cells'], message: expect.stringContaining('2 cells') },
      { code: 'cell-count', path: ['rows', 2, 'cells'], message: expect.stringContaining('4 cells') },
    ]);
  });
});
