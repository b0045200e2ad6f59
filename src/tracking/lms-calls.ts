/** An LMS's run-time API, under the same names for every standard. Any call may throw, and may return anything. */
export interface LmsApi {
  initialize(): unknown;
  terminate(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  commit(): unknown;
  lastError(): unknown;
  errorString(code: string): unknown;
  /** False once the window that holds the API is closed. */
  isOpen(): boolean;
  /** The LMS's own object: another one in its place is another session. */
  readonly object: object;
}

/** What came of one call. */
export interface Answer {
  readonly ok: boolean;
  /** What a get returned; empty on an error. */
  readonly value: string;
  /** The LMS's error code; `0` is none. `thrown` and `closed` are ours. */
  readonly code: string;
  /** The call, the code and the LMS's text for it. */
  readonly detail: string;
}

/** Calls that never throw, each with its error read at once: the next call would reset it (SCORM 2004 RTE 3.1.5). */
export interface LmsCalls {
  initialize(): Answer;
  terminate(): Answer;
  get(element: string): Answer;
  set(element: string, value: string): Answer;
  commit(): Answer;
}

export function createLmsCalls(api: LmsApi): LmsCalls {
  function ask(what: string, call: () => unknown, judge: (result: unknown) => Answer | undefined): Answer {
    if (!api.isOpen()) return refusal(what, 'closed', 'the window of the LMS was closed');
    try {
      const answer = judge(call());
      if (answer) return answer;
      const code = text(api.lastError());
      return refusal(what, code, words(api, code));
    } catch (error) {
      return refusal(what, 'thrown', text(error));
    }
  }
  const ask01 = (what: string, call: () => unknown) =>
    ask(what, call, (result) => (saysYes(result, () => text(api.lastError())) ? yes('') : undefined));

  return {
    initialize: () => ask01('Initialize', () => api.initialize()),
    terminate: () => ask01('Terminate', () => api.terminate()),
    commit: () => ask01('Commit', () => api.commit()),
    set: (element, value) => ask01(`SetValue ${element}`, () => api.set(element, value)),
    get: (element) =>
      ask(
        `GetValue ${element}`,
        () => api.get(element),
        (result) => {
          const value = text(result);
          return value !== '' || ['0', ''].includes(text(api.lastError())) ? yes(value) : undefined;
        },
      ),
  };
}

/** LMSs return "true", true, 1, a String object or nothing at all; then only the error code tells. */
function saysYes(result: unknown, lastError: () => string): boolean {
  if (result === undefined || result === null) return lastError() === '0';
  return ['true', '1'].includes(String(result).toLowerCase());
}

const yes = (value: string): Answer => ({ ok: true, value, code: '0', detail: '' });

function refusal(what: string, code: string, why: string): Answer {
  return { ok: false, value: '', code, detail: [`${what}: ${code}`, why].filter(Boolean).join(' ').slice(0, 300) };
}

function words(api: LmsApi, code: string): string {
  try {
    return text(api.errorString(code));
  } catch {
    return '';
  }
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
