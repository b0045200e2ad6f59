/** How often each fault came into effect. */
export class FaultCount {
  readonly #counts = new Map<string, number>();

  add(kind: string, times = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + times);
  }

  addAll(other: FaultCount): void {
    for (const [kind, times] of other.#counts) this.add(kind, times);
  }

  entries(): readonly (readonly [kind: string, times: number])[] {
    return [...this.#counts].sort(([one], [other]) => one.localeCompare(other));
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, times) => sum + times, 0);
  }
}
