import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleActivities } from '../../../tests/support/example-activities.ts';
import { play } from '../../domain/activity/activity.ts';
import { deploymentBoard } from './definition.ts';
import { taskOf } from './model.ts';
import { moveOf, rules } from './rules.ts';
import type { DeploymentBoard } from './schema.ts';
import { endingOf } from './scoring.ts';

const [example] = exampleActivities([deploymentBoard]);
// The boundary: the support compiles with the schema of this type.
const board = example?.activity as DeploymentBoard;

const [green, amber, red] = [0, 1, 2] as const;
const read = [green, red, amber];
const decide = (id: string) => moveOf(board.decisions, id);
const set = (...ids: string[]) => ids.map((id) => moveOf(board.conditions, id));

function ended(lights: readonly number[], decision: string, ...conditions: string[]) {
  const moves = [...lights, decide(decision), ...set(...conditions)];
  const { state, moves: made } = play(rules, board, moves);
  expect(made).toEqual(moves);
  return { ...rules.result(board, state), ending: endingOf(board, state) };
}

describe('a board', () => {
  it.each(['pilot', 'fix-first'])('earns all for "%s" with conditions that close gaps', (decision) => {
    expect(ended(read, decision, 'officer', 'closed-tips')).toEqual({
      share: 1,
      outcomes: { tool: 3 },
      ending: 'sound',
    });
  });

  it('keeps a quarter of a pilot that runs on live cases while law is red, and not of a repair', () => {
    expect(ended(read, 'pilot', 'officer', 'logo')).toEqual({
      share: (3 + 0.75 + 1) / 8,
      outcomes: { tool: 1 },
      ending: 'weak',
    });
    expect(ended(read, 'fix-first', 'officer', 'logo')).toEqual({
      share: (3 + 3 + 1) / 8,
      outcomes: { tool: 2 },
      ending: 'partial',
    });
  });

  it('is weak with conditions that close nothing', () => {
    expect(ended(read, 'fix-first', 'logo', 'screens')).toMatchObject({ share: 6 / 8, outcomes: { tool: 1 } });
  });

  it('has not read the file with lights that are mostly wrong', () => {
    expect(ended([red, green, green], 'fix-first', 'officer', 'closed-tips')).toMatchObject({
      share: (0.5 + 3 + 2) / 8,
      outcomes: { tool: 2 },
    });
  });

  it.each(['deploy', 'reject'])('ends at once with "%s", for its lights alone', (decision) => {
    expect(ended(read, decision)).toEqual({ share: 3 / 8, outcomes: { tool: 0 }, ending: 'unsound' });
  });
});

describe('a decision', () => {
  const { state } = play(rules, board, read);

  it('is reported with every decision that a board could take', () => {
    expect(rules.report(board, state, decide('deploy'))).toMatchObject({
      id: 'decision',
      share: 0,
      detail: { response: ['deploy'], correct: ['fix-first', 'pilot'], anyOf: true },
    });
  });

  it('sets two different conditions, and the second is judged without the first', () => {
    const first = play(rules, board, [...read, decide('pilot'), ...set('officer')]).state;
    expect(rules.step(board, first, moveOf(board.conditions, 'officer'))).toBeUndefined();
    expect(rules.report(board, first, moveOf(board.conditions, 'closed-tips'))).toMatchObject({
      id: 'condition-2',
      share: 1,
      detail: { correct: ['closed-tips'] },
    });
  });

  it('gives half for the light beside the right one', () => {
    const start = rules.start(board);
    expect([green, amber, red].map((light) => rules.report(board, start, light)?.share)).toEqual([1, 0.5, 0]);
  });

  it('keeps its move when an author puts the entries into another order', () => {
    const turned = { ...board, conditions: [...board.conditions].reverse(), decisions: [...board.decisions].reverse() };
    expect(rules.shape(turned)).toEqual(rules.shape(board));
    const moves = [...read, decide('pilot'), ...set('closed-tips', 'officer')];
    expect(play(rules, turned, moves).state).toEqual(play(rules, board, moves).state);
  });
});

describe('any round', () => {
  it('ends, and a better light never earns less', () => {
    const light = fc.nat(2);
    fc.assert(
      fc.property(fc.tuple(light, light, light), fc.nat(3), fc.nat(2), fc.nat(2), (lights, decision, one, other) => {
        const first = one % board.conditions.length;
        const second = (first + 1 + other) % board.conditions.length;
        const shareWith = (marks: readonly number[]) => {
          const { state } = play(rules, board, [...marks, decision, first, second]);
          expect(taskOf(board, state)).toBeUndefined();
          return rules.result(board, state)?.share ?? -1;
        };
        const share = shareWith(lights);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(shareWith(read)).toBeGreaterThanOrEqual(share);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
