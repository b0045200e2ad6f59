import { type Random, shuffled } from '../assessment/random.ts';
import type { CourseLayout } from '../course/layout.ts';
import { assessmentRecord, type Progress } from '../progress/progress.ts';

/**
 * Five questions, of which four must be right and none wrong that the learner would act on. A learner who knows the module
 * (each answer right with 0.9) passes with 92%, one who half knows it (0.6) with 34%, one who guesses among four with 1.6%;
 * three of four would let 47% of the second kind pass, five of five only 59% of the first (features.md, M9).
 */
export const testOut = { questions: 5, right: 4 } as const;

export interface TestOutCandidate {
  readonly id: string;
  readonly objective: string;
}

/** Draws questions that were never shown, from as many objectives as possible; fewer than `testOut.questions` where few are left. */
export function drawTestOut(
  pool: readonly TestOutCandidate[],
  shown: ReadonlySet<string>,
  random: Random,
): readonly string[] {
  const fresh = shuffled(
    pool.filter(({ id }) => !shown.has(id)),
    random,
  );
  const drawn: TestOutCandidate[] = [];
  const timesAsked = (objective: string) => drawn.filter((item) => item.objective === objective).length;
  while (drawn.length < testOut.questions) {
    const left = fresh.filter((item) => !drawn.includes(item));
    const [first] = left;
    if (!first) break;
    const rarest = (best: TestOutCandidate, item: TestOutCandidate) =>
      timesAsked(item.objective) < timesAsked(best.objective) ? item : best;
    drawn.push(left.reduce(rarest, first));
  }
  return drawn.map(({ id }) => id);
}

export interface TestOutAnswer {
  readonly right: boolean;
  /** The learner would act on it. */
  readonly certain: boolean;
}

export function passesTestOut(answers: readonly TestOutAnswer[]): boolean {
  return answers.filter(({ right }) => right).length >= testOut.right && confidentErrors(answers) === 0;
}

export function confidentErrors(answers: readonly TestOutAnswer[]): number {
  return answers.filter(({ right, certain }) => certain && !right).length;
}

/** `spent`: too few questions are left that the learner has not seen. */
export type TestOutOffer = 'open' | 'under-way' | 'passed' | 'spent';

/** Whether a learner may try to test out of a module now; undefined where it has no test-out. Never locks anything else. */
export function testOutOffer(
  progress: Progress,
  layout: CourseLayout,
  module: string,
  shown: ReadonlySet<string>,
): TestOutOffer | undefined {
  const known = layout.testOuts?.find((candidate) => candidate.module === module);
  if (!known) return undefined;
  if (progress.learning.testedOut.includes(module)) return 'passed';
  const { attempt } = assessmentRecord(progress, known.id);
  if (attempt && !attempt.handedIn) return 'under-way';
  const fresh = testOutPool(layout, known.id).filter(({ id }) => !shown.has(id));
  return fresh.length >= testOut.right ? 'open' : 'spent';
}

/** The pool of a test-out: its bank has its name. */
export function testOutPool({ questions }: CourseLayout, id: string): readonly TestOutCandidate[] {
  return questions.filter(({ home }) => home === id);
}
