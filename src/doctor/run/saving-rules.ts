import type { Requirement } from '../requirement.ts';
import { callText, eachEnded, eachSession, elementNames, lastSet, type RunCall, type RunLog } from './run-log.ts';

type Rule = Requirement<RunLog>;

/** Requirements on how much is saved, and when. */
export const savingRules: readonly Rule[] = [
  {
    id: 'run-suspend-margin',
    demand: 'Suspend data leaves a tenth of its room free',
    clause: 'RTE12 §3.4.4 (4,096 characters) · RTE4 §4.2.23 (64,000) · practice: some LMSs cut it without a word',
    severity: 'warn',
    mend: 'Save less, or in a shorter form: it grows until the course is done.',
    check: (log) => {
      const { suspendData, suspendLimit } = elementNames[log.standard];
      return eachSession(log, ({ calls }) => {
        const longest = Math.max(
          0,
          ...calls.map(({ action, element, value }) =>
            action === 'set' && element === suspendData ? value.length : 0,
          ),
        );
        return longest > suspendLimit * 0.9 ? [`${longest} of ${suspendLimit} characters were used.`] : [];
      });
    },
  },
  {
    id: 'run-commit-last',
    demand: 'What was set is committed before the learner leaves',
    clause: 'RTE12 §3.3.2 (LMSCommit) · RTE4 §3.1.4.3 · practice: browsers drop what is sent while a window closes',
    severity: 'warn',
    mend: 'Commit after each answer, and when the page is hidden.',
    check: (log) =>
      eachEnded(log, (session) => {
        const end = lastAt(session.calls, 'terminate');
        const calls = session.calls.slice(0, end === -1 ? undefined : end);
        const [set, commit] = [lastAt(calls, 'set'), lastAt(calls, 'commit')];
        const call = calls[set];
        return call && set > commit ? [`${callText(log, call)} was not committed.`] : [];
      }),
  },
  {
    id: 'run-commit-count',
    demand: 'An answer costs one commit at most',
    clause: 'practice: a commit is a request that holds up the page in Moodle and others',
    severity: 'warn',
    mend: 'Set everything that an answer changes, then commit once.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        let [answer, commits] = ['', 0];
        return calls.flatMap((call, at) => {
          const entry = /^cmi\.interactions\.\d+/.exec(call.action === 'set' ? call.element : '')?.[0];
          if (entry && entry !== answer) [answer, commits] = [entry, 0];
          // The commit of leaving is no commit of an answer.
          if (call.action !== 'commit' || answer === '' || calls[at + 1]?.action === 'terminate') return [];
          commits++;
          // Later ones may save a place or the time.
          const since = calls.find(({ element }) => element.startsWith(`${answer}.`))?.at ?? call.at;
          return commits === 2 && call.at - since < 1000
            ? [`${answer} was followed by two commits within a second.`]
            : [];
        });
      }),
  },
  {
    id: 'run-commit-idle',
    demand: 'Nothing is committed when nothing has changed',
    clause: 'practice: a commit is a request, and many learners at once are many',
    severity: 'warn',
    mend: 'Commit only after a value was set.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        const idle = calls.filter((call, at) => {
          if (call.action !== 'commit') return false;
          const before = calls.slice(0, at).findLast(({ action }) => action === 'commit' || action === 'set');
          return before?.action !== 'set';
        });
        return idle.length > 0 ? [`${idle.length} of its commits came with nothing to save.`] : [];
      }),
  },
  {
    id: 'run-repeated',
    demand: 'No value is set again that the LMS holds already',
    clause: 'practice: every call may be a request',
    severity: 'warn',
    mend: 'Remember what was set, and set what has changed.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        const held = new Map<string, string>();
        return calls.flatMap((call) => {
          if (call.action !== 'set') return [];
          if (call.result !== 'true') return [];
          const isAgain = held.get(call.element) === call.value;
          held.set(call.element, call.value);
          return isAgain ? [`${callText(log, call)} again.`] : [];
        });
      }),
  },
  {
    id: 'run-resume',
    demand: 'Saved state is read at the next launch',
    clause: 'RTE12 §3.4.4 (cmi.suspend_data) · RTE4 §4.2.23',
    severity: 'warn',
    mend: 'Read suspend data at every launch: some LMSs say ab-initio although there is some.',
    check: (log) => {
      const { suspendData } = elementNames[log.standard];
      const [first, ...later] = log.sessions;
      if (!first || !later.some(({ calls }) => calls.length > 0)) {
        return { notJudged: 'the course was launched only once.' };
      }
      let saved = lastSet(first, suspendData) ?? '';
      return later.flatMap((session, at) => {
        const hasRead = session.calls.some(({ action, element }) => action === 'get' && element === suspendData);
        const found = saved !== '' && session.calls.length > 0 && !hasRead;
        saved = lastSet(session, suspendData) ?? saved;
        return found ? [`Launch ${at + 2}: there was suspend data, and it was not read.`] : [];
      });
    },
  },
  {
    id: 'run-time',
    demand: 'The time of the session is set',
    clause: 'RTE12 §3.4.4 (cmi.core.session_time) · RTE4 §4.2.21',
    severity: 'warn',
    mend: 'Set it before each commit: LMSs that lose the end still have it then.',
    check: (log) => setInEach(log, elementNames[log.standard].sessionTime),
  },
  {
    id: 'run-exit',
    demand: 'The course says how it was left',
    clause: 'RTE12 §3.4.4 (cmi.core.exit) · RTE4 §4.2.8',
    severity: 'warn',
    mend: 'Set exit to suspend as long as a learner may come back: without it some LMSs wipe what was saved.',
    check: (log) => setInEach(log, elementNames[log.standard].exit),
  },
];

function setInEach(log: RunLog, element: string) {
  return eachEnded(log, (session) => (lastSet(session, element) === undefined ? [`${element} was not set.`] : []));
}

function lastAt(calls: readonly RunCall[], action: RunCall['action']): number {
  return calls.findLastIndex((call) => call.action === action);
}
