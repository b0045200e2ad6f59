import type { Question, Response } from '../domain/assessment/question.ts';
import { type RulesByType, rulesFor } from '../domain/assessment/question-rules.ts';
import { creditOf } from '../domain/assessment/score.ts';
import { misconceptionsIn, withEvidence } from '../domain/learning/answer-evidence.ts';
import { practised, tested, withObjective } from '../domain/learning/objective-state.ts';
import { assessmentRecord, type Certainty, type LearningRecord, type Progress } from '../domain/progress/progress.ts';
import type { CourseSessionStore } from './session-core.ts';
import type { AssessmentQuestion } from './session-state.ts';

/** An answer as the learning engine takes it in. `today` in days since 1970. */
export interface LearnedAnswer {
  readonly question: Question;
  readonly response: Response;
  readonly certainty?: Certainty | undefined;
}

/** Takes in the first answer to a practice question. Comes before `submit`, so that one save holds both. */
export function learnFromPractice(
  session: CourseSessionStore,
  rules: RulesByType,
  answer: LearnedAnswer,
  today: number,
): void {
  const { progress, apply } = session.getState();
  const { question } = answer;
  if (progress.questions[question.id] !== undefined) return;
  apply((facts) =>
    learned(facts, (learning) =>
      withObjective(noted(learning, rules, answer), question.objective, (known) => practised(known, today)),
    ),
  );
}

/** Takes in an answer of a knowledge check that no earlier attempt has asked. Comes before `answer`. */
export function learnFromCheck(
  session: CourseSessionStore,
  rules: RulesByType,
  assessment: string,
  answer: LearnedAnswer,
): void {
  const { progress, apply } = session.getState();
  if (assessmentRecord(progress, assessment).seen.includes(answer.question.id)) return;
  apply((facts) => learned(facts, (learning) => noted(learning, rules, answer)));
}

/**
 * Takes in the attempt under way as evidence on its objectives; of a final test its answers too, which are final only now.
 * Comes before `handIn`.
 */
export function learnFromAttempt(
  session: CourseSessionStore,
  rules: RulesByType,
  assessment: { readonly id: string; readonly kind: string },
  asked: readonly AssessmentQuestion[],
  today: number,
): void {
  const { progress, apply } = session.getState();
  const { attempt } = assessmentRecord(progress, assessment.id);
  if (!attempt || attempt.handedIn) return;
  apply((facts) =>
    learned(facts, (before) => {
      const answers = answersOf(asked, attempt.responses);
      const learning =
        assessment.kind === 'final' ? answers.reduce((known, answer) => noted(known, rules, answer), before) : before;
      return withTested(learning, rules, asked, attempt.responses, today);
    }),
  );
}

/** Every objective that was asked, by all its questions; one without a response is not right. */
export function withTested(
  before: LearningRecord,
  rules: RulesByType,
  asked: readonly AssessmentQuestion[],
  responses: Readonly<Record<string, Response>>,
  today: number,
): LearningRecord {
  const right = ({ question }: AssessmentQuestion) => isRight(rules, question, responses[question.id]);
  const objectives = [...new Set(asked.map(({ question }) => question.objective))];
  return objectives.reduce((learning, objective) => {
    const own = asked.filter(({ question }) => question.objective === objective);
    return withObjective(learning, objective, (known) => tested(known, own.every(right), today));
  }, before);
}

/** Full credit. */
export function isRight(rules: RulesByType, question: Question, response: Response | undefined): boolean {
  return response !== undefined && creditOf(rulesFor(rules, question).score(question, response)) === 'full';
}

/** Beliefs and certainty of one answer. */
export function noted(
  learning: LearningRecord,
  rules: RulesByType,
  { question, response, certainty }: LearnedAnswer,
): LearningRecord {
  const misconceptions = misconceptionsIn(rulesFor(rules, question).feedback(question, response));
  return withEvidence(learning, { right: isRight(rules, question, response), misconceptions, certainty });
}

export function learned(facts: Progress, change: (learning: LearningRecord) => LearningRecord): Progress {
  return { ...facts, learning: change(facts.learning) };
}

function answersOf(
  asked: readonly AssessmentQuestion[],
  responses: Readonly<Record<string, Response>>,
): readonly LearnedAnswer[] {
  return asked.flatMap(({ question }) => {
    const response = responses[question.id];
    return response === undefined ? [] : [{ question, response }];
  });
}
