import type { Answered } from './call-log.ts';
import { delay, type Faults, faultCode, storedValue } from './faults.ts';
import { onlyTexts } from './record.ts';
import type { Action, Standard, Values } from './standards.ts';
import { words } from './words.ts';

/** The LMS behind the API, as scorm-again has it: one object is one launch. */
export interface ScormApi {
  lmsInitialize(argument?: string): string;
  lmsFinish(argument?: string): string;
  lmsGetValue(element: string): string;
  lmsSetValue(element: string, value: string): string;
  lmsCommit(argument?: string): string;
  lmsGetLastError(): string;
  lmsGetErrorString(code: string): string;
  lmsGetDiagnostic(code: string): string;
  getFlattenedCMI(): Readonly<Record<string, unknown>>;
}

export interface LmsApiDeps {
  readonly standard: Standard;
  readonly real: ScormApi;
  /** The time of earlier sessions, which scorm-again does not hand back in SCORM 1.2. */
  readonly totalTime: string;
  readonly faults: () => Faults;
  /** Holds up the page. */
  readonly pause: (ms: number) => void;
  readonly onCall: (answered: Answered) => void;
  /** The LMS has been told to keep these values. */
  readonly onSave: (values: Values) => void;
}

export interface LmsApi {
  /** What stands in the window for the course to find. */
  readonly object: Readonly<Record<string, (...given: string[]) => string>>;
  /** The data model as it stands now. */
  values(): Values;
  /** Values set since the last save. */
  uncommitted(): number;
  /** The course has ended its session. */
  isOver(): boolean;
  /** From now on the course speaks to nobody, as when its window is killed. */
  cut(): void;
}

interface Refusal {
  readonly code: string;
  readonly diagnostic: string;
}

/** The API that a course meets: scorm-again, with every call written down and the faults that are switched on. */
export function createLmsApi({ standard, real, totalTime, ...deps }: LmsApiDeps): LmsApi {
  let uncommitted = 0;
  let commits = 0;
  let isOver = false;
  let isCut = false;
  /** Of the last call, where it never reached scorm-again, which would answer for an earlier one. */
  let refusal: Refusal | undefined;

  function refusalOf(action: Action): Refusal | undefined {
    // scorm-again goes on answering in SCORM 1.2; an LMS has no session any more.
    if (isOver && standard.id === '1.2') return { code: standard.noSession[action], diagnostic: words.afterTheEnd };
    const code = faultCode(deps.faults(), standard, action, commits);
    return code === undefined ? undefined : { code, diagnostic: words.byFault };
  }

  const values = () => ({ ...onlyTexts(real.getFlattenedCMI()), [standard.elements.totalTime]: totalTime });

  function call(action: Action, [first = '', second]: readonly string[], work: () => string): string {
    if (isCut) return action === 'get' ? '' : 'false';
    deps.pause(delay(deps.faults(), action));
    if (action === 'commit') commits++;
    refusal = refusalOf(action);
    const result = !refusal ? work() : action === 'get' ? '' : 'false';
    // The log shows booleans and strings alike; the course gets what the LMS gave.
    const text = String(result);
    if (text === 'true') done(action);
    const code = refusal?.code ?? String(real.lmsGetLastError());
    const hasElement = action === 'get' || action === 'set';
    const answered: Answered = {
      action,
      element: hasElement ? String(first) : undefined,
      value: action === 'set' ? String(second) : undefined,
      result: text,
      code,
      diagnostic: refusal?.diagnostic ?? real.lmsGetDiagnostic(code),
    };
    deps.onCall(answered);
    return result;
  }

  function done(action: Action): void {
    if (action === 'set') uncommitted++;
    if (action === 'terminate') isOver = true;
    if (action !== 'commit' && action !== 'terminate') return;
    uncommitted = 0;
    deps.onSave(values());
  }

  const { methods } = standard;
  return {
    object: {
      [methods.initialize]: (...given) => call('initialize', given, () => real.lmsInitialize(...given)),
      [methods.terminate]: (...given) => call('terminate', given, () => real.lmsFinish(...given)),
      [methods.commit]: (...given) => call('commit', given, () => real.lmsCommit(...given)),
      [methods.get]: (...given) => call('get', given, () => real.lmsGetValue(given[0] ?? '')),
      [methods.set]: (...given) => {
        const [element = '', value = ''] = given;
        return call('set', given, () =>
          real.lmsSetValue(element, storedValue(deps.faults(), standard, element, value)),
        );
      },
      [methods.lastError]: () => refusal?.code ?? real.lmsGetLastError(),
      [methods.errorString]: (code = '') => real.lmsGetErrorString(code),
      [methods.diagnostic]: (code = '') => refusal?.diagnostic ?? real.lmsGetDiagnostic(code),
    },
    values,
    uncommitted: () => uncommitted,
    isOver: () => isOver,
    cut: () => {
      isCut = true;
    },
  };
}
