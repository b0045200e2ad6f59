export type Light = 'green' | 'amber' | 'red';

/** From calm to alarming. */
export const lights: readonly Light[] = ['green', 'amber', 'red'];

/** How many conditions a board sets. */
export const conditionsToSet = 2;

/** A tool's file with what is asked about it: ids and keys, no words. */
export interface BoardData {
  readonly criteria: readonly { readonly id: string; readonly answerKey: Light }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly sound: boolean;
    readonly guard?: { readonly criterion: string; readonly condition: string } | undefined;
  }[];
  readonly conditions: readonly { readonly id: string; readonly mends: readonly string[] }[];
}

export interface BoardState {
  /** One for each criterion so far. */
  readonly marks: readonly Light[];
  /** Id of the decision. */
  readonly decision?: string;
  /** Ids of the conditions, in the order in which they were set. */
  readonly set: readonly string[];
}

export const start: BoardState = { marks: [], set: [] };

/** What is to be decided now. */
export type Task =
  | { readonly kind: 'light'; readonly at: number }
  | { readonly kind: 'decision' }
  | { readonly kind: 'condition'; readonly at: number };

export function taskOf(board: BoardData, { marks, decision, set }: BoardState): Task | undefined {
  if (marks.length < board.criteria.length) return { kind: 'light', at: marks.length };
  if (decision === undefined) return { kind: 'decision' };
  return isSound(board, decision) && set.length < conditionsToSet ? { kind: 'condition', at: set.length } : undefined;
}

export function isSound({ decisions }: BoardData, decision: string | undefined): boolean {
  return decisions.some(({ id, sound }) => id === decision && sound);
}

/** The state after a choice by its place in the list of lights, decisions or conditions; undefined where it is not on offer. */
export function chosen(board: BoardData, state: BoardState, at: number): BoardState | undefined {
  const task = taskOf(board, state);
  if (task?.kind === 'light') {
    const light = lights[at];
    return light && { ...state, marks: [...state.marks, light] };
  }
  if (task?.kind === 'decision') {
    const decision = board.decisions[at];
    return decision && { ...state, decision: decision.id };
  }
  const condition = task && board.conditions[at];
  return condition && !state.set.includes(condition.id) ? { ...state, set: [...state.set, condition.id] } : undefined;
}

export function closesGap({ conditions }: BoardData, condition: string): boolean {
  return conditions.some(({ id, mends }) => id === condition && mends.length > 0);
}

/** Whether a decision stands without the condition that it depends on, while the criterion is red. */
export function isUnguarded({ decisions, criteria }: BoardData, { decision, set }: BoardState): boolean {
  const guard = decisions.find(({ id }) => id === decision)?.guard;
  const isRed = criteria.some(({ id, answerKey }) => id === guard?.criterion && answerKey === 'red');
  return guard !== undefined && isRed && !set.includes(guard.condition);
}
