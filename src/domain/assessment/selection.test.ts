import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionOrder, seeded } from './random.ts';
import { type Candidate, drawQuestions, levelGroup } from './selection.ts';

const levels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;
const pool: Candidate[] = Array.from({ length: 60 }, (_, at) => ({
  id: `q${at}`,
  home: at % 2 === 0 ? 'bank-a' : 'bank-b',
  level: levels[at % 6] ?? 'apply',
}));
const cells = [
  { module: 'a', bank: 'bank-a', group: 'understand', draw: 2 },
  { module: 'a', bank: 'bank-a', group: 'analyse', draw: 3 },
  { module: 'b', bank: 'bank-b', group: 'apply', draw: 0 },
  { module: 'b', bank: 'bank-b', group: 'analyse', draw: 4 },
] as const;

describe('a test drawn by the blueprint', () => {
  it('holds what each cell asks for, no question twice, for any seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (seed) => {
        const drawn = drawQuestions(cells, pool, [], seeded(seed));
        expect(new Set(drawn).size).toBe(9);
        const items = drawn.map((id) => pool.find((item) => item.id === id));
        const inCell = (bank: string, group: string) =>
          items.filter((item) => item && item.home === bank && levelGroup(item.level) === group).length;
        expect([inCell('bank-a', 'understand'), inCell('bank-a', 'analyse'), inCell('bank-b', 'analyse')]).toEqual([
          2, 3, 4,
        ]);
      }),
    );
  });

  it('shows new questions as long as there are any', () => {
    const first = drawQuestions(cells, pool, [], seeded(1));
    const second = drawQuestions(cells, pool, first, seeded(1));
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('repeats questions rather than ask fewer when a cell is used up', () => {
    const all = pool.map(({ id }) => id);
    expect(drawQuestions(cells, pool, all, seeded(1))).toHaveLength(9);
  });
});

describe('the order of options', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

  it('is the same after a reload and when the author moves options', () => {
    const once = optionOrder(options, 7, 'q1');
    expect(optionOrder([...options].reverse(), 7, 'q1')).toEqual(once);
  });

  it('differs between learners', () => {
    const orders = new Set(
      Array.from({ length: 50 }, (_, seed) =>
        optionOrder(options, seed, 'q1')
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(10);
  });
});
