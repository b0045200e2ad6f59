import type { Level } from '../course/level.ts';
import type { InlineText, RichText } from '../course/rich-text.ts';

/** What a learner gave, as plain JSON: an id, ids in order, a pairing by id, a number, a text, or true and false. */
export type Response = string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

/** A block that takes a response and is scored. Fields of its own are known to its question type. */
export interface Question {
  readonly id: string;
  readonly type: string;
  readonly objective: string;
  readonly also?: readonly string[];
  readonly level: Level;
  readonly skill?: string;
  /** The situation, read before the prompt. */
  readonly scene?: RichText;
  /** The question itself: the heading and legend of its controls. */
  readonly prompt: InlineText;
  readonly explanation?: RichText;
  /** How often practice may hand in a response; at least 1. */
  readonly tries: number;
  /** The authored truth. Views get the question without it. */
  readonly answerKey: unknown;
}

/** What a view may know: everything but the answer key. */
export type Keyless<Q extends Question> = Omit<Q, 'answerKey'>;

/** Why a choice is not right: a misconception of the course, or another reason why a novice picks it. */
export interface ChoiceReason {
  readonly misconception?: string;
  readonly plausible?: string;
  /** The block that repairs the belief. */
  readonly repair?: string;
}

/** What is said about one part of a response. */
export interface Feedback extends ChoiceReason {
  /** Id of the option, item or line that it is about. */
  readonly about: string;
  readonly verdict: 'right' | 'wrong';
  readonly text: InlineText;
  /** How sure the learner was, where the response says so; the frame has words for it. */
  readonly certainty?: 'sure' | 'unsure';
}
