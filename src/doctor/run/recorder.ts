import type { RunCall, RunLog } from './run-log.ts';

/** The API of an LMS under the names of its standard. */
type Api = Readonly<Record<string, (...given: unknown[]) => unknown>>;

const actions: readonly RunCall['action'][] = ['initialize', 'terminate', 'get', 'set', 'commit'];
const names = {
  '1.2': ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'],
  '2004': ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'],
} as const;
const asking = {
  '1.2': ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
  '2004': ['GetLastError', 'GetErrorString', 'GetDiagnostic'],
} as const;

/** An API that passes every call on and writes it down, with its arguments as they were and with the error code. */
export function recordApi(
  standard: RunLog['standard'],
  real: object,
  now: () => number,
  onCall: (call: RunCall) => void,
): Api {
  const call = (name: string, given: readonly unknown[]) => Reflect.apply(Reflect.get(real, name), real, given);
  const recorded = names[standard].map((name, at): [string, Api[string]] => [
    name,
    (...given) => {
      const action = actions[at] ?? 'get';
      const [element, value] = given;
      const hasElement = action === 'get' || action === 'set';
      const began = now();
      const result: unknown = call(name, given);
      onCall({
        action,
        element: hasElement ? String(element ?? '') : '',
        value: action === 'set' ? String(value ?? '') : '',
        // Objects of a page do not leave it: their kind is enough.
        args: given.map((one) => (typeof one === 'object' && one !== null ? {} : one)),
        result: String(result),
        code: String(call(asking[standard][0], [])),
        at: began,
      });
      return result;
    },
  ]);
  const passed = asking[standard].map((name): [string, Api[string]] => [name, (...given) => call(name, given)]);
  return Object.fromEntries([...recorded, ...passed]);
}
