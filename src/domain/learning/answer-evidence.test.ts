import { describe, expect, it } from 'vitest';
import { mergeProgress } from '../progress/merge.ts';
import { emptyProgress, noLearning } from '../progress/progress.ts';
import { misconceptionsIn, withEvidence } from './answer-evidence.ts';
import { drawRepair, repaired, repairQueue } from './repair.ts';

const layout = { misconceptions: ['M1', 'M2', 'M3'] };
const wrong = (...misconceptions: string[]) => ({ right: false, misconceptions });

describe('an answer', () => {
  it('counts each belief behind its wrong parts once, and none behind right ones', () => {
    const feedback = (about: string, verdict: 'right' | 'wrong', misconception?: string) => ({
      about,
      verdict,
      text: [],
      ...(misconception && { misconception }),
    });
    expect(
      misconceptionsIn([
        feedback('a', 'wrong', 'M1'),
        feedback('b', 'wrong', 'M1'),
        feedback('c', 'right', 'M2'),
        feedback('d', 'wrong'),
      ]),
    ).toEqual(['M1']);
  });

  it('counts its certainty only where it was given', () => {
    const silent = withEvidence(noLearning, { right: true, misconceptions: [] });
    expect(silent.certainty).toEqual(noLearning.certainty);
    const sure = withEvidence(silent, { right: false, misconceptions: [], certainty: 'act' });
    expect(withEvidence(sure, { right: true, misconceptions: [], certainty: 'act' }).certainty).toEqual({
      ...noLearning.certainty,
      act: { right: 1, all: 2 },
    });
  });
});

describe('a belief', () => {
  it('is to be repaired from its second hit on, most hits first', () => {
    const one = withEvidence(noLearning, wrong('M2', 'M3'));
    expect(repairQueue(one, layout)).toEqual([]);
    const two = withEvidence(one, wrong('M2', 'M3'));
    expect(repairQueue(two, layout)).toEqual(['M2', 'M3']);
    const three = withEvidence(withEvidence(two, wrong('M3')), wrong('M3'));
    expect(three.misconceptions).toEqual({ M2: 2, M3: 3 });
    expect(repairQueue(three, layout)).toEqual(['M3', 'M2']);
  });

  it('stays repaired when an older copy of progress comes back', () => {
    const hit = withEvidence(withEvidence(noLearning, wrong('M1')), wrong('M1'));
    const older = { ...emptyProgress(1), learning: hit };
    const merged = mergeProgress(older, { ...older, learning: repaired(hit, 'M1') });
    expect(repairQueue(merged.learning, layout)).toEqual([]);
  });

  it('is repaired with two new questions on it, then on its objectives, then with known ones', () => {
    const pool = { named: ['a', 'b'], related: ['c', 'd'] };
    expect(drawRepair(pool, new Set())).toEqual(['a', 'b']);
    expect(drawRepair(pool, new Set(['a']))).toEqual(['b', 'c']);
    expect(drawRepair(pool, new Set(['a', 'b', 'c', 'd']))).toEqual(['a', 'b']);
    expect(drawRepair({ named: [], related: ['c'] }, new Set(['c']))).toEqual(['c']);
  });
});
