import type { Question, Response } from '../domain/assessment/question.ts';
import { type RulesByType, rulesFor } from '../domain/assessment/question-rules.ts';
import { practised, reviewed, withObjective } from '../domain/learning/objective-state.ts';
import { repaired } from '../domain/learning/repair.ts';
import { shownQuestions } from '../domain/learning/shown-questions.ts';
import { assessmentRecord, type Certainty, type Progress } from '../domain/progress/progress.ts';
import { isRight, learned, noted } from './learning-actions.ts';
import { interactionOf } from './lesson-actions.ts';
import type { CourseSessionStore } from './session-core.ts';

/** A question that is asked alone, outside a lesson and an attempt. */
export interface SingleAnswer {
  readonly kind: 'review' | 'repair';
  readonly question: Question;
  /** The assessment whose bank holds it, so that no test-out asks it as a new one; absent for a question of a lesson. */
  readonly assessment: string | undefined;
  readonly response: Response;
  readonly certainty: Certainty | undefined;
  readonly latencySeconds: number;
}

/**
 * Takes in one answer of a review or a repair: saved and reported at once, as `review.` or `repair.` and the question's id, so
 * that leaving at any time loses nothing. Certainty counts only for a question that was never shown. `today` in days since 1970.
 */
export function answerAlone(
  session: CourseSessionStore,
  rules: RulesByType,
  answer: SingleAnswer,
  today: number,
): void {
  const { kind, question, response, assessment } = answer;
  const { progress, apply } = session.getState();
  const certainty = shownQuestions(progress).has(question.id) ? undefined : answer.certainty;
  const score = rulesFor(rules, question).score(question, response);
  const report = interactionOf({ rules }, question, response, score, answer.latencySeconds);
  const right = isRight(rules, question, response);
  apply(
    (facts) =>
      withSeen(
        learned(facts, (learning) =>
          withObjective(noted(learning, rules, { question, response, certainty }), question.objective, (known) =>
            kind === 'review' ? reviewed(known, right, today) : practised(known, today),
          ),
        ),
        assessment,
        question.id,
      ),
    [{ ...report, id: `${kind}.${question.id}` }],
  );
}

/** A belief was repaired: every question of its repair was answered rightly. */
export function endRepair(session: CourseSessionStore, misconception: string): void {
  session.getState().apply((facts) => learned(facts, (learning) => repaired(learning, misconception)));
}

function withSeen(facts: Progress, assessment: string | undefined, question: string): Progress {
  if (assessment === undefined) return facts;
  const record = assessmentRecord(facts, assessment);
  const seen = [...new Set([...record.seen, question])].sort();
  return { ...facts, assessments: { ...facts.assessments, [assessment]: { ...record, seen } } };
}
