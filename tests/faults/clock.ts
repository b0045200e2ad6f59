/** Lets every promise that can resolve without a timer do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/**
 * Time of one device. `elapsed` only grows, and its timers fire when it passes; the clock on the wall is set back and forth,
 * but its minutes and seconds show each step of a learner once: that is how a test tells two submissions of one question.
 */
export class Clock {
  #elapsed = 0;
  #steps = 0;
  #hours = 0;
  #waiting: { readonly at: number; readonly call: () => void }[] = [];

  readonly elapsed = (): number => this.#elapsed;
  readonly now = (): number => Date.UTC(2026, 10, 24, 12) + this.#hours * 3_600_000 + this.#steps * 1000;

  readonly after = (ms: number, call: () => void): (() => void) => {
    const entry = { at: this.#elapsed + ms, call };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  };

  readonly wait = (ms: number): Promise<void> => new Promise((resolve) => this.after(ms, resolve));

  /** Another step of a learner. At most 3,599 in one history. */
  step(): void {
    this.#steps++;
  }

  /** Minute and second of the hour: the name of the latest step in a report. */
  get stepName(): string {
    return nameOf(this.#steps);
  }

  setBy(hours: number): void {
    this.#hours += hours;
  }

  /** A call hangs: time passes, and no timer can fire. */
  hang(ms: number): void {
    this.#elapsed += ms;
  }

  async pass(ms: number): Promise<void> {
    const until = this.#elapsed + ms;
    for (;;) {
      const next = this.#waiting.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
      if (next > until) break;
      this.#elapsed = Math.max(this.#elapsed, next);
      const due = this.#waiting.filter(({ at }) => at <= this.#elapsed);
      this.#waiting = this.#waiting.filter(({ at }) => at > this.#elapsed);
      for (const { call } of due) call();
      await settled();
    }
    this.#elapsed = Math.max(this.#elapsed, until);
  }

  /** The page is gone, and its timers with it. */
  forgetTimers(): void {
    this.#waiting = [];
  }
}

function nameOf(steps: number): string {
  return [Math.floor(steps / 60), steps % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
