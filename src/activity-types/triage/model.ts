import type { Move } from '../../domain/activity/activity.ts';
import type { InlineText } from '../../domain/course/rich-text.ts';
import { type Ending, endingOf } from '../ending.ts';
import type { Triage } from './schema.ts';

export type Submission = Triage['submissions'][number];

/** Which submission was given what, in the order of the decisions. */
export type TriageState = readonly Decided[];

export interface Decided {
  readonly submission: Submission;
  /** `place-1` and so on, or the id of an action. */
  readonly choice: string;
}

/** Everything that can be decided of a submission: places, then actions. */
export function choicesOf({ places, actions }: Triage): readonly string[] {
  return [...Array.from({ length: places }, (_, at) => placeId(at + 1)), ...actions.map(({ id }) => id)];
}

export function placeId(place: number): string {
  return `place-${place}`;
}

/** Submissions and choices as one number: the submission's place in the list, times the choices, plus the choice. */
export function moveOf(triage: Triage, submission: number, choice: number): Move {
  return submission * choicesOf(triage).length + choice;
}

/** What a move decides; undefined where it stands for nothing. */
export function decidedBy(triage: Triage, move: Move): Decided | undefined {
  const choices = choicesOf(triage);
  const submission = triage.submissions[Math.floor(move / choices.length)];
  const choice = choices[move % choices.length];
  return submission && choice !== undefined ? { submission, choice } : undefined;
}

/** Whether it can be decided now: each submission once, each place once. */
export function isOpen(triage: Triage, state: TriageState, { submission, choice }: Decided): boolean {
  const isPlace = !triage.actions.some(({ id }) => id === choice);
  return !state.some((made) => made.submission.id === submission.id || (isPlace && made.choice === choice));
}

/** 1 for the key, else what the author gave, else nothing. */
export function shareOf({ submission, choice }: Decided): number {
  if (choice === submission.answerKey) return 1;
  return submission.answers.find((answer) => answer.choice === choice)?.share ?? 0;
}

export function feedbackOn({ submission, choice }: Decided): InlineText {
  if (choice === submission.answerKey) return submission.right;
  return submission.answers.find((answer) => answer.choice === choice)?.feedback ?? submission.otherwise;
}

/** Share of the points of all submissions; what is undecided earns nothing. */
export function roundShare(triage: Triage, state: TriageState): number {
  const all = triage.submissions.reduce((sum, { points }) => sum + points, 0);
  return state.reduce((sum, decided) => sum + decided.submission.points * shareOf(decided), 0) / all;
}

export function hasHarm({ actions }: Triage, state: TriageState): boolean {
  return state.some(({ choice }) => actions.some(({ id, isHarmful }) => id === choice && isHarmful));
}

/** What comes of it by its share; after harm never the last ending. */
export function endingFor(triage: Pick<Triage, 'endings'>, share: number, harm: boolean): Ending | undefined {
  const { endings } = triage;
  const reached = endingOf(endings, share);
  return harm && reached === endings.at(-1) ? endings.at(-2) : reached;
}
