import { describe, expect, it } from 'vitest';
import { exampleActivities } from '../../../tests/support/example-activities.ts';
import { play } from '../../domain/activity/activity.ts';
import { choicesCode, marksCode, orderCode } from './codes.ts';
import { evidenceBench } from './definition.ts';
import { decisionsOf } from './model.ts';
import { rightOrders } from './order.ts';
import { rules } from './rules.ts';
import type { EvidenceBench } from './schema.ts';

// The parsed boundary: the schema of this type accepted the example.
const bench = exampleActivities([evidenceBench])[0]?.activity as EvidenceBench;
const decision = (id: string) => {
  const found = decisionsOf(bench).find((one) => one.id === id);
  if (!found) throw new Error(`No decision ${id}`);
  return found;
};
/** disk, memory, arp, backup are the items as written. */
const order = (...places: number[]) => decision('order').share(orderCode(places));

describe('the order of volatility', () => {
  it('takes any order inside a tier', () => {
    expect([order(1, 2, 0, 3), order(2, 1, 0, 3)]).toEqual([1, 1]);
  });

  it('counts pairs of tiers beyond chance: one of five turned leaves three fifths, all turned leave nothing', () => {
    expect(order(1, 2, 3, 0)).toBeCloseTo(0.6, 9);
    expect(order(3, 0, 1, 2)).toBe(0);
  });

  it('tells the LMS each right order, five at most', () => {
    expect(rightOrders([['a', 'b'], ['c']])).toEqual([
      ['a', 'b', 'c'],
      ['b', 'a', 'c'],
    ]);
    expect(rightOrders([['a', 'b', 'c'], ['d']])).toHaveLength(5);
  });
});

describe('the comparison', () => {
  it('earns nothing where all files, no file or the other file was marked', () => {
    const share = (...marks: boolean[]) => decision('differs').share(marksCode(marks));
    expect([share(false, true), share(true, true), share(false, false), share(true, false)]).toEqual([1, 0, 0, 0]);
  });

  it('says of the difference what it shows, half right being no better than chance', () => {
    const share = (...shown: boolean[]) => decision('meaning').share(marksCode(shown));
    expect([share(true, false), share(true, true), share(false, true)]).toEqual([1, 0, 0]);
  });
});

describe('the line of a hand-over', () => {
  it('earns a share for each value that is right', () => {
    const share = (...choices: number[]) => decision('handover').share(choicesCode(choices, [2, 2, 2]));
    expect(share(1, 0, 1)).toBe(1);
    expect(share(1, 0, 0)).toBeCloseTo(2 / 3, 9);
  });

  it('gives feedback on the values that are not right, and on them alone', () => {
    expect(decision('handover').feedback(choicesCode([1, 1, 1], [2, 2, 2]))).toEqual([
      ['A morning leaves hours open. Write the minute.'],
    ]);
  });
});

describe('a round', () => {
  it('hands over the outcome of its ending', () => {
    const outcome = (moves: readonly number[]) => rules.result(bench, play(rules, bench, moves).state)?.outcomes;
    expect(outcome([8, 2, 1, 1, 5, 1])).toEqual({ evidence: 3 });
    expect(outcome([8, 2, 1, 1, 5, 0])).toEqual({ evidence: 2 });
    expect(outcome([8, 2, 1, 0, 2, 0])).toEqual({ evidence: 1 });
    expect(outcome([8, 1, 2, 0, 2, 0])).toEqual({ evidence: 0 });
  });

  it('refuses a number that stands for no answer', () => {
    expect([rules.step(bench, [], 24), rules.step(bench, [], -1), rules.step(bench, [], 0.5)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reports a step under its own objective', () => {
    expect(rules.report(bench, [], 8)).toMatchObject({ id: 'order', objectives: ['D1'], share: 1 });
    expect(rules.report(bench, [8], 2)).not.toHaveProperty('objectives');
  });

  it('begins anew where a list has changed', () => {
    const { items = [] } = bench.scene ?? {};
    const turned = { ...bench, ...(bench.scene && { scene: { ...bench.scene, items: [...items].reverse() } }) };
    expect(rules.shape(turned).ids).not.toEqual(rules.shape(bench).ids);
  });
});
