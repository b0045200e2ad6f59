import type { Move } from '../../domain/activity/activity.ts';
import type { InlineText } from '../../domain/course/rich-text.ts';
import type { InteractionDetail } from '../../domain/progress/interaction.ts';

export type StepId = 'scene' | 'files' | 'custody' | 'court';

/** One decision of the bench: a whole number below `size` says it all. */
export interface Decision {
  readonly id: 'order' | 'differs' | 'meaning' | 'break' | 'handover' | 'court';
  readonly step: StepId;
  readonly prompt: string;
  readonly points: number;
  readonly objective?: string | undefined;
  readonly size: number;
  /** A move that earns everything. */
  readonly best: Move;
  readonly explanation: InlineText;
  /** 0 to 1. */
  share(move: Move): number;
  detail(move: Move): InteractionDetail;
  /** The belief behind a move that is not right, where it picks one thing. */
  belief?(move: Move): string | undefined;
  /** What the move says, part by part: for the debrief. */
  said(move: Move): readonly Said[];
  /** Feedback on the parts that deserve one. */
  feedback(move: Move): readonly InlineText[];
}

/** A group, place or field, and what was put there; without a name, what was chosen. */
export interface Said {
  readonly name?: string;
  readonly words: readonly string[];
}

/** The share of things that were right, less what guessing would give: half right is nothing. */
export function beyondChance(right: number, of: number): number {
  return of === 0 ? 1 : Math.max(0, (2 * right) / of - 1);
}
