import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleActivities } from '../../../tests/support/example-activities.ts';
import { type Move, play } from '../../domain/activity/activity.ts';
import { ledgerTrace } from './definition.ts';
import { startOf, taskOf } from './model.ts';
import { rules } from './rules.ts';
import type { LedgerTrace } from './schema.ts';
import { endingOf } from './scoring.ts';

const [example] = exampleActivities([ledgerTrace]);
// The boundary: the support compiles with the schema of this type.
const trace = example?.activity as LedgerTrace;

const [unknown, possible, likely] = [0, 1, 2] as const;
const [ends, all, first, second] = [0, 1, 2, 3] as const;
const owners = [likely, possible, unknown];
const trail = [all, first, ends];

function ended(moves: readonly Move[]) {
  const { state, moves: made } = play(rules, trace, moves);
  expect(made).toEqual(moves);
  return { ...rules.result(trace, state), ending: endingOf(trace, state) };
}

describe('a round', () => {
  it('earns all for exact words and the trail that the ledger shows', () => {
    expect(ended([...owners, ...trail, likely])).toEqual({ share: 1, outcomes: { lead: 3 }, ending: 'sound' });
  });

  it('loses half a point of seven for a word that is too weak, and stays sound', () => {
    expect(ended([possible, possible, unknown, ...trail, likely])).toMatchObject({ share: 6.5 / 7, ending: 'sound' });
  });

  it('loses a point for a word that is too strong, and one and a half for one that is two steps too strong', () => {
    expect(ended([likely, likely, unknown, ...trail, likely])).toMatchObject({ share: 6 / 7, ending: 'usable' });
    expect(ended([likely, possible, likely, ...trail, likely])).toMatchObject({ share: 5.5 / 7, ending: 'usable' });
  });

  it('is worth more to one who says unknown throughout than to one who says likely throughout', () => {
    const modest = ended([unknown, unknown, unknown, ...trail, likely]).share;
    const bold = ended([likely, likely, likely, ...trail, likely]).share;
    expect(modest).toBeGreaterThan(bold ?? 1);
  });

  it('is loose with two words too strong, and with a claim behind the mixing round', () => {
    expect(ended([likely, likely, possible, ...trail, likely])).toMatchObject({ outcomes: { lead: 1 } });
    expect(ended([...owners, all, first, first, first, likely, possible])).toMatchObject({ outcomes: { lead: 1 } });
  });

  it('costs less when the false trail is followed but not claimed', () => {
    expect(ended([...owners, all, first, first, first, likely, unknown])).toEqual({
      share: 6 / 7,
      outcomes: { lead: 3 },
      ending: 'sound',
    });
  });

  it('is lost without the exchange that the ledger links, and with no word for it', () => {
    expect(ended([...owners, ends])).toMatchObject({ ending: 'lost' });
    expect(ended([...owners, second, ends])).toMatchObject({ ending: 'lost' });
    expect(ended([...owners, ...trail, unknown])).toMatchObject({ ending: 'lost', outcomes: { lead: 0 } });
  });
});

describe('a decision', () => {
  it('offers the addresses that are paid, all of them, and the end', () => {
    const { state } = play(rules, trace, owners);
    expect(rules.step(trace, state, second)).toBeDefined();
    expect(rules.step(trace, state, 4)).toBeUndefined();
    const single = play(rules, trace, [...owners, all]).state;
    expect(rules.step(trace, single, all)).toBeUndefined();
  });

  it('reports half for one branch of two', () => {
    const { state } = play(rules, trace, owners);
    expect(rules.report(trace, state, second)).toMatchObject({
      id: 'follow-t2',
      share: 0.5,
      detail: { response: ['c-05'], correct: ['all'] },
    });
  });

  it('reports that a trail ends in the mixing round', () => {
    const { state } = play(rules, trace, [...owners, second]);
    expect(rules.report(trace, state, first)).toMatchObject({
      id: 'follow-t4',
      share: 0,
      detail: { correct: ['ends'] },
    });
  });

  it('never counts less than nothing by itself', () => {
    expect(rules.report(trace, startOf(trace), unknown)?.share).toBe(0.25);
    const { state } = play(rules, trace, [likely, possible]);
    expect(rules.report(trace, state, likely)?.share).toBe(0);
  });
});

describe('any round', () => {
  it('ends: each decision has a move, and there are no more than the shape says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }), (choices) => {
        let state = startOf(trace);
        let made = 0;
        for (const choice of choices) {
          const moves = [...Array(rules.shape(trace).radix).keys()].filter((move) => rules.step(trace, state, move));
          if (!taskOf(trace, state)) break;
          expect(moves.length).toBeGreaterThan(1);
          state = rules.step(trace, state, moves[choice % moves.length] ?? 0) ?? state;
          made++;
        }
        expect(rules.result(trace, state)).toBeDefined();
        expect(made).toBeLessThanOrEqual(rules.shape(trace).most);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
