import { expect } from 'vitest';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import type { AssessmentPlan } from '../../src/domain/course/course.ts';
import { give, responseTo } from './answering.ts';
import { type Learner, words } from './learner.ts';
import type { PackagedCourse } from './packaged-course.ts';
import { attemptIn } from './saved-progress.ts';
import { soon } from './soon.ts';

export interface Answer {
  readonly question: Question;
  readonly response: Response;
}

export const ways = ['right', 'wrong', 'open'] as const;

/**
 * Goes through every question of a new attempt at the final test and hands it in; questions without an answer are left open.
 * The learner stands before the test.
 */
export async function takeTest(
  learner: Learner,
  course: PackagedCourse,
  final: AssessmentPlan,
  wayAt: (at: number) => (typeof ways)[number],
): Promise<Answer[]> {
  const { course: screen } = learner;
  await screen.locator('.dock button.main').click();
  await screen.locator('fieldset.q').first().waitFor();
  await soon(async () => expect(attemptIn(course, await learner.record(), final.id).handedIn).toBe(false));
  const ids = attemptIn(course, await learner.record(), final.id).questions;
  const answers: Answer[] = [];
  for (const [at, id] of ids.entries()) {
    const question = course.questions.get(id);
    if (!question) throw new Error(`The course holds no ${id}.`);
    const way = wayAt(at);
    if (way !== 'open') {
      answers.push({ question, response: responseTo(question, way) });
      await give(screen, question, responseTo(question, way));
    }
    await screen.locator('.dock a.main').click();
  }
  await screen.getByLabel(words.text('review.confirm')).check();
  await screen.getByRole('button', { name: words.text('test.handIn') }).click();
  await screen.getByRole('heading', { name: words.text('results.byObjective') }).waitFor();
  return answers;
}
