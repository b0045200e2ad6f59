import { describe, expect, it } from 'vitest';
import { attemptResult, resultShare } from './attempt.ts';
import { bestResult, passes, weakModules } from './mastery.ts';
import { points, unanswered } from './score.ts';

const rule = { mastery: 0.8, moduleMinimum: 0.5 };
const result = (number: number, modules: Record<string, [earned: number, possible: number]>) => ({
  number,
  modules: Object.fromEntries(Object.entries(modules).map(([id, [earned, possible]]) => [id, { earned, possible }])),
});

describe('a handed-in attempt', () => {
  it('counts an unanswered question as nothing of one point', () => {
    const sum = attemptResult(1, [
      { module: 'a', score: points(1) },
      { module: 'a', score: unanswered },
      { module: 'b', score: points(0.5) },
    ]);
    expect(sum.modules).toEqual({ a: { earned: 1, possible: 2 }, b: { earned: 0.5, possible: 1 } });
    expect(resultShare(sum)).toBe(0.5);
  });

  it('keeps a third of a point thrice as the whole point that it is, to the hundredth', () => {
    const thirds = attemptResult(
      1,
      [1, 2, 3].map(() => ({ module: 'a', score: points(1 / 3) })),
    );
    expect(thirds.modules.a).toEqual({ earned: 1, possible: 3 });
  });

  it('is rounded down, so that 79.99 % does not pass as 80 %', () => {
    expect(resultShare(result(1, { a: [7.999, 10] }))).toBe(0.79);
    expect(passes(result(1, { a: [7.999, 10] }), rule)).toBe(false);
    expect(passes(result(1, { a: [8, 10] }), rule)).toBe(true);
  });
});

describe('passing', () => {
  it('needs half in each function, whatever the total', () => {
    const uneven = result(1, { a: [10, 10], b: [10, 10], c: [1, 3] });
    expect(resultShare(uneven)).toBeGreaterThan(0.8);
    expect(passes(uneven, rule)).toBe(false);
    expect(weakModules(uneven, rule)).toEqual(['c']);
  });

  it('is never taken away by a later, weaker attempt', () => {
    const passed = result(1, { a: [8, 10] });
    const later = result(2, { a: [3, 10] });
    expect(bestResult([passed, later], rule)).toBe(passed);
  });

  it('stands before a higher share that did not pass', () => {
    const passed = result(1, { a: [8, 10], b: [4, 5] });
    const higher = result(2, { a: [10, 10], b: [2, 5] });
    expect(bestResult([passed, higher], rule)).toBe(passed);
  });
});
