import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../assessment/random.ts';
import type { CourseLayout, QuestionLayout } from '../course/layout.ts';
import { type LearningRecord, noLearning } from '../progress/progress.ts';
import { dueObjectives, nextDueDay, reviewDays, reviewSet } from './review-set.ts';

const today = 20_800;
const objectives = Array.from({ length: 16 }, (_, at) => `O${at}`);
const banks = ['check', 'pool', 'final'];

const question = (objective: string, bank: string, module: string): QuestionLayout => ({
  id: `${bank}-${objective}`,
  type: 'single-choice',
  shape: [],
  objective,
  level: 'apply',
  home: bank,
  module,
});

/** Sixteen objectives in four modules, each asked once by a check, a pool and the final test. */
const layout: CourseLayout = {
  courseId: 'c',
  revision: '1',
  lessons: [],
  assessments: [],
  objectives,
  reviewBanks: ['check', 'pool'],
  questions: objectives.flatMap((id, at) => banks.map((bank) => question(id, bank, `m${Math.floor(at / 4)}`))),
};

const inReview = (due: Readonly<Record<string, number>>, variant = 0): LearningRecord => ({
  ...noLearning,
  objectives: Object.fromEntries(
    Object.entries(due).map(([id, day]) => [id, { state: 'shown', box: 1, due: day, variant }]),
  ),
});
const none: ReadonlySet<string> = new Set();
const draw = (learning: LearningRecord, shown = none, seed = 1) =>
  reviewSet(learning, layout, shown, today, seeded(seed));

describe('a review', () => {
  it('is empty while nothing is due', () => {
    expect(draw(inReview({ O1: today + 1 }))).toEqual([]);
    expect(draw(noLearning)).toEqual([]);
  });

  it('asks six to ten, all due ones first, once each, never the final test, at most two in a row from a module', () => {
    const days = fc.record(
      Object.fromEntries(
        objectives.map((id) => [id, fc.option(fc.integer({ min: today - 5, max: today + 5 }), { nil: undefined })]),
      ),
    );
    fc.assert(
      fc.property(days, fc.nat(999), fc.subarray(layout.questions.map(({ id }) => id)), (due, seed, seen) => {
        const known = Object.fromEntries(Object.entries(due).filter(([, day]) => day !== undefined));
        const learning = inReview(known as Record<string, number>);
        const set = draw(learning, new Set(seen), seed);
        const ready = dueObjectives(learning, layout, today);
        if (ready.length === 0) return expect(set).toEqual([]);
        expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
        expect(set.every(({ home }) => home !== 'final')).toBe(true);
        const asked = set.map(({ objective }) => objective);
        if (ready.length <= 10) expect(asked).toEqual(expect.arrayContaining(ready));
        else expect(asked.every((id) => ready.includes(id))).toBe(true);
        expect(set.length).toBeLessThanOrEqual(10);
        expect(set.length).toBeGreaterThanOrEqual(Math.min(6, Object.keys(known).length * 2));
        const modules = set.map(({ module }) => module);
        const most = Math.max(...modules.map((m) => modules.filter((other) => other === m).length));
        // Two in a row are enough wherever the others can stand between them.
        if (most <= 2 * (modules.length - most + 1))
          expect(modules.some((m, at) => at > 1 && m === modules[at - 1] && m === modules[at - 2])).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('takes new questions first, then the one whose turn it is', () => {
    const one = inReview({ O1: today });
    const first = (learning: LearningRecord, shown: ReadonlySet<string>) =>
      new Set(draw(learning, shown).map(({ id }) => id));
    expect(first(one, new Set(['check-O1']))).toEqual(new Set(['pool-O1', 'check-O1']));
    const many = inReview(Object.fromEntries(objectives.slice(0, 6).map((id) => [id, today])));
    expect(draw(many, new Set(['check-O1'])).find(({ objective }) => objective === 'O1')?.id).toBe('pool-O1');
    const next = inReview(Object.fromEntries(objectives.slice(0, 6).map((id) => [id, today])), 1);
    expect(draw(next).every(({ home }) => home === 'pool')).toBe(true);
  });

  it('leaves out questions that belong to a story', () => {
    const questions = layout.questions.map((item) => ({ ...item, needsStory: item.home === 'check' }));
    const set = reviewSet(inReview({ O1: today, O2: today }), { ...layout, questions }, none, today, seeded(1));
    expect(set.map(({ home }) => home)).toEqual(['pool', 'pool']);
  });
});

describe('the days of review', () => {
  it('are told in order, what is overdue as today', () => {
    const learning = inReview({ O1: today - 9, O2: today, O3: today + 3, O4: today + 3 });
    expect(reviewDays(learning, layout, today)).toEqual([
      { day: today, objectives: 2 },
      { day: today + 3, objectives: 2 },
    ]);
    expect(nextDueDay(learning, layout, today)).toBe(today + 3);
    expect(nextDueDay(noLearning, layout, today)).toBeUndefined();
  });
});
