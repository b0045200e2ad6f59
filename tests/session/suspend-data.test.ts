import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestResult, type MasteryRule } from '../../src/domain/assessment/mastery.ts';
import { seeded } from '../../src/domain/assessment/random.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import type { Progress } from '../../src/domain/progress/progress.ts';
import { readSnapshot, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { worstCaseCharacters } from '../../src/session/snapshot/worst-case.ts';
import { rulesByType } from '../support/example-questions.ts';
import { busyProgress, finalQuestions, largeLayout, largeSize } from '../support/large-course.ts';

/** SCORM 1.2 RTE 3.4.4: `cmi.suspend_data` holds 4,096 characters. */
const limit = 4096;
const written = (progress: Progress, layout: CourseLayout) => {
  const text = writeSnapshot(progress, layout, rulesByType, limit);
  return { text, read: readSnapshot(text, layout, rulesByType) };
};
const rules: readonly MasteryRule[] = [0, 0.4, 0.5, 0.6, 0.8, 1].flatMap((mastery) =>
  [0, 0.2, 0.5].map((moduleMinimum) => ({ mastery, moduleMinimum })),
);

/** What never goes, however little room there is. */
function expectEssentials(read: Progress | undefined, progress: Progress): void {
  expect(read?.seed).toBe(progress.seed);
  expect(read?.language).toBe(progress.language);
  expect(read?.place).toEqual(progress.place);
  expect(read?.learning.testedOut).toEqual(progress.learning.testedOut);
  for (const [id, { done }] of Object.entries(progress.lessons))
    expect([id, read?.lessons[id]?.done]).toEqual([id, done]);
  for (const [id, { results, attempt }] of Object.entries(progress.assessments)) {
    const kept = read?.assessments[id];
    expect(kept?.results.at(-1)).toEqual(results.at(-1));
    for (const rule of rules) expect(bestResult(kept?.results ?? [], rule)).toEqual(bestResult(results, rule));
    if (!attempt || attempt.handedIn) continue;
    const { responses, ...asked } = attempt;
    expect(kept?.attempt).toMatchObject(asked);
  }
}

describe('suspend data of 500 questions, all answered twice, with activities, learning state and a test under way', () => {
  const layout = largeLayout(largeSize);
  const progress = busyProgress(layout, seeded(3), 5);

  it('fits the 4,096 characters of SCORM 1.2 in each language, and keeps every answer of the test', () => {
    expect(layout.questions).toHaveLength(500);
    expect(progress.assessments.final?.attempt?.questions).toHaveLength(finalQuestions);
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const { text, read } = written({ ...progress, language }, layout);
      expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text.length).toBeGreaterThan(2000);
      expectEssentials(read, { ...progress, language });
      expect(read?.assessments.final?.attempt).toEqual(progress.assessments.final?.attempt);
      // All that went is detail: which answers count as given, and what review knows, is there.
      for (const [id, { tries, credit }] of Object.entries(progress.questions))
        expect(read?.questions[id]).toMatchObject({ tries, credit });
      expect(read?.learning).toEqual(progress.learning);
    }
  });

  it('fits with the longest typed answers too', () => {
    const wordy = busyProgress(layout, seeded(4), 40, 40);
    const { text, read } = written(wordy, layout);
    expect(text.length).toBeLessThanOrEqual(limit);
    expectEssentials(read, wordy);
  });

  it('has its worst case computed, so that the content check can tell before any learner', () => {
    const attempts = [{ id: 'final', questions: finalQuestions, banks: ['bank-final'] }];
    const worst = worstCaseCharacters(layout, rulesByType, attempts);
    const whole = writeSnapshot(busyProgress(layout, seeded(5), 5, 40), layout, rulesByType, Number.POSITIVE_INFINITY);
    expect(worst).toBeGreaterThan(whole.length);
  });
});

describe('suspend data of any course up to 300 lessons and 1,500 questions', () => {
  it('fits, reads back, and keeps scores, completion, place and the questions of a test under way', {
    timeout: 30_000,
  }, () => {
    const size = fc.record({
      lessons: fc.integer({ min: 1, max: 300 }),
      parts: fc.integer({ min: 1, max: 12 }),
      practice: fc.nat(1200),
      asked: fc.integer({ min: 20, max: 300 }),
      modules: fc.integer({ min: 1, max: 12 }),
      activities: fc.nat(40),
      objectives: fc.integer({ min: 1, max: 80 }),
      misconceptions: fc.nat(80),
    });
    const random = fc.nat(65_535);
    fc.assert(
      fc.property(
        size,
        random,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(3, 12, 40),
        (of, seed, attempts, texts) => {
          const layout = largeLayout(of);
          const progress = busyProgress(layout, seeded(seed), attempts, texts);
          const { text, read } = written(progress, layout);
          expect(text).toMatch(/^[A-Za-z0-9_-]{1,4096}$/);
          expectEssentials(read, progress);
        },
      ),
      { numRuns: 40, seed: 20_261_130 },
    );
  });
});
