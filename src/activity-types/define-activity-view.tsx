import type { ComponentType, RefObject } from 'react';
import type { Activity, ActivityResult, ActivityRules, Move, PlayedRound } from '../domain/activity/activity.ts';
import type { DebriefEntry } from '../ui/debrief.tsx';
import type { Messages } from '../ui/messages/messages.ts';

/** What the player hands to the view of an activity. */
export interface ActivityViewProps<A extends Activity = Activity, S = unknown> {
  readonly activity: A;
  readonly round: PlayedRound<S>;
  /** Shorthand for `round.state`. */
  readonly state: S;
  /** Makes a move; one that cannot be made now changes nothing. The focus then goes to `focus`. */
  readonly decide: (move: Move) => void;
  /** Takes the round back to its first `kept` moves: for a learner who changes her mind before a plan is handed in. */
  readonly rewind: (kept: number) => void;
  /** Set once the round has ended: the view shows what came of it, and the debrief follows below. */
  readonly result: ActivityResult | undefined;
  /** For the heading (tabIndex -1) of what is to be decided next, or of what the last move led to. */
  readonly focus: RefObject<HTMLHeadingElement | null>;
  /** What the learner wrote into the activity itself, where it takes words; kept on the device. */
  readonly notes: ActivityNotes;
}

export interface ActivityNotes {
  read(): string;
  write(text: string): void;
}

/** A type as the player holds it. It comes as one chunk, rules and texts included. */
export interface ActivityView<A extends Activity = Activity, S = unknown> {
  readonly rules: ActivityRules<A, S>;
  readonly View: ComponentType<ActivityViewProps<A, S>>;
  /** What is said after the round: one entry for each decision, in the order in which they were taken. */
  readonly debrief: (activity: A, round: PlayedRound<S>, messages: Messages) => readonly DebriefEntry[];
  /** Shown above the debrief: what the whole came to, in the words of the type. */
  readonly Outcome?: ComponentType<{
    readonly activity: A;
    readonly round: PlayedRound<S>;
    readonly result: ActivityResult;
  }>;
}

/** A view as the list holds it: types are forgotten, since each view meets only its own rules (see define-activity-type.ts). */
export function activityView<A extends Activity, S>(view: ActivityView<A, S>): ActivityView {
  return view as unknown as ActivityView;
}

export type LoadActivity = () => Promise<{ readonly view: ActivityView }>;
