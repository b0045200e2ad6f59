import { type HeldRecord, recordIn } from '../support/lms-page.ts';
import type { Manner } from './crash-plan.ts';
import { sleep } from './sleep.ts';

/** Milliseconds for which a commit of an LMS that hangs keeps the page waiting. */
const hang = 1200;

/** The LMS's side of one learner, outside the renderer: what was committed outlives the page, the rest dies with it. */
export class LastingLms {
  /** Of the launch that comes or runs. */
  manner: Manner = 'takes';
  #record: HeldRecord = {};
  #held: { readonly keeps: boolean; readonly reached: () => void } | undefined;

  get record(): HeldRecord {
    return this.#record;
  }

  /** Takes a commit: `true` and `false` are the LMS's answers. */
  async receive(body: string): Promise<string> {
    const held = this.#held;
    this.#held = undefined;
    if (held ? held.keeps : this.manner !== 'refuses') this.#record = recordIn(body);
    if (held) {
      held.reached();
      // The page waits for it until it is killed.
      return new Promise(() => undefined);
    }
    if (this.manner === 'hangs') await sleep(hang);
    return String(this.manner === 'takes' || this.manner === 'hangs');
  }

  /** The next commit gets no answer; resolves when it has come. */
  holdNext(keeps: boolean): Promise<void> {
    return new Promise((reached) => {
      this.#held = { keeps, reached };
    });
  }

  /** The page that was to commit is gone. */
  letGo(): void {
    this.#held = undefined;
  }
}
