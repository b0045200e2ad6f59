import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inline, plain, rich } from '../schema/text.ts';
import { collectTexts, replaceTexts } from './texts.ts';

const block = z.discriminatedUnion('type', [
  z.strictObject({ id: z.string(), type: z.literal('a'), text: rich('x'), note: z.string().optional() }),
  z.strictObject({ id: z.string(), type: z.literal('b'), title: plain('x').max(50).optional() }),
]);
const schema = z.strictObject({
  $schema: z.string().optional(),
  parts: z.array(z.strictObject({ id: z.string(), blocks: z.array(block) })).default([]),
  cells: z.array(z.array(inline('x'))).optional(),
  byName: z.record(z.string(), plain('x').nullable()).readonly().optional(),
  code: z.string().optional(),
  either: z.union([z.number(), z.strictObject({ words: plain('x') })]).optional(),
});
const value = {
  $schema: 'x',
  parts: [
    {
      id: 'hook',
      blocks: [
        { id: 'one', type: 'a', text: 'A', note: 'n' },
        { id: 'two', type: 'b', title: 'B' },
      ],
    },
  ],
  cells: [['C'], ['D']],
  byName: { x: 'E', y: null },
  code: 'no text',
  either: { words: 'F' },
};

describe('texts of a file', () => {
  it('are found through unions, lists, records and wrappers, with paths that survive a move', () => {
    expect(collectTexts(schema, value).map(({ stablePath, kind, value }) => `${stablePath} ${kind} ${value}`)).toEqual([
      'parts.hook.blocks.one.text rich A',
      'parts.hook.blocks.two.title plain B',
      'cells.0.0 inline C',
      'cells.1.0 inline D',
      'byName.x plain E',
      'either.words plain F',
    ]);
    expect(collectTexts(schema, value)[1]?.path).toEqual(['parts', 0, 'blocks', 1, 'title']);
  });

  it('are replaced where they stand, and what only authors see is left out', () => {
    expect(replaceTexts(schema, value, (text) => [text.value])).toEqual({
      parts: [
        {
          id: 'hook',
          blocks: [
            { id: 'one', type: 'a', text: ['A'] },
            { id: 'two', type: 'b', title: ['B'] },
          ],
        },
      ],
      cells: [[['C']], [['D']]],
      byName: { x: ['E'], y: null },
      code: 'no text',
      either: { words: ['F'] },
    });
  });
});
