import type { Interaction } from '../domain/progress/interaction.ts';

/** Submissions that the course itself keeps, oldest first. */
export interface KeptSubmissions {
  readonly submissions: readonly Interaction[];
  /** How many older ones were left out, since there is a bound. */
  readonly leftOut: number;
}

/** The record of a course without an LMS: here it is kept, and nowhere else. */
export interface OwnRecord {
  /** At most `mostSubmissions`. */
  read(): KeptSubmissions;
  /** Adds what was handed in now. False where the device keeps nothing. */
  add(submissions: readonly Interaction[]): boolean;
  /** Adds the submissions of another copy, each once. False where the device keeps nothing. */
  takeIn(other: KeptSubmissions): boolean;
}

/** 500 questions answered twice: about 800 KB of the 5 MB that browsers give. The oldest go first. */
export const mostSubmissions = 1000;

/** The submissions of another copy beside ours, each once, in the order of their times. */
export function mergeSubmissions(own: KeptSubmissions, other: KeptSubmissions): KeptSubmissions {
  const all = [...withoutTwins([...other.submissions, ...own.submissions])].sort((a, b) => a.timestamp - b.timestamp);
  return bounded(all, Math.max(own.leftOut, other.leftOut));
}

/** New submissions behind those that are kept. */
export function addSubmissions(own: KeptSubmissions, added: readonly Interaction[]): KeptSubmissions {
  return bounded(withoutTwins([...own.submissions, ...added]), own.leftOut);
}

function bounded(all: readonly Interaction[], leftOut: number): KeptSubmissions {
  const over = Math.max(0, all.length - mostSubmissions);
  return { submissions: all.slice(over), leftOut: leftOut + over };
}

function withoutTwins(all: readonly Interaction[]): readonly Interaction[] {
  return [...new Map(all.map((one) => [nameOf(one), one])).values()];
}

/** Nobody hands in the same question twice in one millisecond. */
function nameOf({ id, timestamp }: Interaction): string {
  return `${timestamp} ${id}`;
}
