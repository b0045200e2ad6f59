import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AxisKey,
  levelShare,
  outcomeOf,
  outcomeOfStep,
  planShare,
  type RoomPoints,
  roundShare,
  type StepKey,
  stepShares,
} from './model.ts';

const levels = fc.integer({ min: 1, max: 5 });
const axis = fc.record({ level: levels, tolerance: fc.constantFrom(0, 1) });
const points = fc.record({
  levels: fc.integer({ min: 1, max: 97 }),
  steps: fc.integer({ min: 1, max: 97 }),
  owners: fc.integer({ min: 0, max: 50 }),
  dates: fc.integer({ min: 0, max: 50 }),
});
const shares = fc.record({
  step: fc.constantFrom(0, 0.5, 1),
  owner: fc.constantFrom(0, 1),
  date: fc.constantFrom(0, 1),
});
const key = (worth: StepKey['worth']): StepKey => ({ id: 'a', worth, owners: ['head'], dates: ['june'] });
const planned = (owner: string, date: string) => ({ recommendation: 'a', owner, date });

describe('a level', () => {
  // The keys of Drenn: governance, legislation, people, operations, technology, cooperation.
  const drenn: readonly AxisKey[] = [
    { level: 2, tolerance: 0 },
    { level: 2, tolerance: 0 },
    { level: 2, tolerance: 1 },
    { level: 3, tolerance: 1 },
    { level: 3, tolerance: 1 },
    { level: 2, tolerance: 0 },
  ];

  it('one off earns the point on people, operations and technology alone', () => {
    for (const off of [-1, 1])
      expect(drenn.map((one) => levelShare(one, one.level + off))).toEqual([0.5, 0.5, 1, 1, 1, 0.5]);
  });

  it('earns all where it is keyed, and never more by being further off', () => {
    fc.assert(
      fc.property(axis, levels, levels, (one, a, b) => {
        expect(levelShare(one, one.level)).toBe(1);
        const [near, far] = Math.abs(a - one.level) <= Math.abs(b - one.level) ? [a, b] : [b, a];
        expect(levelShare(one, near)).toBeGreaterThanOrEqual(levelShare(one, far));
        expect(levelShare({ ...one, tolerance: 1 }, a)).toBeGreaterThanOrEqual(levelShare({ ...one, tolerance: 0 }, a));
      }),
    );
  });

  it('two off earns nothing', () => {
    fc.assert(
      fc.property(axis, levels, (one, set) => {
        fc.pre(Math.abs(set - one.level) >= 2);
        expect(levelShare(one, set)).toBe(0);
      }),
    );
  });
});

describe('a step', () => {
  it('earns its worth, and apart from it what owner and date earn', () => {
    expect(stepShares(key('best'), planned('head', 'june'))).toEqual({ step: 1, owner: 1, date: 1 });
    expect(stepShares(key('sound'), planned('head', 'soon'))).toEqual({ step: 0.5, owner: 1, date: 0 });
    expect(stepShares(key('best'), planned('all', 'june'))).toEqual({ step: 1, owner: 0, date: 1 });
  });

  it('that is weak earns nothing, whoever owns it', () => {
    expect(stepShares(key('weak'), planned('head', 'june'))).toEqual({ step: 0, owner: 0, date: 0 });
  });

  it('hands over whether it was taken, and whether well', () => {
    expect(outcomeOfStep(key('best'), [planned('head', 'june')])).toBe(3);
    expect(outcomeOfStep(key('best'), [planned('head', 'soon')])).toBe(2);
    expect(outcomeOfStep(key('best'), [planned('all', 'june')])).toBe(2);
    expect(outcomeOfStep(key('best'), [{ ...planned('head', 'june'), recommendation: 'b' }])).toBe(0);
  });
});

describe('the whole', () => {
  it('is all with everything right, nothing with nothing, and between them else', () => {
    fc.assert(
      fc.property(
        points,
        fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 3, maxLength: 8 }),
        fc.array(shares, { minLength: 1, maxLength: 5 }),
        (worth: RoomPoints, set, steps) => {
          const share = roundShare(worth, set, planShare(worth, steps, steps.length));
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
          const all = steps.map(() => ({ step: 1, owner: 1, date: 1 }));
          const none = steps.map(() => ({ step: 0, owner: 0, date: 0 }));
          expect(
            roundShare(
              worth,
              set.map(() => 1),
              planShare(worth, all, all.length),
            ),
          ).toBeCloseTo(1);
          expect(
            roundShare(
              worth,
              set.map(() => 0),
              planShare(worth, none, none.length),
            ),
          ).toBe(0);
        },
      ),
    );
  });

  it('is weighed by the points: 60 for levels, 40 for the plan', () => {
    const worth = { levels: 60, steps: 24, owners: 8, dates: 8 };
    expect(roundShare(worth, [1, 1], 0)).toBeCloseTo(0.6);
    expect(roundShare(worth, [0, 0], 1)).toBeCloseTo(0.4);
    expect(planShare(worth, [{ step: 0.5, owner: 1, date: 0 }], 1)).toBeCloseTo(0.5);
  });

  it('becomes an outcome in thirds, and more is never less', () => {
    expect([0, 0.1, 0.4, 0.6, 0.8, 0.9, 1].map(outcomeOf)).toEqual([0, 0, 1, 2, 2, 3, 3]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(outcomeOf(Math.max(a, b))).toBeGreaterThanOrEqual(outcomeOf(Math.min(a, b)));
      }),
    );
  });
});
