import { describe, expect, it } from 'vitest';
import { mergeProgress } from './merge.ts';
import { emptyProgress, type Progress } from './progress.ts';

const base = emptyProgress(7);
const attempt = { number: 1, seed: 3, questions: ['a', 'b'], responses: {}, flagged: [], handedIn: false };

describe('two copies of one learner', () => {
  it('become one that holds what either knows', () => {
    const lms: Progress = {
      ...base,
      lessons: { one: { visited: ['p1'], done: false } },
      questions: { q1: { tries: 2, credit: 'full', response: 'a' } },
    };
    const device: Progress = {
      ...base,
      seed: 9,
      lessons: { one: { visited: ['p2'], done: false }, two: { visited: [], done: true } },
      questions: {
        q1: { tries: 1, credit: 'none', response: 'b' },
        q2: { tries: 1, credit: 'partial', response: 'c' },
      },
    };
    expect(mergeProgress(lms, device)).toEqual({
      ...base,
      lessons: { one: { visited: ['p1', 'p2'], done: false }, two: { visited: [], done: true } },
      questions: {
        q1: { tries: 2, credit: 'full', response: 'a' },
        q2: { tries: 1, credit: 'partial', response: 'c' },
      },
    });
  });

  it('keep both results of devices that knew nothing of each other, once', () => {
    const result = (number: number, earned: number) => ({ number, modules: { m: { earned, possible: 4 } } });
    const of = (...results: ReturnType<typeof result>[]): Progress => ({
      ...base,
      assessments: { final: { results, seen: [] } },
    });
    const [passed, failed] = [of(result(1, 4)), of(result(1, 4 / 3), result(2, 0))];
    const both = of(result(1, 4 / 3), result(2, 0), result(3, 4));
    expect(mergeProgress(passed, failed)).toEqual(both);
    expect(mergeProgress(passed, both)).toEqual(both);
    expect(mergeProgress(both, failed)).toEqual(both);
    // Saved progress holds hundredths.
    expect(mergeProgress(of(result(1, 1.33)), of(result(1, 4 / 3)))).toEqual(of(result(1, 4 / 3)));
  });

  it('keep one result of an attempt that two windows handed in', () => {
    const one = (earned: number): Progress => ({
      ...base,
      assessments: {
        final: {
          results: [{ number: 1, modules: { m: { earned, possible: 4 } } }],
          seen: [],
          attempt: { ...attempt, handedIn: true },
        },
      },
    });
    expect(mergeProgress(one(1), one(2))).toEqual(one(2));
  });

  it('count nothing twice when merged again', () => {
    const one: Progress = { ...base, assessments: { final: { results: [{ number: 1, modules: {} }], seen: ['a'] } } };
    expect(mergeProgress(one, mergeProgress(one, one))).toEqual(one);
  });

  it('keep an attempt that was handed in over the same attempt still open', () => {
    const open: Progress = { ...base, assessments: { final: { results: [], seen: [], attempt } } };
    const done: Progress = {
      ...base,
      assessments: { final: { results: [], seen: [], attempt: { ...attempt, handedIn: true } } },
    };
    expect(mergeProgress(done, open).assessments.final?.attempt?.handedIn).toBe(true);
    expect(mergeProgress(open, done).assessments.final?.attempt?.handedIn).toBe(true);
  });

  it('keep the responses of both to one attempt under way', () => {
    const a: Progress = {
      ...base,
      assessments: { final: { results: [], seen: [], attempt: { ...attempt, responses: { a: 'x' } } } },
    };
    const b: Progress = {
      ...base,
      assessments: { final: { results: [], seen: [], attempt: { ...attempt, responses: { b: 'y' } } } },
    };
    expect(mergeProgress(a, b).assessments.final?.attempt?.responses).toEqual({ a: 'x', b: 'y' });
  });

  it('keep a response that one copy had no room for', () => {
    const short: Progress = { ...base, questions: { q: { tries: 2, credit: 'full' } } };
    const whole: Progress = { ...base, questions: { q: { tries: 2, credit: 'full', response: 'a' } } };
    expect(mergeProgress(short, whole).questions.q?.response).toBe('a');
    expect(mergeProgress(whole, short).questions.q?.response).toBe('a');
  });
});
