import { describe, expect, it } from 'vitest';
import { comparisonsIn, type Guard, holds } from './guard.ts';

const values = { trust: 2, time: 0 };
const trust = (more: object): Guard => ({ variable: 'trust', ...more });

describe('a condition', () => {
  it.each([
    ['is', trust({ is: 2 }), trust({ is: 1 })],
    ['atLeast', trust({ atLeast: 2 }), trust({ atLeast: 3 })],
    ['atMost', trust({ atMost: 2 }), trust({ atMost: 1 })],
    ['two bounds', trust({ atLeast: 1, atMost: 3 }), trust({ atLeast: 1, atMost: 1 })],
    ['all', { all: [trust({ is: 2 }), { variable: 'time', is: 0 }] }, { all: [trust({ is: 2 }), trust({ is: 1 })] }],
    ['any', { any: [trust({ is: 1 }), trust({ is: 2 })] }, { any: [trust({ is: 1 }), trust({ is: 3 })] }],
    ['not', { not: trust({ is: 1 }) }, { not: trust({ is: 2 }) }],
  ] satisfies [string, Guard, Guard][])('holds or not: %s', (_, right, wrong) => {
    expect(holds(right, values)).toBe(true);
    expect(holds(wrong, values)).toBe(false);
  });

  it('that is absent holds, and one on a variable without a value does not', () => {
    expect(holds(undefined, values)).toBe(true);
    expect(holds({ variable: 'constructor', atLeast: 0 }, {})).toBe(false);
    expect(holds({ variable: 'care', atMost: 99 }, values)).toBe(false);
  });

  it('names its comparisons with their places', () => {
    const guard: Guard = { all: [trust({ is: 1 }), { not: { any: [{ variable: 'time', is: 0 }] } }] };
    expect(comparisonsIn(guard).map(({ comparison, path }) => `${comparison.variable} ${path.join('.')}`)).toEqual([
      'trust all.0',
      'time all.1.not.any.0',
    ]);
  });
});
