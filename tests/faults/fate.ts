/** The life of one page: it may be killed at any call that it makes to the LMS or to the device's storage. */
export class Fate {
  isDead = false;
  #calls = 0;

  constructor(private readonly killAt: number | undefined) {}

  /**
   * One call. Where the tab is killed here, every other time the call still reaches the other side; the page learns of it
   * neither time, and nothing that it does afterwards has an effect.
   */
  call<T>(work: () => T): T {
    if (this.isDead) throw new PageIsGone();
    const isLast = this.#calls++ === this.killAt;
    if (!isLast) return work();
    this.isDead = true;
    if ((this.killAt ?? 0) % 2 === 1) work();
    throw new PageIsGone();
  }
}

/** What a dead page gets; a sound course swallows it as it would any fault. */
class PageIsGone extends Error {
  constructor() {
    super('The page is gone');
  }
}
