import type { z } from 'zod';
import type { Activity, ActivityRules, Move } from '../domain/activity/activity.ts';
import type { DecisionGraph } from '../domain/activity/decision-graph.ts';
import type { Problem } from '../schema/problem.ts';

/** Rounds that show what an example is for: what a careful officer does, and how it goes badly. */
export interface ExampleRound {
  readonly moves: readonly Move[];
  /** 0 to 1, of the ended round. */
  readonly share: number;
}

export interface ActivityExample {
  readonly name: string;
  /** As an author writes it. */
  readonly source: Readonly<Record<string, unknown>>;
  /** Each is played to its end. `best` earns the full score. */
  readonly rounds: { readonly best: ExampleRound; readonly poor: ExampleRound };
}

/** An activity type as the catalogue lists it for Node: rules, schema and examples; no view. */
export interface ActivityTypeDefinition {
  readonly type: string;
  /** Raised whenever `schema` changes so that old content needs a migration. */
  readonly version: number;
  readonly schema: z.ZodObject;
  readonly rules: ActivityRules;
  readonly examples: readonly ActivityExample[];
  /** What the schema cannot say: an ending that no choice reaches, a flaw that is not planted. Paths begin at the activity. */
  check?(source: Readonly<Record<string, unknown>>): readonly Problem[];
  /** Outcomes of earlier activities that it takes over. */
  takes?(source: Readonly<Record<string, unknown>>): readonly TakenOutcome[];
  /** Every path of it, where decisions lead to different places: rule S11 judges it. Expects a source without a problem. */
  graph?(source: Readonly<Record<string, unknown>>): DecisionGraph;
}

/** An outcome of an earlier activity, with the path of what names it. */
export interface TakenOutcome {
  readonly activity: string;
  readonly outcome: string;
  readonly path: readonly (string | number)[];
}

/**
 * Rules written for one type of activity, made safe to list with others: the catalogue is the one place where types are
 * forgotten. The parsed boundary: a compiled activity was validated by the type's own schema, and a state comes only from
 * `start` and `step` of the same rules.
 */
export function anyActivity<A extends Activity, S>(rules: ActivityRules<A, S>): ActivityRules {
  return rules as unknown as ActivityRules;
}
