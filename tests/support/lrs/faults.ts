/** Something that goes wrong with a request. */
export interface LrsFault {
  /** How `METHOD resource stateId` begins, as `POST statements` or `GET activities/state LMS.LaunchData`. */
  readonly on: string;
  /** Answered instead; without it the request is worked on. */
  readonly status?: number;
  readonly body?: string;
  /** The connection is cut without an answer: before the LRS has done anything, or after. */
  readonly drop?: 'before' | 'after';
  /** Milliseconds before anything happens. */
  readonly delay?: number;
  /** How often; default: until the faults are changed. */
  readonly times?: number;
}

export class Faults {
  private list: { readonly fault: LrsFault; left: number }[] = [];

  set(faults: readonly LrsFault[]): void {
    this.list = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  }

  of(request: string): LrsFault | undefined {
    const found = this.list.find(({ fault, left }) => left > 0 && request.startsWith(fault.on));
    if (found) found.left--;
    return found?.fault;
  }
}
