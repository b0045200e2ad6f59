import { describe, expect, it } from 'vitest';
import { exampleActivities } from '../../../tests/support/example-activities.ts';
import { play } from '../../domain/activity/activity.ts';
import { triage as definition } from './definition.ts';
import { choicesOf, decidedBy, moveOf } from './model.ts';
import { rules } from './rules.ts';
import type { Triage } from './schema.ts';

// The parsed boundary: the schema of this type accepted the example.
const lab = exampleActivities([definition])[0]?.activity as Triage;
const [adware, blocker, stealer, disk] = [0, 1, 2, 3];
const move = (submission: number, choice: string) => moveOf(lab, submission, choicesOf(lab).indexOf(choice));
const result = (...moves: number[]) => rules.result(lab, play(rules, lab, moves).state);
const rest = [move(adware, 'log'), move(disk, 'ask')];

describe('a round of triage', () => {
  it('numbers each pair of submission and choice once', () => {
    const all = lab.submissions.flatMap((_, at) => choicesOf(lab).map((choice) => move(at, choice)));
    expect(all).toEqual(Array.from({ length: rules.shape(lab).radix }, (_, at) => at));
    expect(decidedBy(lab, move(stealer, 'ask'))).toMatchObject({ submission: { id: 'stealer' }, choice: 'ask' });
    expect(decidedBy(lab, all.length)).toBeUndefined();
  });

  it('takes submissions in any order', () => {
    const best = [move(blocker, 'place-1'), move(stealer, 'place-2'), ...rest];
    expect(result(...best)).toEqual({ share: 1, outcomes: { sample: 3 } });
    expect(result(...[...best].reverse())).toEqual({ share: 1, outcomes: { sample: 3 } });
  });

  it('gives a place away once, and decides each submission once', () => {
    const { state } = play(rules, lab, [move(blocker, 'place-1')]);
    expect(rules.step(lab, state, move(stealer, 'place-1'))).toBeUndefined();
    expect(rules.step(lab, state, move(blocker, 'log'))).toBeUndefined();
    expect(rules.step(lab, state, move(stealer, 'log'))).toBeDefined();
  });

  it('gives half for two that changed places', () => {
    expect(result(move(blocker, 'place-2'), move(stealer, 'place-1'), ...rest)?.share).toBe(0.75);
  });

  it('never ends best once a file has left the laboratory', () => {
    const harmed = {
      ...lab,
      submissions: lab.submissions.map((one) => (one.id === 'disk' ? { ...one, points: 1 } : one)),
    };
    const moves = [move(blocker, 'place-1'), move(stealer, 'place-2'), move(adware, 'log'), move(disk, 'upload')];
    const ended = rules.result(harmed, play(rules, harmed, moves).state);
    expect(ended?.share).toBeGreaterThan(0.95);
    expect(ended?.outcomes).toEqual({ sample: 2 });
  });

  it('reports the submission with all that could be decided', () => {
    const report = rules.report(lab, [], move(blocker, 'upload'));
    expect(report).toMatchObject({
      id: 'blocker',
      share: 0,
      detail: { kind: 'choice', response: ['upload'], correct: ['place-1'] },
    });
  });
});
