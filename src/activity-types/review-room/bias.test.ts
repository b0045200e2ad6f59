import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundBiases, lean } from './bias.ts';

const biases = [
  { id: 'statements', direction: 'over', from: 2 },
  { id: 'one-number', direction: 'under', from: 1 },
] as const;
const over = { bias: 'statements', card: 'minister' };
const under = { bias: 'one-number', card: 'backlog' };
const axes = [
  { level: 2, pulls: [over] },
  { level: 2, pulls: [over] },
  { level: 3, pulls: [under] },
  { level: 3, pulls: [] },
];
const found = (...set: number[]) => foundBiases(biases, axes, set);
const anyLevels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });

describe('a bias', () => {
  it('does not show in the keyed levels', () => {
    expect(found(2, 2, 3, 3)).toEqual([]);
    expect(lean(axes, [2, 2, 3, 3])).toBe(0);
  });

  it('shows where levels are off in its direction on enough axes that pull there', () => {
    expect(found(4, 3, 3, 3)).toEqual([{ bias: 'statements', axes: [0, 1] }]);
    expect(found(2, 2, 2, 3)).toEqual([{ bias: 'one-number', axes: [2] }]);
    expect(found(3, 3, 1, 3).map(({ bias }) => bias)).toEqual(['statements', 'one-number']);
  });

  it('does not show on fewer axes, in the other direction, or where nothing pulls', () => {
    expect(found(5, 2, 3, 3)).toEqual([]);
    expect(found(1, 1, 5, 3)).toEqual([]);
    expect(found(2, 2, 3, 1)).toEqual([]);
  });
});

describe('any levels', () => {
  it('name an axis only where it is off in the sign of the bias', () => {
    fc.assert(
      fc.property(anyLevels, (set) => {
        for (const { bias, axes: shown } of foundBiases(biases, axes, set))
          for (const at of shown)
            expect(Math.sign((set[at] ?? 0) - (axes[at]?.level ?? 0))).toBe(bias === 'statements' ? 1 : -1);
      }),
    );
  });

  it('all above the key never show an under-score, all below never an over-score', () => {
    fc.assert(
      fc.property(anyLevels, (set) => {
        const higher = set.map((level, at) => Math.max(level, axes[at]?.level ?? 1));
        const lower = set.map((level, at) => Math.min(level, axes[at]?.level ?? 5));
        expect(foundBiases(biases, axes, higher).map(({ bias }) => bias)).not.toContain('one-number');
        expect(foundBiases(biases, axes, lower).map(({ bias }) => bias)).not.toContain('statements');
        expect(lean(axes, higher)).toBeGreaterThanOrEqual(0);
        expect(lean(axes, lower)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
