import fc from 'fast-check';

/** When the renderer is killed, as seen from the last answer of a launch. */
export const moments = [
  /** At once, or some milliseconds after the click: nothing has been told yet. */
  'click',
  /** Feedback is on the screen. */
  'feedback',
  /** The save light says that the answer is kept. */
  'told',
  /** In the midst of a commit that does not reach the record. */
  'commit-lost',
  /** In the midst of a commit that does, and whose answer nobody hears. */
  'commit-kept',
] as const;
export type Moment = (typeof moments)[number];

/** How the LMS takes the commits of a launch. */
export const manners = [
  'takes',
  /** Keeps nothing, and says so. */
  'refuses',
  /** Keeps the record, and says no. */
  'denies',
  /** Keeps the record, and the page hangs until it says yes. */
  'hangs',
] as const;
export type Manner = (typeof manners)[number];

/** What the learner does next. Where it cannot be done, the nearest thing that can. */
export interface Deed {
  readonly do: 'practise' | 'test' | 'hand-in';
  /** Chooses the question. */
  readonly pick: number;
  readonly way: 'right' | 'wrong';
  /** The learner waits until the save light says that it is kept, before the next deed. */
  readonly waits: boolean;
}

/** One launch that ends with a kill. */
export interface CrashPlan {
  readonly manner: Manner;
  readonly moment: Moment;
  /** Milliseconds from the click to the kill, where that is the moment. */
  readonly delay: number;
  /** The last one is killed. */
  readonly deeds: readonly Deed[];
}

const deed: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom('practise', 'practise', 'practise', 'test', 'test', 'test', 'hand-in'),
  pick: fc.nat(999),
  way: fc.constantFrom('right', 'wrong'),
  waits: fc.boolean(),
});

const plan = fc.record({
  manner: fc.constantFrom<Manner>('takes', 'takes', 'refuses', 'refuses', 'denies', 'hangs'),
  delay: fc.nat(80),
  deeds: fc.array(deed, { minLength: 1, maxLength: 3 }),
});

/** So many launches; `seed` repeats them. The moments take turns, so that a short run has each of them. */
export function crashPlans(count: number, seed: number): readonly CrashPlan[] {
  return fc
    .sample(plan, { numRuns: count, seed })
    .map((drawn, at) => ({ ...drawn, moment: moments[(at + seed) % moments.length] ?? 'click' }));
}

/** Numbers for `Math.random` of one launch. */
export function chance(seed: number, launch: number): readonly number[] {
  return fc.sample(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    numRuns: 1024,
    seed: seed * 1000 + launch,
  });
}
