import type { Requirement } from '../requirement.ts';
import { callText, eachEnded, eachSession, elementNames, type RunCall, type RunLog } from './run-log.ts';

type Rule = Requirement<RunLog>;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const isFirst = (calls: readonly RunCall[], call: RunCall) =>
  calls.find(({ action }) => action === call.action) === call;

/** Requirements on how a session begins and ends. */
export const sessionRules: readonly Rule[] = [
  {
    id: 'run-api',
    demand: 'The course finds the API of its standard and begins a session',
    clause: 'RTE12 §3.3.6 · RTE4 §3.3.1',
    severity: 'fail',
    mend: 'Look for the API in each parent up to the top, then in the opener and its parents.',
    check: (log) =>
      eachSession(log, ({ calls, lookedFor }) => {
        if (calls.length > 0) return [];
        const api = log.standard === '1.2' ? 'API' : 'API_1484_11';
        if (!lookedFor) return ['It called nothing.'];
        if (lookedFor.includes(api)) return [`It looked at ${api} and called nothing.`];
        return [
          lookedFor.length > 0
            ? `It looked for ${lookedFor.join(', ')} only, not for ${api}.`
            : 'It looked for no API.',
        ];
      }),
  },
  {
    id: 'run-initialise-time',
    demand: 'The session begins within 10 seconds',
    clause: 'practice: LMSs take a course that says nothing for one that cannot',
    severity: 'fail',
    mend: 'Initialise first, and load the rest afterwards.',
    check: (log) =>
      eachSession(log, ({ calls, launchedAt }) => {
        const at = calls.find(({ action }) => action === 'initialize')?.at;
        return at !== undefined && at - launchedAt > 10_000 ? [`It began after ${seconds(at - launchedAt)}.`] : [];
      }),
  },
  {
    id: 'run-initialise-once',
    demand: 'A launch initialises once',
    clause: 'RTE12 §3.3.2 · RTE4 §3.1.3.1 (error 103)',
    severity: 'fail',
    mend: 'Keep in one place that the session has begun; do not initialise on every page.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        const count = calls.filter(({ action }) => action === 'initialize').length;
        return count > 1 ? [`It initialised ${count} times.`] : [];
      }),
  },
  {
    id: 'run-before',
    demand: 'Nothing is called before the session has begun',
    clause: 'RTE12 §3.3.2 (error 301) · RTE4 §3.1.7 (errors 112, 122, 132, 142)',
    severity: 'fail',
    mend: 'Wait for the answer of Initialize.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        const begin = calls.findIndex(({ action }) => action === 'initialize');
        return calls
          .slice(0, begin === -1 ? calls.length : begin)
          .map((call) => `${callText(log, call)} came too early.`);
      }),
  },
  {
    id: 'run-after',
    demand: 'Nothing is called after the session has ended',
    clause: 'RTE12 §3.3.2 · RTE4 §3.1.7 (errors 113, 123, 133, 143)',
    severity: 'fail',
    mend: 'Remember that the session has ended, and drop what comes later.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        const end = calls.findIndex(({ action }) => action === 'terminate');
        const late = end === -1 ? [] : calls.slice(end + 1).filter(({ action }) => action !== 'terminate');
        return late.map((call) => `${callText(log, call)} came after the end.`);
      }),
  },
  {
    id: 'run-terminate',
    demand: 'A session is ended, once, when the learner leaves',
    clause: 'RTE12 §3.3.2 · RTE4 §3.1.3.2',
    severity: 'fail',
    mend: 'End it on pagehide too, with a flag against a second time.',
    check: (log) =>
      eachEnded(log, ({ calls }) => {
        const count = calls.filter(({ action }) => action === 'terminate').length;
        if (count === 1) return [];
        return [count === 0 ? 'The window went and the session was never ended.' : `It was ended ${count} times.`];
      }),
  },
  {
    id: 'run-arguments',
    demand: 'Initialise, commit and terminate are called with the empty string',
    clause: 'RTE12 §3.3.2 · RTE4 §3.1.3 · practice: Moodle refuses anything else',
    severity: 'fail',
    mend: 'Write Commit(""), not Commit().',
    check: (log) => {
      if (log.sessions.every(({ calls }) => calls.every(({ args }) => args === undefined))) {
        return { notJudged: 'arguments were not recorded.' };
      }
      return eachSession(log, ({ calls }) =>
        calls.flatMap((call) => {
          if (call.action === 'get' || call.action === 'set' || !call.args) return [];
          return call.args.length === 1 && call.args[0] === ''
            ? []
            : [
                `${callText(log, call)} was given ${call.args.length === 0 ? 'nothing' : JSON.stringify(call.args[0])}.`,
              ];
        }),
      );
    },
  },
  {
    id: 'run-strings',
    demand: 'Elements and values are given as strings',
    clause: 'RTE12 §3.3.2 · RTE4 §3.1.4 (characterstring)',
    severity: 'warn',
    mend: 'Write SetValue(element, String(value)).',
    check: (log) => {
      if (log.sessions.every(({ calls }) => calls.every(({ args }) => args === undefined))) {
        return { notJudged: 'arguments were not recorded.' };
      }
      return eachSession(log, ({ calls }) =>
        calls.flatMap((call) =>
          (call.action === 'get' || call.action === 'set') && call.args?.some((one) => typeof one !== 'string')
            ? [`${callText(log, call)} was given a ${typeof call.args.find((one) => typeof one !== 'string')}.`]
            : [],
        ),
      );
    },
  },
  {
    id: 'run-answered',
    demand: 'The LMS accepts the beginning, each commit and the end',
    clause: 'RTE12 §3.3.2 · RTE4 §3.1.3',
    severity: 'fail',
    mend: 'Look at the error code: most often the session had not begun, or had ended.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        const end = calls.findIndex(({ action }) => action === 'terminate');
        const begin = calls.findIndex(({ action }) => action === 'initialize');
        return calls.flatMap((call, at) => {
          // Other requirements tell of what came too early, too late, twice or with an argument.
          const isElse = at < begin || begin === -1 || (end !== -1 && at > end) || (call.args && call.args[0] !== '');
          if (isElse || call.action === 'get' || call.action === 'set' || call.result === 'true') return [];
          return call.action === 'initialize' && !isFirst(calls, call)
            ? []
            : [`${callText(log, call)} was answered "${call.result}", error ${call.code}.`];
        });
      }),
  },
  {
    id: 'run-entry',
    demand: 'The course asks how it was entered, or for its saved state, before it sets anything',
    clause: 'RTE12 §3.4.4 (cmi.core.entry) · RTE4 §4.2.7 (cmi.entry)',
    severity: 'warn',
    mend: 'Read entry, status and suspend data first: what is set before overwrites an earlier session.',
    check: (log) => {
      const { entry, suspendData, completion } = elementNames[log.standard];
      const telling: readonly string[] = [entry, suspendData, completion];
      return eachSession(log, ({ calls }) => {
        const set = calls.findIndex(({ action }) => action === 'set');
        const hasAsked = calls.slice(0, set).some((call) => call.action === 'get' && telling.includes(call.element));
        return set === -1 || hasAsked
          ? []
          : [`${callText(log, calls[set] as RunCall)} came before any of these was read.`];
      });
    },
  },
];
