import { type Attempt, attemptResult } from '../domain/assessment/attempt.ts';
import type { Question, Response } from '../domain/assessment/question.ts';
import { rulesFor } from '../domain/assessment/question-rules.ts';
import { type Score, unanswered } from '../domain/assessment/score.ts';
import { type AssessmentRecord, assessmentRecord } from '../domain/progress/progress.ts';
import { interactionOf } from './lesson-actions.ts';
import type { SessionCore } from './session-core.ts';
import type { AssessmentQuestion, SessionActions } from './session-state.ts';

type AssessmentActions = Pick<
  SessionActions,
  'startAttempt' | 'respond' | 'answer' | 'flag' | 'handIn' | 'enterAssessment'
>;

export function assessmentActions(core: SessionCore): AssessmentActions {
  /** Seconds that the learner has given to each question of an attempt; not saved, so a resumed attempt counts anew. */
  const latencies = new Map<string, number>();
  const record = (id: string) => assessmentRecord(core.store.getState().progress, id);
  const replace = (id: string, change: (known: AssessmentRecord) => AssessmentRecord) =>
    core.change((progress) => ({
      ...progress,
      assessments: { ...progress.assessments, [id]: change(assessmentRecord(progress, id)) },
    }));
  const changeAttempt = (id: string, change: (attempt: Attempt) => Attempt) =>
    replace(id, (known) =>
      known.attempt && !known.attempt.handedIn ? { ...known, attempt: change(known.attempt) } : known,
    );
  const keep = (id: string, question: Question, response: Response, seconds: number) => {
    const known = rulesFor(core.rules, question).readResponse(question, response);
    if (known === undefined) return;
    latencies.set(question.id, (latencies.get(question.id) ?? 0) + seconds);
    changeAttempt(id, (attempt) =>
      attempt.questions.includes(question.id)
        ? { ...attempt, responses: { ...attempt.responses, [question.id]: known } }
        : attempt,
    );
  };
  const scoreOf = (id: string, { question }: AssessmentQuestion): Score => {
    const response = record(id).attempt?.responses[question.id];
    return response === undefined ? unanswered : rulesFor(core.rules, question).score(question, response);
  };
  const report = (id: string, asked: AssessmentQuestion) => {
    const response = record(id).attempt?.responses[asked.question.id];
    const score = scoreOf(id, asked);
    if (response === undefined || score.status !== 'scored') return;
    core.report(interactionOf(core, asked.question, response, score, latencies.get(asked.question.id) ?? 0));
  };

  return {
    startAttempt(plan, questions) {
      const known = record(plan.id);
      if (known.attempt && !known.attempt.handedIn) return known.attempt;
      const last = known.results.at(-1)?.number ?? 0;
      const attempt: Attempt = {
        number: last + 1,
        seed: Math.floor(core.random() * 65_536),
        questions,
        responses: {},
        flagged: [],
        handedIn: false,
      };
      latencies.clear();
      replace(plan.id, (before) => ({ ...before, attempt }));
      core.save();
      return attempt;
    },
    respond(assessment, question, response, latencySeconds = 0) {
      keep(assessment, question, response, latencySeconds);
      core.save();
    },
    answer(assessment, asked, response, latencySeconds) {
      if (record(assessment).attempt?.responses[asked.question.id] === undefined) {
        keep(assessment, asked.question, response, latencySeconds);
        report(assessment, asked);
        core.save();
      }
      return scoreOf(assessment, asked);
    },
    flag(assessment, question, flagged) {
      changeAttempt(assessment, (attempt) => ({
        ...attempt,
        flagged: attempt.questions.filter((id) => (id === question ? flagged : attempt.flagged.includes(id))),
      }));
      core.saveSoon();
    },
    handIn(plan, asked) {
      const { attempt } = record(plan.id);
      const known = asked.filter(({ question }) => attempt?.questions.includes(question.id));
      const scores = known.map((item) => ({ module: item.module, score: scoreOf(plan.id, item) }));
      const result = attemptResult(attempt?.number ?? 1, scores);
      if (!attempt || attempt.handedIn) return record(plan.id).results.at(-1) ?? result;
      if (plan.kind === 'final') for (const item of known) report(plan.id, item);
      replace(plan.id, ({ results, seen }) => ({
        results: [...results, result],
        seen: [...new Set([...seen, ...attempt.questions])].sort(),
        attempt: { ...attempt, handedIn: true },
      }));
      core.save();
      return result;
    },
    enterAssessment(assessment) {
      core.change((progress) => ({ ...progress, place: { kind: 'assessment', assessment } }));
      core.saveSoon();
    },
  };
}
