import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../assessment/random.ts';
import type { CourseLayout } from '../course/layout.ts';
import { emptyProgress, type Progress } from '../progress/progress.ts';
import { shownQuestions } from './shown-questions.ts';
import { drawTestOut, passesTestOut, type TestOutAnswer, testOutOffer } from './test-out.ts';

const pool = ['F1', 'F1', 'F1', 'F2', 'F2', 'F3', 'F3', 'F4', 'F4'].map((objective, at) => ({
  id: `q${at}`,
  objective,
}));

describe('the questions of a test-out', () => {
  it('are five that were never shown, the same for a seed, spread over the objectives', () => {
    fc.assert(
      fc.property(fc.nat(65_535), fc.subarray(pool), (seed, seen) => {
        const shown = new Set(seen.map(({ id }) => id));
        const drawn = drawTestOut(pool, shown, seeded(seed));
        expect(drawn).toEqual(drawTestOut(pool, shown, seeded(seed)));
        expect(drawn).toHaveLength(Math.min(5, pool.length - shown.size));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.some((id) => shown.has(id))).toBe(false);
        const left = new Set(pool.filter(({ id }) => !shown.has(id)).map(({ objective }) => objective));
        const asked = new Set(pool.filter(({ id }) => drawn.includes(id)).map(({ objective }) => objective));
        expect(asked.size).toBe(Math.min(left.size, drawn.length));
      }),
    );
  });
});

/** Chance to pass for a learner who knows each answer with `known` and is sure of none that is wrong. */
function chance(known: number): number {
  let sum = 0;
  for (let pattern = 0; pattern < 32; pattern++) {
    const answers = [0, 1, 2, 3, 4].map(
      (at): TestOutAnswer => ({ right: ((pattern >> at) & 1) === 1, certain: false }),
    );
    const right = answers.filter((answer) => answer.right).length;
    if (passesTestOut(answers)) sum += known ** right * (1 - known) ** (5 - right);
  }
  return sum;
}

describe('passing', () => {
  it('lets 92% of masters, 34% of half-knowers and 1.6% of guessers through', () => {
    expect(chance(0.9)).toBeCloseTo(0.919, 3);
    expect(chance(0.6)).toBeCloseTo(0.337, 3);
    expect(chance(0.25)).toBeCloseTo(0.0156, 4);
  });

  it('needs that no wrong answer was one to act on, and takes a sure right one', () => {
    const four = [true, true, true, true, false].map((right) => ({ right, certain: right }));
    expect(passesTestOut(four)).toBe(true);
    expect(passesTestOut(four.map(({ right }) => ({ right, certain: true })))).toBe(false);
    expect(passesTestOut(four.slice(1))).toBe(false);
    expect(passesTestOut(four.slice(0, 4))).toBe(true);
  });
});

describe('the offer', () => {
  const layout: CourseLayout = {
    courseId: 'c',
    revision: '1',
    lessons: [],
    assessments: ['test-out-one'],
    testOuts: [{ id: 'test-out-one', module: 'one' }],
    questions: pool.map((item) => ({
      ...item,
      type: 'single-choice',
      shape: [],
      level: 'apply',
      home: 'test-out-one',
      module: 'one',
    })),
  };
  const offer = (progress: Progress, module = 'one') =>
    testOutOffer(progress, layout, module, shownQuestions(progress));
  const having = (questions: readonly string[], handedIn: boolean): Progress => ({
    ...emptyProgress(1),
    assessments: {
      'test-out-one': {
        results: [],
        seen: [],
        attempt: { number: 1, seed: 1, questions, responses: {}, flagged: [], handedIn },
      },
    },
  });

  it('is open, then under way, then open again while four other questions are left, then spent', () => {
    expect(offer(emptyProgress(1))).toBe('open');
    expect(offer(having(['q0', 'q1', 'q2', 'q3', 'q4'], false))).toBe('under-way');
    expect(offer(having(['q0', 'q1', 'q2', 'q3', 'q4'], true))).toBe('open');
    expect(offer(having(['q0', 'q1', 'q2', 'q3', 'q4', 'q5'], true))).toBe('spent');
    expect(offer(emptyProgress(1), 'two')).toBeUndefined();
  });

  it('is over once the module was tested out of', () => {
    const progress = emptyProgress(1);
    expect(offer({ ...progress, learning: { ...progress.learning, testedOut: ['one'] } })).toBe('passed');
  });
});
