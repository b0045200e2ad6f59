import { findInWindows } from '../api-walk.ts';
import { createLmsCalls, type LmsCalls } from '../lms-calls.ts';
import {
  checkClock,
  checkCommit,
  checkEntries,
  checkPlace,
  checkSuspendData,
  checkUnicode,
  checkValues,
} from './checks.ts';
import type { CheckDeps, CheckPlan, CheckReport, CheckRow, ReadOnlyReason } from './lms-check.ts';
import { whereIs } from './where-is.ts';

/**
 * Asks the LMS that the course runs in what it keeps: inside the session that the course has begun, since an API can be
 * started once only (SCORM 2004 RTE 3.1.3). What is written is put back and committed; a record that holds work, or that was
 * opened for review, is only read. `entries`: also writes a place and appends an interaction and an objective named
 * `lms-check`; some LMSs take no empty place, and no standard lets anybody take an entry away again, so this is asked for and
 * meant for a test learner. Never rejects.
 */
export async function checkLms(
  plan: CheckPlan,
  deps: CheckDeps,
  { entries }: { readonly entries: boolean },
): Promise<CheckReport> {
  const { edition } = plan;
  const found = findInWindows(deps.window, plan.apiName, plan.startMethod);
  const api = plan.findApi(deps.window);
  if (!found || !api) {
    const detail = `No window up from here, or behind the opener, has an object ${plan.apiName}.`;
    return { edition, readOnly: undefined, rows: [{ id: 'api', verdict: 'none', detail }] };
  }
  const calls = createLmsCalls(api);
  const rows: CheckRow[] = [
    { id: 'api', verdict: 'keeps', detail: `${plan.apiName}, ${whereIs(deps.window, found.window)}` },
    checkValues(calls, plan),
  ];
  const readOnly = readOnlyReason(calls, plan);
  const mastery = Number.parseFloat(calls.get(plan.mastery.element).value) * plan.mastery.factor;
  const report = { edition, readOnly, ...(Number.isFinite(mastery) && { mastery }) };
  if (readOnly) return { ...report, rows: [...rows, await checkClock(deps)] };

  const before = calls.get('cmi.suspend_data').value;
  let suspendDataKept = 0;
  try {
    const suspendData = await checkSuspendData(calls, deps);
    suspendDataKept = suspendData.kept;
    rows.push(suspendData.row, checkUnicode(calls), checkCommit(calls, deps));
    rows.push(checkPlace(calls, plan, entries), ...checkEntries(calls, plan, entries));
  } finally {
    rows.push(putBack(calls, before));
  }
  return { ...report, suspendDataKept, rows: [...rows, await checkClock(deps)] };
}

/** A fresh record of a normal launch holds nothing but what the launch itself has set. */
function readOnlyReason(calls: LmsCalls, { mode, untouched }: CheckPlan): ReadOnlyReason {
  if (!['', 'normal'].includes(calls.get(mode).value)) return 'mode';
  const isFresh = Object.entries(untouched).every(([element, values]) => values.includes(calls.get(element).value));
  return isFresh ? undefined : 'work';
}

function putBack(calls: LmsCalls, before: string): CheckRow {
  const answers = [calls.set('cmi.suspend_data', before), calls.commit()];
  const isBack = calls.get('cmi.suspend_data').value === before;
  const failures = answers.flatMap(({ ok, detail }) => (ok ? [] : [detail]));
  if (isBack && failures.length === 0) return { id: 'restored', verdict: 'keeps', detail: 'suspend data is as before' };
  return {
    id: 'restored',
    verdict: isBack ? 'partly' : 'refuses',
    detail: failures.join('; ') || 'something else came back',
  };
}
