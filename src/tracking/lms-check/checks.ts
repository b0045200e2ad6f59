import type { LmsCalls } from '../lms-calls.ts';
import { type CheckDeps, type CheckId, type CheckPlan, type CheckRow, entryName, type Verdict } from './lms-check.ts';

const suspendData = 'cmi.suspend_data';
/** Up to what SCORM 1.2 promises to keep (RTE 3.4.4, CMIString4096): the course needs no more. */
const sizes = [64, 512, 1024, 2048, 3072, 4000, 4096] as const;
const signs = 'é ß Ł Ω я عربي 中文 हिन्दी 😀 <&> "\'';

const row = (id: CheckId, verdict: Verdict, detail: string): CheckRow => ({ id, verdict, detail });

/** Reads every element that the course uses. */
export function checkValues(calls: LmsCalls, { reads, notOffered, empty }: CheckPlan): CheckRow {
  const failed: string[] = [];
  const missing: string[] = [];
  for (const element of reads) {
    const { ok, code, detail } = calls.get(element);
    if (ok || empty.includes(code)) continue;
    if (notOffered.includes(code)) missing.push(element);
    else failed.push(detail);
  }
  const parts = [
    `${reads.length - failed.length - missing.length} of ${reads.length} elements can be read`,
    ...(missing.length > 0 ? [`not offered: ${missing.join(', ')}`] : []),
    ...failed,
  ];
  const verdict = failed.length > 0 ? 'refuses' : missing.length > 0 ? 'partly' : 'keeps';
  return row('values', verdict, parts.join('; '));
}

/** Writes longer and longer, commits, and reads back. `kept`: the longest that came back whole. */
export async function checkSuspendData(
  calls: LmsCalls,
  { pause }: CheckDeps,
): Promise<{ readonly row: CheckRow; readonly kept: number }> {
  let kept = 0;
  for (const size of sizes) {
    const text = filler(size);
    const set = calls.set(suspendData, text);
    if (!set.ok) return { row: row('suspendData', kept > 0 ? 'partly' : 'refuses', upTo(kept, set.detail)), kept };
    const commit = calls.commit();
    if (!commit.ok)
      return { row: row('suspendData', kept > 0 ? 'partly' : 'refuses', upTo(kept, commit.detail)), kept };
    const { value } = calls.get(suspendData);
    if (value !== text) {
      const detail = upTo(kept, `of ${size} characters ${value.length} came back`);
      return { row: row('suspendData', kept > 0 || value !== '' ? 'partly' : 'drops', detail), kept };
    }
    kept = size;
    await pause();
  }
  return { row: row('suspendData', 'keeps', `${kept} characters came back whole`), kept };
}

/** Letters and digits that repeat late, so that a cut or a doubling shows. */
function filler(size: number): string {
  return Array.from({ length: size }, (_, at) => (at * 7 + Math.floor(at / 36)) % 36)
    .map((digit) => digit.toString(36))
    .join('');
}

function upTo(kept: number, problem: string): string {
  return kept > 0 ? `${kept} characters came back whole; ${problem}` : problem;
}

/** The course's own suspend data is plain letters and digits; answers in words and names are not. */
export function checkUnicode(calls: LmsCalls): CheckRow {
  const set = calls.set(suspendData, signs);
  if (!set.ok) return row('unicode', 'refuses', set.detail);
  const { value } = calls.get(suspendData);
  if (value === signs) return row('unicode', 'keeps', signs);
  return row('unicode', value === '' ? 'drops' : 'partly', `sent ${signs}, came back ${value.slice(0, 80)}`);
}

/** Read only, or with `write` written and, where the LMS lets it, emptied again. */
export function checkPlace(calls: LmsCalls, { place }: CheckPlan, write: boolean): CheckRow {
  const before = calls.get(place.element).value;
  if (!write) return row('place', 'skipped', `${place.element} is ${before || 'empty'}`);
  const text = filler(place.limit);
  const set = calls.set(place.element, text);
  if (!set.ok) return row('place', 'refuses', set.detail);
  const { value } = calls.get(place.element);
  const whole = value === text;
  calls.set(place.element, before);
  const detail = `${place.element}: of ${place.limit} characters ${value.length} came back`;
  return row('place', whole ? 'keeps' : value === '' ? 'drops' : 'partly', detail);
}

/** How long the page stands still for a commit: in SCORM every call does. */
export function checkCommit(calls: LmsCalls, { clock }: CheckDeps): CheckRow {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    calls.set(suspendData, filler(64 + round));
    const began = clock();
    const { ok, detail } = calls.commit();
    if (!ok) return row('commit', 'refuses', detail);
    times.push(Math.round(clock() - began));
  }
  return row('commit', 'keeps', `${times.join(', ')} ms`);
}

/** Interactions and objectives: only looked at, or with `write` one entry of each appended. */
export function checkEntries(calls: LmsCalls, plan: CheckPlan, write: boolean): CheckRow[] {
  return (['objectives', 'interactions'] as const).map((id) => {
    const count = calls.get(`cmi.${id}._count`);
    if (!count.ok) return row(id, plan.notOffered.includes(count.code) ? 'none' : 'refuses', count.detail);
    if (!write) return row(id, 'skipped', `_count is ${count.value || 'empty'}`);
    const at = `cmi.${id}.${Number.parseInt(count.value, 10) || 0}`;
    const fields = id === 'objectives' ? plan.objective : plan.interaction;
    for (const { element, value } of fields) {
      const set = calls.set(`${at}.${element}`, value);
      if (!set.ok) return row(id, plan.notOffered.includes(set.code) ? 'none' : 'refuses', set.detail);
    }
    const after = calls.get(`cmi.${id}._count`).value;
    const name = id === 'objectives' || plan.interactionsReadable ? calls.get(`${at}.id`).value : undefined;
    const grown = after !== '' && after !== count.value;
    const readable = name === undefined || name.includes(entryName);
    const detail = `_count ${count.value || 'empty'}, then ${after || 'empty'}${name === undefined ? '; cannot be read back in this edition' : `; id ${name || 'empty'}`}`;
    return row(
      id,
      grown && readable ? 'keeps' : grown || (name !== undefined && readable) ? 'partly' : 'drops',
      detail,
    );
  });
}

/** A device whose clock is wrong puts wrong times on answers. */
export async function checkClock({ now, serverTime }: CheckDeps): Promise<CheckRow> {
  const server = await serverTime().catch(() => undefined);
  if (server === undefined) return row('clock', 'skipped', 'the server gives no time');
  const seconds = Math.round((now() - server) / 1000);
  const apart = Math.abs(seconds);
  const detail = `this device is ${apart} s ${seconds < 0 ? 'behind' : 'ahead of'} the server`;
  return row('clock', apart <= 120 ? 'keeps' : 'partly', detail);
}
