import { expect } from 'vitest';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import { give, responseTo } from './answering.ts';
import { rulesByType } from './example-questions.ts';
import { goTo, type Learner, words } from './learner.ts';
import type { PackagedCourse } from './packaged-course.ts';
import { attemptIn } from './saved-progress.ts';
import { soon } from './soon.ts';

/** A question with the response that was given to it. */
export interface Answer {
  readonly question: Question;
  readonly response: Response;
}

type Way = 'right' | 'wrong' | 'open';
type Plan = PackagedCourse['details']['assessments'][number];

/** The final test of a course. */
export function finalOf({ details }: PackagedCourse): Plan {
  return details.assessments.find(({ kind }) => kind === 'final') ?? missing('final test');
}

/** Goes through every question of a new attempt at the final test, where the learner stands, and hands it in. */
export async function takeFinal(
  learner: Learner,
  course: PackagedCourse,
  wayAt: (at: number) => Way,
): Promise<Answer[]> {
  const { course: screen } = learner;
  const { id: test } = finalOf(course);
  await screen.locator('.dock').getByRole('button').last().click();
  await screen.locator('fieldset.q').first().waitFor();
  await soon(async () => expect(attemptIn(course, await learner.record(), test).handedIn).toBe(false));
  const ids = attemptIn(course, await learner.record(), test).questions;
  const answers: Answer[] = [];
  for (const [at, id] of ids.entries()) {
    const question = course.questions.get(id) ?? missing(id);
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

/** Goes through a knowledge check from its start to its result. */
export async function takeCheck(
  { course: screen }: Learner,
  course: PackagedCourse,
  check: Plan,
  wayAt: (at: number) => 'right' | 'wrong',
): Promise<Answer[]> {
  await goTo(screen, `/check/${check.id}`);
  await screen.getByRole('button', { name: words.text('check.start') }).click();
  const answers = [...course.questions.values()]
    .filter(({ id }) => course.layout.questions.some((asked) => asked.id === id && asked.home === check.banks[0]))
    .map((question, at): Answer => ({ question, response: responseTo(question, wayAt(at)) }));
  for (const { question, response } of answers) {
    await give(screen, question, response);
    await screen.getByRole('button', { name: words.text('question.check') }).click();
    await screen.locator('.fb .verdict').waitFor();
    await screen.locator('.dock button.main').click();
  }
  await screen.locator('h1.score').waitFor();
  return answers;
}

/** Points out of 100 of the final test, rounded down: what screen and LMS must both say. Open questions earn nothing. */
export function percentOf(course: PackagedCourse, answers: readonly Answer[]): number {
  const earned = answers.map(({ question, response }) => {
    const score = rulesFor(rulesByType, question).score(question, response);
    return score.status === 'scored' ? score.earned : 0;
  });
  return Math.floor((earned.reduce((sum, points) => sum + points, 0) / finalOf(course).questions) * 100 + 1e-6);
}

function missing(what: string): never {
  throw new Error(`The course holds no ${what}.`);
}
