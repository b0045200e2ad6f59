import { invoke, type LmsData, type LmsEdition } from '../support/lms-edition.ts';
import { fakeWindow } from '../support/lms-launch.ts';
import { type Fault, type LmsMethod, StrictLms } from '../support/strict-lms.ts';
import type { Clock } from './clock.ts';
import type { Fate } from './fate.ts';
import type { FaultCount } from './fault-count.ts';
import { drops, effectOf } from './fault-effects.ts';
import type { LmsFault, Planned } from './fault-plan.ts';
import { toldIn } from './lms-record.ts';

export interface LmsVisit {
  readonly learner: string;
  readonly entry: string;
  readonly mastery: string;
  readonly faults: readonly Planned<LmsFault>[];
  readonly fate: Fate;
  readonly clock: Clock;
  /** Milliseconds until the API is in its place. */
  readonly apiLate: number;
}

/** An LMS that outlives its launches: what a commit or the end of a session reached stands in the learner's record. */
export class FaultyLms {
  readonly #records = new Map<string, LmsData>();

  constructor(
    readonly edition: LmsEdition,
    private readonly count: FaultCount,
  ) {}

  record(learner: string): LmsData | undefined {
    return this.#records.get(learner);
  }

  wipe(learner: string): void {
    this.#records.delete(learner);
  }

  launch(visit: LmsVisit): LmsLaunchWithFaults {
    return new LmsLaunchWithFaults(this.edition, visit, this.count, {
      read: () => this.#records.get(visit.learner),
      write: (data) => void this.#records.set(visit.learner, data),
    });
  }
}

interface Shelf {
  read(): LmsData | undefined;
  write(data: LmsData): void;
}

export class LmsLaunchWithFaults {
  /** What the course looks at as its own window. */
  readonly window: object;
  /** The latest commit that was answered with yes did not reach the record. */
  lied = false;
  /** The LMS would not take, or dropped unseen, a part of an interaction: it may miss in the record. */
  dropsInteractions = false;
  /** It said yes to a commit that it did not keep, and put a new API in place before another could make up for it. */
  lostByLie = false;
  #seeminglyTaken: readonly string[] = [];
  /** Faults that came into effect. */
  hits = 0;
  readonly #lms: StrictLms[] = [];
  readonly #over = new Set<Planned<LmsFault>>();
  #api: object;
  #calls = 0;

  constructor(
    private readonly edition: LmsEdition,
    private readonly visit: LmsVisit,
    private readonly count: FaultCount,
    private readonly shelf: Shelf,
  ) {
    this.#api = this.#newApi();
    const began = visit.clock.elapsed();
    const parent = fakeWindow();
    Object.defineProperties(parent, {
      closed: { get: () => this.#isGone() },
      [edition.apiName]: {
        get: () =>
          visit.clock.elapsed() - began < visit.apiLate || this.#isGone() || visit.fate.isDead ? undefined : this.#api,
      },
    });
    this.window = fakeWindow({ parent });
  }

  /** Interactions that the LMS said it had taken, and no commit made up for it. */
  get lostInteractions(): readonly string[] {
    return this.lied || this.lostByLie ? this.#seeminglyTaken : [];
  }

  get violations(): readonly string[] {
    return this.#lms.flatMap(({ violations }) => violations);
  }

  get calls(): number {
    return this.#lms.reduce((sum, { calls }) => sum + calls.length, 0);
  }

  commits(): number {
    return this.#lms.reduce((sum, lms) => sum + lms.count('Commit'), 0);
  }

  #newApi(): object {
    const { learner, entry, mastery, faults } = this.visit;
    const lms = new StrictLms(this.edition, this.edition.launch({ id: learner, entry, mastery }, this.shelf.read()));
    this.#lms.push(lms);
    let fault: Planned<LmsFault> | undefined;
    if (faults.length > 0) lms.faults = (...call) => fault && this.#effect(fault, call);
    const { names } = this.edition;
    const methods: readonly (readonly [LmsMethod, string])[] = [
      ['Initialize', names.initialize],
      ['Terminate', names.terminate],
      ['GetValue', names.get],
      ['SetValue', names.set],
      ['Commit', names.commit],
    ];
    const api: Record<string, unknown> = {
      [names.lastError]: () => invoke(lms.api, names.lastError, []),
      [names.errorString]: (code: unknown) => invoke(lms.api, names.errorString, [code]),
    };
    for (const [method, name] of methods) {
      api[name] = (...args: unknown[]) =>
        this.visit.fate.call(() => {
          if (api !== this.#api) throw new Error('This API was replaced');
          fault = this.#next(method);
          if (fault?.kind === 'replaced') {
            this.#over.add(fault);
            if (this.lied) this.lostByLie = true;
            this.#api = this.#newApi();
            throw new Error('This API was replaced');
          }
          if (fault?.kind === 'slow') this.visit.clock.hang(30_000);
          const result = invoke(lms.api, name, args);
          if (method === 'Commit' || method === 'Terminate') this.#persist(lms, fault, result);
          return result;
        });
    }
    return api;
  }

  #effect(fault: Planned<LmsFault>, call: readonly [LmsMethod, string, string]): Fault | undefined {
    const [method, element] = call;
    if (method === 'SetValue' && drops(this.edition, fault, element)) this.dropsInteractions = true;
    // The learner has logged in again.
    if (fault.kind === 'logged-out' && method === 'Initialize') this.#over.add(fault);
    return effectOf(this.edition, fault, call);
  }

  #persist(lms: StrictLms, fault: Planned<LmsFault> | undefined, result: unknown): void {
    if (fault?.kind === 'commit-true-nothing') {
      this.lied = true;
      const { interactions: kept } = toldIn(this.shelf.read());
      this.#seeminglyTaken = toldIn(lms.data()).interactions.filter((one) => !kept.includes(one));
    } else if (fault?.kind === 'commit-false-kept' || String(result) === 'true') {
      this.shelf.write(withTexts(lms.data()));
      this.lied = false;
    }
  }

  #isGone(): boolean {
    const fault = this.#planned('gone');
    if (!fault) return false;
    this.#calls++;
    this.#hit(fault);
    return true;
  }

  #planned(...kinds: readonly LmsFault[]): Planned<LmsFault> | undefined {
    const at = this.#calls;
    return this.visit.faults.find(
      (fault) =>
        fault.from <= at && at < fault.from + fault.calls && kinds.includes(fault.kind) && !this.#over.has(fault),
    );
  }

  #next(method: LmsMethod): Planned<LmsFault> | undefined {
    const fault = this.#planned(...(kindsOf[method] ?? []));
    this.#calls++;
    if (fault) this.#hit(fault);
    return fault;
  }

  #hit({ kind }: Planned<LmsFault>): void {
    this.hits++;
    this.count.add(kind);
  }
}

const always: readonly LmsFault[] = ['throws', 'replaced', 'expired', 'slow'];
const kindsOf: Readonly<Record<LmsMethod, readonly LmsFault[]>> = {
  Initialize: [...always, 'logged-out'],
  GetValue: [...always, 'logged-out', 'get-false'],
  SetValue: [...always, 'logged-out', 'set-false', 'set-false-kept', 'set-true-nothing', 'cut'],
  Commit: [...always, 'logged-out', 'commit-false', 'commit-false-kept', 'commit-true-nothing'],
  Terminate: [...always, 'logged-out', 'commit-false', 'commit-false-kept', 'commit-true-nothing'],
};

/** scorm-again takes back texts only. */
function withTexts(data: LmsData): LmsData {
  const texts = (value: unknown): unknown => {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (Array.isArray(value)) return value.map(texts);
    return typeof value === 'object' && value !== null ? withTexts(Object.fromEntries(Object.entries(value))) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, texts(value)]));
}
