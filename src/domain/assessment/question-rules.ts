import type { ResponseShape } from '../course/layout.ts';
import type { InteractionDetail } from '../progress/interaction.ts';
import type { ResponseCode } from '../progress/response-code.ts';
import type { Feedback, Question, Response } from './question.ts';
import type { Score } from './score.ts';

/** What a question type must supply so that a session can run it. All of it is pure. */
export interface QuestionRules<Q extends Question = Question, R extends Response = Response> {
  readonly type: string;
  /**
   * What practice tells while tries are left: the feedback of the choices made, or only how many parts stand well (where the
   * feedback of each part would give the key away).
   */
  readonly beforeLastTry: 'choices' | 'count';
  /** A stored or untrusted value as a response to this question, or undefined where it is none. */
  readResponse(question: Q, value: unknown): R | undefined;
  /** Whether there is enough to hand in. Tells nothing about right or wrong. */
  isAnswered(question: Q, response: R): boolean;
  /** Out of one point. `unanswered` for an empty response. */
  score(question: Q, response: R): Score;
  /** One entry for each part of the response that has something said about it, in authored order. */
  feedback(question: Q, response: R): readonly Feedback[];
  /** The response that earns the full score; the first of them where there are several. */
  key(question: Q): R;
  /** The response, its options and the correct pattern, in the words of no standard. */
  interaction(question: Q, response: R): InteractionDetail;
  /** The sorted id lists that responses choose from. A changed shape makes saved responses unreadable, on purpose. */
  shape(question: Q): ResponseShape;
  /** How a response is packed into saved progress. */
  readonly code: ResponseCode;
}

/** All types that a course may use, by name. */
export type RulesByType = Readonly<Record<string, QuestionRules>>;

/** A session asks for rules through this, so that a course with an unknown type fails with words and not with a crash. */
export function rulesFor(rules: RulesByType, question: { readonly type: string; readonly id: string }): QuestionRules {
  const found = rules[question.type];
  if (!found)
    throw new Error(`Question ${question.id} has the type "${question.type}", which this player does not hold.`);
  return found;
}
