import { describe, expect, it } from 'vitest';
import type { Attempt } from '../assessment/attempt.ts';
import { mergeProgress } from './merge.ts';
import { type AssessmentRecord, emptyProgress } from './progress.ts';

const open: Attempt = { number: 1, seed: 1, questions: ['a', 'b'], responses: {}, flagged: [], handedIn: false };
const result = (earned: number) => ({ number: 1, modules: { one: { earned, possible: 2 } } });
const record = (rest: Partial<AssessmentRecord>): AssessmentRecord => ({ results: [], seen: [], ...rest });

function merged(older: AssessmentRecord, newer: AssessmentRecord): AssessmentRecord | undefined {
  const facts = (known: AssessmentRecord) => ({ ...emptyProgress(1), assessments: { final: known } });
  const once = mergeProgress(facts(older), facts(newer));
  expect(mergeProgress(once, facts(newer))).toEqual(once);
  return once.assessments.final;
}

describe('two copies of a test that was begun twice', () => {
  it('do not open again what was handed in', () => {
    const done = record({ results: [result(2)], attempt: { ...open, handedIn: true } });
    const anew = record({ attempt: { ...open, seed: 2, responses: { a: true } } });
    expect(merged(done, anew)?.attempt?.handedIn).toBe(true);
    expect(merged(record({ results: [result(2)] }), anew)?.attempt?.handedIn).toBe(true);
  });

  it('keep every response that was given under one number', () => {
    const older = record({ attempt: { ...open, responses: { a: true, b: false } } });
    const newer = record({ attempt: { ...open, seed: 2, responses: { b: true } } });
    expect(merged(older, newer)?.attempt).toMatchObject({ seed: 1, responses: { a: true, b: true } });
  });
});
