import type { Family, Requirement } from '../requirement.ts';
import type { Complaint } from '../values/form.ts';
import { judge12 } from '../values/forms-1.2.ts';
import { judge2004 } from '../values/forms-2004.ts';
import { callText, eachSession, type RunCall, type RunLog, type RunSession } from './run-log.ts';

type Rule = Requirement<RunLog>;

interface JudgedSet {
  readonly call: RunCall;
  readonly complaints: readonly Complaint[];
  /** How many entries there were, where a later number than the next was set. */
  readonly gap: number | undefined;
}

const known = new WeakMap<RunLog, ReadonlyMap<RunSession, readonly JudgedSet[]>>();

/** Every SetValue inside a session with what the standard says of it. Entries of earlier sessions count as set. */
function judgedSets(log: RunLog): ReadonlyMap<RunSession, readonly JudgedSet[]> {
  const before = known.get(log);
  if (before) return before;
  const judge = log.standard === '1.2' ? judge12 : judge2004;
  const held = new Map<string, string>();
  const counts = new Map<string, number>();
  const judged = new Map(
    log.sessions.map((session): [RunSession, JudgedSet[]] => [
      session,
      insideSession(session).flatMap((call) => {
        const { action, element, value, result } = call;
        if (action === 'get' && result !== '') {
          held.set(element, result);
          learnCounts(call, counts);
        }
        if (action !== 'set') return [];
        const complaints = judge(element, value, held);
        const gap = gapOf(element, counts);
        held.set(element, value);
        return [{ call, complaints, gap }];
      }),
    ]),
  );
  known.set(log, judged);
  return judged;
}

/** Calls between the beginning and the end: what comes outside is another requirement's. */
function insideSession({ calls }: RunSession): readonly RunCall[] {
  const begin = calls.findIndex(({ action }) => action === 'initialize');
  const end = calls.findIndex(({ action }) => action === 'terminate');
  return begin === -1 ? [] : calls.slice(begin, end === -1 ? undefined : end);
}

/** How many entries there are where a later one is set; counts what is set or answered. */
function gapOf(element: string, counts: Map<string, number>): number | undefined {
  const parts = element.split('.');
  for (const [at, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue;
    const list = parts.slice(0, at).join('.');
    const count = counts.get(list) ?? 0;
    if (Number(part) > count) return count;
    counts.set(list, Math.max(count, Number(part) + 1));
  }
  return undefined;
}

/** The LMS has entries of its own, and of earlier launches: an answer tells of them. */
function learnCounts({ element, result }: RunCall, counts: Map<string, number>): void {
  const list = /^(.+)\._count$/.exec(element)?.[1];
  const [, entries, number] = /^(.+?)\.(\d+)\./.exec(element) ?? [];
  const [of, count] = list ? [list, Number(result) || 0] : [entries, Number(number) + 1];
  if (of) counts.set(of, Math.max(counts.get(of) ?? 0, count));
}

const complaintRule = (
  kind: Complaint['kind'],
  about: Pick<Rule, 'id' | 'demand' | 'clause' | 'mend' | 'severity'> & { readonly families?: readonly Family[] },
): Rule => ({
  ...about,
  check: (log) =>
    eachSession(log, (session) =>
      (judgedSets(log).get(session) ?? []).flatMap(({ call, complaints }) =>
        complaints.filter((complaint) => complaint.kind === kind).map(({ says }) => `${call.element} ${says}.`),
      ),
    ),
});

const model = 'RTE12 §3.4.4 · RTE4 §4.2, by element';
const types = 'RTE12 §3.4.2 · RTE4 §4.1.1, §4.2.9.2';

/** Requirements on what is set and asked. */
export const valueRules: readonly Rule[] = [
  complaintRule('element', {
    id: 'run-element',
    demand: 'Only elements of the standard are set',
    clause: model,
    severity: 'fail',
    mend: 'Use the names of this standard: those of SCORM 1.2 and 2004 differ.',
  }),
  complaintRule('read-only', {
    id: 'run-read-only',
    demand: 'Nothing is set that can only be read',
    clause: model,
    severity: 'fail',
    mend: 'Leave it to the LMS.',
  }),
  complaintRule('vocabulary', {
    id: 'run-vocabulary',
    demand: 'Words are those of the standard',
    clause: model,
    severity: 'fail',
    mend: 'Use a word of the list: those of SCORM 1.2 and 2004 differ (wrong, incorrect).',
  }),
  complaintRule('format', {
    id: 'run-format',
    demand: 'Times, numbers, identifiers and answers have the form of the standard',
    clause: types,
    severity: 'fail',
    mend: 'Write the value as the example shows; never by the language of the browser.',
  }),
  complaintRule('length', {
    id: 'run-length',
    demand: 'No value is longer than the standard lets it be',
    clause: model,
    severity: 'fail',
    mend: 'Shorten it: LMSs refuse it, or cut it without a word.',
  }),
  complaintRule('range', {
    id: 'run-range',
    demand: 'Numbers are within the range of their element',
    clause: model,
    severity: 'fail',
    mend: 'SCORM 1.2 scores run from 0 to 100; scaled scores of 2004 from -1 to 1.',
  }),
  complaintRule('dependency', {
    id: 'run-dependency',
    demand: 'An entry gets its id first, then its type, then the rest',
    clause: 'RTE4 §4.2.9, §4.2.17 (error 408)',
    severity: 'fail',
    mend: 'Set id, type and the rest in this order.',
    families: ['scorm-2004'],
  }),
  complaintRule('dependency', {
    id: 'run-order',
    demand: 'An entry gets its id first, then its type, then the rest',
    clause: 'RTE12 §3.4.2 · practice: LMSs check an answer by the type that was set before',
    severity: 'warn',
    mend: 'Set id, type and the rest in this order.',
    families: ['scorm-1.2'],
  }),
  {
    id: 'run-index',
    demand: 'Entries are numbered from 0 without gaps',
    clause: 'RTE12 §3.4.2 (error 201) · RTE4 §3.1.7 (error 351)',
    severity: 'fail',
    mend: 'Ask for _count and use it as the next number.',
    check: (log) =>
      eachSession(log, (session) =>
        (judgedSets(log).get(session) ?? []).flatMap(({ call, gap }) =>
          gap === undefined ? [] : [`${call.element} was set while there were ${gap}.`],
        ),
      ),
  },
  {
    id: 'run-set',
    demand: 'The LMS accepts every value that is set',
    clause: 'RTE12 §3.3.2 (LMSSetValue) · RTE4 §3.1.4.2',
    severity: 'fail',
    mend: 'Look at the error code; do not send an element again that the LMS does not offer.',
    check: (log) =>
      eachSession(log, (session) =>
        (judgedSets(log).get(session) ?? []).flatMap(({ call, complaints, gap }) =>
          // What the standard itself forbids is told by the requirements above.
          call.result === 'true' || complaints.length > 0 || gap !== undefined
            ? []
            : [`${callText(log, call)} was answered "${call.result}", error ${call.code}.`],
        ),
      ),
  },
  {
    id: 'run-unimplemented',
    demand: 'An element that the LMS does not offer is not asked for or set again',
    clause: 'RTE12 §3.3.3 (error 401) · RTE4 §3.1.7 (errors 401, 402)',
    severity: 'warn',
    mend: 'Remember the answer and leave the element out.',
    check: (log) =>
      eachSession(log, ({ calls }) => {
        const none = new Set<string>();
        return calls.flatMap((call) => {
          const isAgain = none.has(call.element);
          if (['401', '402'].includes(call.code) && call.element !== '') none.add(call.element);
          return isAgain ? [`${callText(log, call)} again.`] : [];
        });
      }),
  },
];
