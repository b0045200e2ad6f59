import type { Requirement } from '../requirement.ts';
import { eachEnded, eachSession, elementNames, type RunLog, type RunSession } from './run-log.ts';

type Rule = Requirement<RunLog>;

/** Values as they stood at each commit and at the end: what an LMS may act on. */
function moments(session: RunSession): readonly ReadonlyMap<string, string>[] {
  const held = new Map<string, string>();
  const found: ReadonlyMap<string, string>[] = [];
  for (const { action, element, value, result } of session.calls) {
    if (action === 'set' && result === 'true') held.set(element, value);
    if (action === 'get' && result !== '' && !held.has(element)) held.set(element, result);
    if (action === 'commit' || action === 'terminate') found.push(new Map(held));
  }
  return found;
}

/** The score to pass that counts in a run, 0 to 1: the LMS's own stands over the manifest's. */
function masteryOf({ standard, mastery }: RunLog, held: ReadonlyMap<string, string>): number | undefined {
  const said = held.get(elementNames[standard].mastery);
  if (said === undefined || said === '' || Number.isNaN(Number(said))) return mastery;
  return standard === '1.2' ? Number(said) / 100 : Number(said);
}

/** The score as a share of all points; undefined where none is set. */
function scoreOf({ standard }: RunLog, held: ReadonlyMap<string, string>): number | undefined {
  const { scaled, raw } = elementNames[standard];
  const text = scaled === undefined ? held.get(raw) : held.get(scaled);
  if (text === undefined || text === '') return undefined;
  return scaled === undefined ? Number(text) / 100 : Number(text);
}

const once = (found: readonly string[]) => [...new Set(found)];
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** Requirements on score and status, and on how they agree. */
export const scoreRules: readonly Rule[] = [
  {
    id: 'run-score-bounds',
    demand: 'The raw score lies between its least and its most',
    clause: 'RTE12 §3.4.4 (cmi.core.score) · RTE4 §4.2.20',
    severity: 'fail',
    mend: 'Set min and max as the course counts, and raw within them.',
    check: (log) => {
      const { raw, min, max } = elementNames[log.standard];
      return eachSession(log, (session) =>
        once(
          moments(session).flatMap((held) => {
            const [score, least, most] = [raw, min, max].map((element) => Number(held.get(element) || Number.NaN));
            return score !== undefined && least !== undefined && most !== undefined && (score < least || score > most)
              ? [`raw is ${score}, min ${least}, max ${most}.`]
              : [];
          }),
        ),
      );
    },
  },
  {
    id: 'run-score-agrees',
    demand: 'Passed or failed agrees with the score and with the score to pass',
    clause: 'RTE12 §3.4.4 (lesson_status, mastery_score) · RTE4 §4.2.22',
    severity: 'warn',
    mend: 'Read the score to pass from the LMS and decide by it: the LMS overwrites what disagrees.',
    check: (log) =>
      eachSession(log, (session) =>
        once(
          moments(session).flatMap((held) => {
            const [score, mastery] = [scoreOf(log, held), masteryOf(log, held)];
            const status = held.get(elementNames[log.standard].success);
            if (score === undefined || mastery === undefined) return [];
            const isWrong = score >= mastery ? status === 'failed' : status === 'passed';
            return isWrong ? [`The status is ${status} at ${percent(score)}; ${percent(mastery)} are needed.`] : [];
          }),
        ),
      ),
  },
  {
    id: 'run-score-early',
    demand: 'No score is sent before it is final where the manifest has a mastery score',
    clause: 'RTE12 §3.4.4 (mastery_score) · practice: Moodle makes “failed” of an unfinished score',
    severity: 'warn',
    mend: 'Send cmi.core.score.raw with the finished test, together with passed or failed.',
    families: ['scorm-1.2'],
    check: (log) =>
      eachSession(log, (session) =>
        once(
          moments(session).flatMap((held) => {
            const [score, mastery] = [scoreOf(log, held), masteryOf(log, held)];
            const status = held.get('cmi.core.lesson_status') ?? '';
            const isOpen = ['', 'incomplete', 'not attempted'].includes(status);
            return isOpen && score !== undefined && mastery !== undefined && score < mastery
              ? [`${percent(score)} were saved while the status was "${status}".`]
              : [];
          }),
        ),
      ),
  },
  {
    id: 'run-status',
    demand: 'A status is set by the end of the first session',
    clause: 'RTE12 §3.4.4 (lesson_status) · RTE4 §4.2.4 · practice: LMSs make “completed” of what was never set',
    severity: 'warn',
    mend: 'Set incomplete at the first launch, and what is reached later.',
    check: (log) => {
      const { completion, success } = elementNames[log.standard];
      const [first] = log.sessions;
      return eachEnded(log, (session) =>
        session !== first ||
        session.calls.some(
          ({ action, element }) => action === 'set' && [completion, success].some((one) => one === element),
        )
          ? []
          : [`${completion} was not set.`],
      );
    },
  },
  {
    id: 'run-status-back',
    demand: 'What was reached is not taken back',
    clause: 'practice: gradebooks and certificates follow the last word',
    severity: 'warn',
    mend: 'Let the best attempt count: read the status at launch, and never set it to less.',
    check: (log) => {
      const { completion, success } = elementNames[log.standard];
      const rank: Readonly<Record<string, number>> = { passed: 3, completed: 2, failed: 1 };
      return eachSession(log, ({ calls }) => {
        const best = new Map<string, string>();
        return calls.flatMap(({ action, element, value, result }) => {
          if (element !== completion && element !== success) return [];
          const word = action === 'get' ? result : value;
          const before = best.get(element) ?? '';
          if ((rank[word] ?? 0) >= (rank[before] ?? 0)) best.set(element, word);
          const isLess = action === 'set' && (rank[before] ?? 0) > 1 && (rank[word] ?? 0) < (rank[before] ?? 0);
          return isLess ? [`${element} went from ${before} to ${word}.`] : [];
        });
      });
    },
  },
];
