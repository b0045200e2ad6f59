import type { Response } from '../domain/assessment/question.ts';
import type { RulesByType } from '../domain/assessment/question-rules.ts';
import { rulesFor } from '../domain/assessment/question-rules.ts';
import type { AssessmentPlan } from '../domain/course/course.ts';
import { passesTestOut, type TestOutAnswer } from '../domain/learning/test-out.ts';
import { assessmentRecord, type Certainty } from '../domain/progress/progress.ts';
import { isRight, learned, noted, withTested } from './learning-actions.ts';
import { interactionOf } from './lesson-actions.ts';
import type { CourseSessionStore } from './session-core.ts';
import type { AssessmentQuestion } from './session-state.ts';

/** An answer of a test-out under way: kept, counted and reported at once, as `test-out.` and the question's id. It stays. */
export function answerTestOut(
  session: CourseSessionStore,
  rules: RulesByType,
  plan: Pick<AssessmentPlan, 'id'>,
  { question }: AssessmentQuestion,
  given: Response,
  certainty: Certainty,
  latencySeconds: number,
): void {
  const { progress, apply } = session.getState();
  const { attempt } = assessmentRecord(progress, plan.id);
  const response = rulesFor(rules, question).readResponse(question, given);
  if (!attempt || attempt.handedIn || response === undefined) return;
  if (!attempt.questions.includes(question.id) || attempt.responses[question.id] !== undefined) return;
  const flagged = attempt.questions.filter(
    (id) => attempt.flagged.includes(id) || (id === question.id && certainty === 'act'),
  );
  const after = { ...attempt, responses: { ...attempt.responses, [question.id]: response }, flagged };
  const score = rulesFor(rules, question).score(question, response);
  const report = interactionOf({ rules }, question, response, score, latencySeconds);
  apply(
    (facts) => ({
      ...learned(facts, (learning) => noted(learning, rules, { question, response, certainty })),
      assessments: { ...facts.assessments, [plan.id]: { ...assessmentRecord(facts, plan.id), attempt: after } },
    }),
    [{ ...report, id: `test-out.${question.id}` }],
  );
}

/** Ends a test-out. Passing it settles its module; failing it changes nothing but what is known of the objectives. */
export function handInTestOut(
  session: CourseSessionStore,
  rules: RulesByType,
  plan: AssessmentPlan,
  asked: readonly AssessmentQuestion[],
  today: number,
): void {
  const { progress, apply, handIn } = session.getState();
  const { attempt } = assessmentRecord(progress, plan.id);
  if (!attempt || attempt.handedIn) return;
  const passed = passesTestOut(testOutAnswers(rules, asked, attempt));
  apply((facts) =>
    learned(facts, (before) => {
      const learning = withTested(before, rules, asked, attempt.responses, today);
      const testedOut =
        passed && plan.module ? [...new Set([...learning.testedOut, plan.module])].sort() : learning.testedOut;
      return { ...learning, testedOut };
    }),
  );
  handIn(plan, asked);
}

/** What an attempt's answers come to: right or not, and whether the learner would have acted on them. */
export function testOutAnswers(
  rules: RulesByType,
  asked: readonly AssessmentQuestion[],
  attempt: { readonly responses: Readonly<Record<string, Response>>; readonly flagged: readonly string[] },
): readonly TestOutAnswer[] {
  return asked.map(({ question }) => ({
    right: isRight(rules, question, attempt.responses[question.id]),
    certain: attempt.flagged.includes(question.id),
  }));
}
