import type { Feedback, Question, Response } from '../../domain/assessment/question.ts';
import { type RulesByType, rulesFor } from '../../domain/assessment/question-rules.ts';
import { type Credit, creditOf } from '../../domain/assessment/score.ts';
import type { Mark } from '../../question-types/define-question-view.tsx';

/** What may be shown about a checked response. */
export interface Judgement {
  readonly credit: Credit;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly feedback: readonly Feedback[];
  /** What is said about right parts that were not chosen; once the key may be shown. */
  readonly missed: readonly Feedback[];
  /** Where feedback by part would give the key away: how many parts stand well. */
  readonly count: { readonly right: number; readonly all: number } | undefined;
  /** Set once the key may be shown. */
  readonly keyResponse: Response | undefined;
  /** Words of the options, items or lines by id, for feedback that names them. */
  readonly names: Readonly<Record<string, string>>;
}

/** @param closed no try is left, or the score is full: the key may be shown. */
export function judge(rules: RulesByType, question: Question, response: Response, closed: boolean): Judgement {
  const own = rulesFor(rules, question);
  const all = own.feedback(question, response);
  const hidden = own.beforeLastTry === 'count' && !closed;
  const key = own.key(question);
  const marks: Record<string, Mark> = {};
  if (!hidden) for (const { about, verdict } of all) marks[about] = verdict;
  const missed = closed
    ? own.feedback(question, key).filter(({ about, verdict }) => verdict === 'right' && marks[about] === undefined)
    : [];
  for (const { about } of missed) marks[about] = 'missed';
  const detail = own.interaction(question, response);
  const components = 'choices' in detail ? detail.choices : 'sources' in detail ? detail.sources : [];
  return {
    credit: creditOf(own.score(question, response)),
    marks,
    feedback: hidden ? [] : all,
    missed,
    count: hidden ? { right: all.filter(({ verdict }) => verdict === 'right').length, all: all.length } : undefined,
    keyResponse: closed ? key : undefined,
    names: Object.fromEntries(components.map(({ id, text }) => [id, text])),
  };
}
