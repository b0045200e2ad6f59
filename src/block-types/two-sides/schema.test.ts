import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { twoSides } from './definition.ts';

const side = (id: string, ...points: string[]) => ({
  id,
  title: id,
  points: points.map((point) => ({ id: point, text: 'Words.' })),
  strongest: points[0],
});
const [open, closed] = [side('open', 'order', 'laws'), side('closed', 'victims', 'traffic')];
const places = ['All open', 'Rather open', 'Both', 'Rather closed', 'All closed'];
const block = (changes: Readonly<Record<string, unknown>>) => ({
  id: 'sides',
  type: 'two-sides',
  question: 'Open or closed?',
  sides: [open, closed],
  places,
  ...changes,
});
const accepts = (changes: Readonly<Record<string, unknown>>) => twoSides.schema.safeParse(block(changes)).success;
const problems = (changes: Readonly<Record<string, unknown>>) => twoSides.check?.(block(changes));

describe('two sides', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([twoSides])).toHaveLength(twoSides.examples.length);
  });

  it('are two, and the slider has five places', () => {
    expect(accepts({})).toBe(true);
    expect(problems({})).toEqual([]);
    expect(accepts({ sides: [open] })).toBe(false);
    expect(accepts({ sides: [open, closed, side('third', 'way')] })).toBe(false);
    expect(accepts({ places: places.slice(1) })).toBe(false);
  });

  it('have the same number of points', () => {
    expect(problems({ sides: [open, side('closed', 'victims')] })).toMatchObject([
      { code: 'uneven-sides', path: ['sides', 1, 'points'], message: 'The first side has 2 points, the second 1.' },
    ]);
  });

  it('name as strongest a point of their own', () => {
    expect(problems({ sides: [open, { ...closed, strongest: 'order' }] })).toMatchObject([
      { code: 'unknown-point', path: ['sides', 1, 'strongest'], mend: 'Use one of: victims, traffic.' },
    ]);
  });

  it('have ids that stand once', () => {
    expect(problems({ sides: [open, { ...closed, id: 'open' }] })).toMatchObject([
      { code: 'duplicate-id', path: ['sides', 1, 'id'] },
    ]);
    expect(problems({ sides: [open, side('closed', 'victims', 'victims')] })).toMatchObject([
      { code: 'duplicate-id', path: ['sides', 1, 'points', 1, 'id'] },
    ]);
  });
});
