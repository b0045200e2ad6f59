/** What exploring every path of a branching activity has found; paths of fields begin at the activity. */
export interface DecisionGraph {
  /** States that were explored. */
  readonly states: number;
  /** Decisions on the longest path; absent where a path need not end. */
  readonly longest?: number;
  readonly decisions: readonly GraphDecision[];
}

export interface GraphDecision {
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** Some path comes here. */
  readonly isReached: boolean;
  /** Some path comes here from which no ending can be reached. */
  readonly isTrap: boolean;
  /** Some path comes back here with nothing changed. */
  readonly isCircle: boolean;
  /** The fewest options that are open to a learner who comes here. */
  readonly fewest: number;
  readonly options: readonly GraphOption[];
}

export interface GraphOption {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly hasConsequence: boolean;
  /** Another option that leads to the same place, is open wherever this one is, never leaves anything worse and something better. */
  readonly dominatedBy?: string;
}
