import type { z } from 'zod';
import type { Question, Response } from '../domain/assessment/question.ts';
import type { QuestionRules } from '../domain/assessment/question-rules.ts';
import type { Score } from '../domain/assessment/score.ts';
import type { Problem } from '../schema/problem.ts';

/** An authored question with responses and the share of the point that each must earn; `null` means unanswered. */
export interface QuestionExample {
  readonly name: string;
  /** As an author writes it. */
  readonly source: Readonly<Record<string, unknown>>;
  readonly responses: readonly { readonly response: Response; readonly share: number | null }[];
}

/** A question type as the catalogue lists it for Node: rules, schema and examples; no view. */
export interface QuestionTypeDefinition {
  readonly type: string;
  /** Raised whenever `schema` changes so that old content needs a migration. */
  readonly version: number;
  readonly schema: z.ZodObject;
  readonly rules: QuestionRules;
  readonly examples: readonly QuestionExample[];
  /**
   * What the schema cannot say: ids that the answer key names and that do not exist, and the like. Each problem names the
   * path from the question and what to do.
   */
  check?(source: Readonly<Record<string, unknown>>): readonly QuestionProblem[];
}

export type QuestionProblem = Problem<
  'missing-key' | 'dangling-key' | 'missing-feedback' | 'duplicate-id' | 'impossible-key' | 'second-refusal'
>;

/**
 * Rules written for one question and response type, made safe to call with any: the catalogue is the one place where
 * types are forgotten. A response is read again before use, since suspend data is untrusted; a compiled question was
 * validated by the type's own schema.
 */
export function defineRules<Q extends Question, R extends Response>(rules: QuestionRules<Q, R>): QuestionRules {
  // The parsed boundary: questions reach the player only through the content pipeline, which checked them with this type's schema.
  const own = (question: Question) => question as Q;
  const read = (question: Question, response: Response) => rules.readResponse(own(question), response);
  const unanswered: Score = { status: 'unanswered' };
  return {
    type: rules.type,
    beforeLastTry: rules.beforeLastTry,
    code: rules.code,
    readResponse: (question, value) => rules.readResponse(own(question), value),
    isAnswered: (question, response) => {
      const known = read(question, response);
      return known !== undefined && rules.isAnswered(own(question), known);
    },
    score: (question, response) => {
      const known = read(question, response);
      return known !== undefined && rules.isAnswered(own(question), known)
        ? rules.score(own(question), known)
        : unanswered;
    },
    feedback: (question, response) => {
      const known = read(question, response);
      return known === undefined ? [] : rules.feedback(own(question), known);
    },
    key: (question) => rules.key(own(question)),
    interaction: (question, response) =>
      rules.interaction(own(question), read(question, response) ?? rules.key(own(question))),
    shape: (question) => rules.shape(own(question)),
  };
}
