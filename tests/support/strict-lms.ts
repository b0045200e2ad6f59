import { invoke, type LmsData, type LmsEdition } from './lms-edition.ts';

export type LmsMethod = 'Initialize' | 'Terminate' | 'GetValue' | 'SetValue' | 'Commit';

export interface LmsCall {
  readonly method: LmsMethod;
  readonly args: readonly unknown[];
}

/** What the LMS does instead of its work. */
export type Fault =
  | {
      readonly returns: unknown;
      readonly code: string /** The LMS does its work all the same. */;
      readonly works?: true;
      /** The LMS does its work with this value in the place of the one that was given. */
      readonly keeps?: string;
    }
  | { readonly throws: Error };

export type Faults = (method: LmsMethod, element: string, value: string) => Fault | undefined;

/**
 * An LMS of scorm-again, with a judge before it: what the standard forbids and scorm-again lets pass stands in `violations`.
 * One object is one launch.
 */
export class StrictLms {
  readonly calls: LmsCall[] = [];
  readonly violations: string[] = [];
  /** Put into a window, this is what a course finds. */
  readonly api: object;
  faults: Faults | undefined;
  readonly #edition: LmsEdition;
  readonly #real: object;
  #running = false;
  #over = false;
  #uncommitted = '';
  #faultCode: string | undefined;
  readonly #held = new Map<string, string>();
  readonly #unoffered = new Set<string>();

  constructor(edition: LmsEdition, data: LmsData = {}) {
    this.#edition = edition;
    this.#real = edition.create(data);
    for (const collection of ['objectives', 'interactions']) {
      for (const index of Object.keys(data[collection] ?? {})) this.#held.set(`cmi.${collection}.${index}.id`, '');
    }
    const { names } = edition;
    this.api = {
      [names.initialize]: (...args: unknown[]) => this.#call('Initialize', names.initialize, args),
      [names.terminate]: (...args: unknown[]) => this.#call('Terminate', names.terminate, args),
      [names.get]: (...args: unknown[]) => this.#call('GetValue', names.get, args),
      [names.set]: (...args: unknown[]) => this.#call('SetValue', names.set, args),
      [names.commit]: (...args: unknown[]) => this.#call('Commit', names.commit, args),
      [names.lastError]: () => this.#faultCode ?? invoke(this.#real, names.lastError, []),
      [names.errorString]: (code: unknown) => invoke(this.#real, names.errorString, [code]),
    };
  }

  /** What the next launch finds. */
  data(): LmsData {
    return this.#edition.render(this.#real);
  }

  /** Elements and values that were set, in order. */
  sets(): readonly (readonly [element: string, value: string])[] {
    return this.calls
      .filter(({ method }) => method === 'SetValue')
      .map(({ args }) => [String(args[0]), String(args[1])] as const);
  }

  count(method: LmsMethod): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  #call(method: LmsMethod, name: string, args: unknown[]): unknown {
    this.calls.push({ method, args });
    const [element, value] = [String(args[0] ?? ''), String(args[1] ?? '')];
    this.#judge(method, args, element, value);
    const fault = this.faults?.(method, element, value);
    this.#faultCode = fault && ('throws' in fault ? '101' : fault.code);
    if (fault && 'throws' in fault) throw fault.throws;
    if (fault && this.#faultCode === this.#edition.codes.notOffered) this.#unoffered.add(element);
    const given = fault?.keeps === undefined ? args : [element, fault.keeps];
    const result = fault && !fault.works ? undefined : invoke(this.#real, name, given);
    if (!fault && method !== 'GetValue' && String(result) !== 'true') {
      this.violations.push(`${method} ${args.join(' = ')}: ${invoke(this.#real, this.#edition.names.lastError, [])}`);
    }
    if (method === 'Initialize' && !fault) this.#running = true;
    if (method === 'Terminate') this.#over = true;
    return fault ? fault.returns : result;
  }

  #judge(method: LmsMethod, args: unknown[], element: string, value: string): void {
    const blame = (what: string) => this.violations.push(`${method} ${args.join(' = ').slice(0, 200)}: ${what}`);
    if (this.#over) blame('after the end');
    if (!this.#running && method !== 'Initialize') blame('before Initialize');
    if (this.#running && method === 'Initialize') blame('a second time');
    if (args.some((argument) => typeof argument !== 'string')) blame('not a string');
    if (['Initialize', 'Terminate', 'Commit'].includes(method) && args[0] !== '') blame('not the empty string');
    if (this.#unoffered.has(element)) blame('the LMS said that it does not offer this');
    if (method === 'Terminate' && this.#uncommitted !== '') blame(`${this.#uncommitted} was not committed`);
    if (method === 'Commit') {
      if (this.#uncommitted === '') blame('nothing has changed');
      this.#uncommitted = '';
    }
    if (method !== 'SetValue') return;
    if (this.calls.every((call) => call.args[0] !== this.#edition.entry)) blame('before entry was read');
    if (this.#held.get(element) === value && this.faults === undefined) blame('set to the same again');
    for (const complaint of this.#edition.judge(element, value, this.#held)) blame(complaint.says);
    this.#held.set(element, value);
    this.#uncommitted = element;
  }
}
