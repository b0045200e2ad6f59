import type { Block } from '../course/course.ts';
import type { Level } from '../course/level.ts';
import type { RichText } from '../course/rich-text.ts';
import type { InteractionDetail } from '../progress/interaction.ts';

/** A block in which a learner takes one decision after another; scored at its end. Other fields are known to its type. */
export interface Activity extends Block {
  readonly title: string;
  /** Minutes that it takes, reading included. */
  readonly minutes: number;
  readonly intro: RichText;
  readonly objective: string;
  readonly also?: readonly string[];
  readonly level: Level;
}

/**
 * One step of a learner: a whole number from 0 to radix - 1. What it means is the type's own business. The state is never
 * saved: it is the moves, played again from the start.
 */
export type Move = number;

/** What saved progress must know of an activity. */
export interface ActivityShape {
  /** The ids that moves stand for, sorted: when they change, saved moves mean nothing and the activity begins anew. */
  readonly ids: readonly string[];
  /** Every move is below it; at least 2. */
  readonly radix: number;
  /** The most moves that a round can have. */
  readonly most: number;
  /** Names of what a round hands over to later activities, sorted. */
  readonly outcomes: readonly string[];
}

/** How far an outcome went: 0 not at all, 1 a little, 2 mostly, 3 fully. */
export type Outcome = 0 | 1 | 2 | 3;

/** Bits that saved progress gives to one move. */
export function moveBits(radix: number): number {
  return Math.max(1, Math.ceil(Math.log2(radix)));
}

/** What a round has come to. */
export interface ActivityResult {
  /** 0 to 1. */
  readonly share: number;
  /** For each name of the shape. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** What an activity may ask about earlier ones: the outcome, or undefined where that one was never ended. */
export type Handover = (activity: string, outcome: string) => Outcome | undefined;

/** The neutral report of one decision; its interaction's id is `activity.decision`. */
export interface DecisionReport {
  /** Id of the decision, stable over revisions, unique in its activity. */
  readonly id: string;
  /** What was asked, in plain words. */
  readonly description: string;
  readonly detail: InteractionDetail;
  /** 0 to 1: what this decision was worth by itself. */
  readonly share: number;
  /** Where it is other than the activity's own. */
  readonly objectives?: readonly string[];
  /** The belief behind a decision that was not sound. */
  readonly misconception?: string | undefined;
}

/** What an activity type must supply so that a session can run it. All of it is pure. */
export interface ActivityRules<A extends Activity = Activity, S = unknown> {
  readonly type: string;
  shape(activity: A): ActivityShape;
  start(activity: A): S;
  /** Moves that are made before the learner's first, for example to write down what earlier activities hand over. */
  opening?(activity: A, handover: Handover): readonly Move[];
  /** The state after a move; undefined where that move cannot be made now (saved moves are untrusted). */
  step(activity: A, state: S, move: Move): S | undefined;
  /** What the move decides in this state, before it is made; undefined for a move that decides nothing by itself. */
  report(activity: A, state: S, move: Move): DecisionReport | undefined;
  /** Undefined while the round goes on. */
  result(activity: A, state: S): ActivityResult | undefined;
}

/** A round as far as it was played. `moves` are those of the input up to the first that cannot be made. */
export interface PlayedRound<S> {
  readonly moves: readonly Move[];
  /** Before each move, and after the last: one more than there are moves. */
  readonly states: readonly [S, ...S[]];
  readonly state: S;
}

/** Plays saved moves again. */
export function play<A extends Activity, S>(
  rules: ActivityRules<A, S>,
  activity: A,
  moves: readonly Move[],
): PlayedRound<S> {
  const states: [S, ...S[]] = [rules.start(activity)];
  const made: Move[] = [];
  let state = states[0];
  for (const move of moves) {
    const next = rules.step(activity, state, move);
    if (next === undefined) break;
    made.push(move);
    states.push(next);
    state = next;
  }
  return { moves: made, states, state };
}
