import { describe, expect, it } from 'vitest';
import { guessed, passByChance } from './guess.ts';

describe('what a guess earns on average', () => {
  const list = (length: number) => Array.from({ length }, (_, at) => at);
  const of = (type: string, fields: Readonly<Record<string, unknown>>) =>
    guessed({ type, block: { id: 'q', type, ...fields } });

  it.each([
    ['single-choice', { options: list(4) }, 1 / 4],
    ['true-false', {}, 1 / 2],
    ['ordering', { items: list(4) }, 1 / 2],
    // One of ten pairs earns all, six earn 1/2 - 1/2, three nothing.
    ['multiple-choice', { options: list(5), answerKey: list(2) }, 1 / 10],
    // One of ten triples earns all; six have two right and one other, 1/3 each.
    ['hotspot', { lines: list(5), answerKey: list(3) }, 1 / 10 + (6 / 10) * (1 / 3)],
    ['matching', { items: list(4), choices: list(6) }, 1 / 6],
    ['categorising', { items: list(6), groups: list(3) }, 1 / 3],
    ['pair-cards', { items: list(4), choices: list(5) }, 1 / 5],
    ['sorting-desk', { items: list(6), groups: list(4) }, 1 / 4],
    ['numeric', {}, 0],
    ['short-text', {}, 0],
  ])('%s', (type, fields, mean) => {
    expect(of(type, fields)).toBeCloseTo(mean);
  });
});

describe('passing by chance', () => {
  it('has the figure of the rule table for ten questions at 80% with three options', () => {
    expect(passByChance(Array<number>(10).fill(1 / 3), 8)).toBeCloseTo(0.0034, 4);
  });

  it('is certain where nothing is needed, and impossible where nothing can be guessed', () => {
    expect(passByChance([0.5, 0.5], 0)).toBe(1);
    expect(passByChance([0, 0], 1)).toBe(0);
  });

  it('counts chances that differ', () => {
    expect(passByChance([0.5, 0.25], 2)).toBeCloseTo(0.125);
    expect(passByChance([0.5, 0.25], 1)).toBeCloseTo(0.625);
  });
});
