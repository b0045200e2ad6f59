import { isDeepStrictEqual } from 'node:util';
import type { Question, Response } from '../../src/domain/assessment/question.ts';

/** A response that was given at a place, where a learner can see later whether it is still there. */
export interface Given {
  readonly question: Question;
  readonly response: Response;
  /** The learner was told that it is kept, while it stood on the page. */
  told: boolean;
}

/** An answer that was handed in: the LMS is to have it once. */
export interface Submission extends Given {
  /** Launch, from 1. */
  readonly launch: number;
  /** Milliseconds between which it was handed in. */
  readonly from: number;
  until: number;
}

/** A question that was checked in a lesson, or an attempt at the final test that was handed in with its answers by page. */
export type Handed =
  | { readonly kind: 'practice'; readonly submissions: readonly [Submission] }
  | {
      readonly kind: 'test';
      readonly submissions: readonly Submission[];
      readonly answers: ReadonlyMap<number, Given>;
    };

/** What stands at one place: more than one as long as nobody has looked which of them outlived a kill. */
type Standing = Given[];

/**
 * What a learner gave and what she was told of it. A launch begins with a look at every place (`see`), which settles what the
 * kill left. Told counts for all that stands on the page: what outlived a kill without a word is promised by the next.
 */
export class Ledger {
  /** Everything that was handed in, in order. */
  readonly handed: Handed[] = [];
  /** By id of the question. */
  readonly practice = new Map<string, Standing>();
  /** Of the attempt under way, by page, from 1. */
  readonly test = new Map<number, Standing>();
  /** The attempt that was handed in, as long as nobody has seen that it was. */
  handingIn: Extract<Handed, { kind: 'test' }> | undefined;
  /** Attempts that were seen to be handed in. */
  attempts = 0;
  /** Given in this page, or seen in it. */
  readonly #present = new Set<Given>();

  get submissions(): readonly Submission[] {
    return this.handed.flatMap(({ submissions }) => submissions);
  }

  begin(): void {
    this.#present.clear();
  }

  /** Told that what stands on the page is kept. */
  tell(): void {
    for (const given of this.#present) given.told = true;
  }

  practise(submission: Submission): void {
    this.handed.push({ kind: 'practice', submissions: [submission] });
    this.#give(this.practice, submission.question.id, submission);
  }

  answer(page: number, given: Given): void {
    this.#give(this.test, page, given);
  }

  /** Everything that was answered in this attempt is handed in. */
  handIn(when: Pick<Submission, 'launch' | 'from' | 'until'>): readonly Submission[] {
    const answers = new Map(this.#answers().sort(([one], [other]) => one - other));
    const submissions = [...answers.values()].map((given) => ({ ...given, ...when, told: false }));
    this.handingIn = { kind: 'test', submissions, answers };
    this.handed.push(this.handingIn);
    for (const submission of submissions) this.#present.add(submission);
    return submissions;
  }

  /** The attempt is seen to be handed in. */
  closeAttempt(): void {
    for (const submission of this.handingIn?.submissions ?? []) this.#present.add(submission);
    this.handingIn = undefined;
    this.attempts++;
    this.test.clear();
  }

  /** Whether what is shown may stand there after a kill. If so it is what stands there from now on. */
  see<Key>(places: Map<Key, Standing>, key: Key, shown: Response | undefined): boolean {
    const standing = places.get(key) ?? [];
    const lastTold = standing.findLastIndex(({ told }) => told);
    if (shown === undefined) {
      if (lastTold < 0) places.delete(key);
      return lastTold < 0;
    }
    const found = standing.slice(Math.max(0, lastTold)).findLast(({ response }) => same(response, shown));
    if (!found) return false;
    places.set(key, [found]);
    this.#present.add(found);
    return true;
  }

  /** What is lost against all promises is told of once. */
  forget<Key>(places: Map<Key, Standing>, key: Key): void {
    places.delete(key);
  }

  #give<Key>(places: Map<Key, Standing>, key: Key, given: Given): void {
    places.set(key, [...(places.get(key) ?? []), given]);
    this.#present.add(given);
  }

  #answers(): [number, Given][] {
    return [...this.test].flatMap(([page, standing]): [number, Given][] => {
      const last = standing.at(-1);
      return last ? [[page, last]] : [];
    });
  }
}

/** Boxes are ticked in any order. */
export function same(one: Response, other: Response): boolean {
  const sorted = (response: Response) => (Array.isArray(response) ? [...response].sort() : response);
  return isDeepStrictEqual(sorted(one), sorted(other));
}
