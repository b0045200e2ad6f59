import type { Progress } from '../../src/domain/progress/progress.ts';
import type { Step } from './learner-steps.ts';

/** A step that the learner took, and the interactions that the LMS is to get of it, as `question@minute:second`. */
export interface Taken {
  readonly step: Step;
  readonly interactions: readonly string[];
}

/**
 * What the learner was told, and what may be demanded of it.
 *
 * - Told "saved": facts and interactions are in the LMS's record.
 * - Told "waiting" (or "on this device"): facts and interactions are on the device.
 * - Told "not saved", or nothing yet: nothing is promised.
 *
 * A promise of the LMS ends when its record is taken away, when it cut what it had kept before, or when it lied beyond
 * discovery: it said yes, gave the values back, and wrote none of them. What it has taken, or seemed to, leaves the device,
 * whether or not the learner was told before her page was gone. A promise of the device ends when its storage is
 * cleared. Facts are demanded at every launch that can read LMS and device, as long as one of the two still holds them;
 * interactions by the end. An interaction is not demanded where the LMS refused for good to take a part of it, or dropped a
 * part unseen: its fact is.
 */
export class Promises {
  readonly taken: Taken[] = [];

  /** `steps`: everything that the learner means to do, in order. */
  constructor(private readonly steps: readonly Step[]) {}

  readonly #held = {
    lms: { facts: new Set<number>(), interactions: new Set<string>() },
    device: { facts: new Set<number>(), interactions: new Set<string>() },
  };
  readonly #waived = new Set<string>();
  /** Of the steps taken, the first of this page. */
  #began = 0;
  /** Steps of which nobody was told anything before their page went: nothing that comes later promises them. */
  readonly #void = new Set<number>();

  take(taken: Taken): void {
    this.taken.push(taken);
  }

  /**
   * The learner sees "saved". `lied`: the LMS said yes, gave everything back, and kept nothing. `drops`: a part of an interaction
   * was refused for good or dropped unseen. It is said of what her page shows: what a device could not give it stays promised
   * by the device alone.
   */
  saved({ lied, drops }: { readonly lied: boolean; readonly drops: boolean }, shown: Progress): void {
    const { lms, device } = this.#held;
    const unseen = this.#missing(shown, () => true);
    // Taken again on this page, since it did not show them.
    const again = this.taken.slice(this.#began).map(({ step }) => step);
    const isElsewhere = ({ step }: Taken, at: number) =>
      unseen.includes(step) || (at < this.#began && again.includes(step));
    const elsewhere = new Set(this.taken.filter(isElsewhere).flatMap(({ interactions }) => interactions));
    for (const one of [...device.interactions, ...this.#fresh()]) {
      if (elsewhere.has(one)) continue;
      if (!lied && !drops) lms.interactions.add(one);
      else if (!lms.interactions.has(one)) this.#waived.add(one);
      // What the LMS has accepted leaves the device.
      device.interactions.delete(one);
    }
    if (!lied) this.#facts(lms.facts, unseen);
  }

  /** The learner sees "saved on this device". */
  waiting(shown: Progress): void {
    const { lms, device } = this.#held;
    this.#facts(
      device.facts,
      this.#missing(shown, () => true),
    );
    for (const one of this.#fresh()) if (!lms.interactions.has(one)) device.interactions.add(one);
  }

  /** The page is gone. */
  end(): void {
    this.#began = this.taken.length;
    const { lms, device } = this.#held;
    for (const at of this.taken.keys()) if (!lms.facts.has(at) && !device.facts.has(at)) this.#void.add(at);
  }

  /** The LMS's record is taken away, and with it these interactions. */
  wipeLms(interactions: readonly string[]): void {
    const { lms, device } = this.#held;
    lms.facts.clear();
    lms.interactions.clear();
    for (const one of interactions) device.interactions.delete(one);
    this.end();
  }

  /** The browser's storage is cleared. */
  wipeDevice(): void {
    const { device } = this.#held;
    device.facts.clear();
    device.interactions.clear();
    this.end();
  }

  /** The LMS has cut the record that it held; what the device holds stays demanded. */
  cut(): void {
    this.#held.lms.facts.clear();
  }

  /** What was on its way to an LMS that drops interactions, and is not among those that it has `kept`. */
  waive(kept: readonly string[]): void {
    const { lms, device } = this.#held;
    const all = [...lms.interactions, ...device.interactions, ...this.#fresh()];
    this.waiveThese(all.filter((one) => !kept.includes(one)));
  }

  waiveThese(interactions: readonly string[]): void {
    for (const one of interactions) this.#waived.add(one);
  }

  /** Submissions that she was told are kept, and that are not in this progress. Pages are kept a moment later, and not told of. */
  lostFacts(progress: Progress): readonly Step[] {
    const { lms, device } = this.#held;
    return this.#missing(progress, (at) => lms.facts.has(at) || device.facts.has(at)).filter(
      ({ isSubmission }) => isSubmission,
    );
  }

  /** Steps that a learner who looks at her progress finds undone, in order. */
  undone(progress: Progress): readonly Step[] {
    const missing = this.#missing(progress, () => true);
    return missing.filter(
      ({ isChangeable, place }, at) => !isChangeable || !missing.slice(at + 1).some((later) => later.place === place),
    );
  }

  demandedInteractions(): readonly string[] {
    const { lms, device } = this.#held;
    return [...lms.interactions, ...device.interactions].filter((one) => !this.#waived.has(one));
  }

  #facts(facts: Set<number>, unseen: readonly Step[]): void {
    for (const [at, { step }] of this.taken.entries()) if (!this.#void.has(at) && !unseen.includes(step)) facts.add(at);
  }

  /** Interactions of this page. */
  #fresh(): readonly string[] {
    return this.taken.slice(this.#began).flatMap(({ interactions }) => interactions);
  }

  /** In the order in which a learner means to take them: what a later step replaced is not missing. */
  #missing(progress: Progress, isMeant: (at: number) => boolean): readonly Step[] {
    const meant = new Set(this.taken.flatMap(({ step }, at) => (isMeant(at) ? [step] : [])));
    const known = new Set(this.taken.map(({ step }) => step));
    const kept = new Set<string>();
    const missing: Step[] = [];
    for (const step of [...this.steps].reverse()) {
      if (!known.has(step) || kept.has(step.place)) continue;
      if (step.isKept(progress)) kept.add(step.place);
      else if (meant.has(step)) missing.unshift(step);
    }
    return missing;
  }
}
