import fc from 'fast-check';
import { FaultCount } from '../faults/fault-count.ts';
import { history, live } from '../faults/history.ts';
import type { FindingKind } from '../faults/outcome.ts';
import type { Figures } from './figures.ts';

const kinds: readonly FindingKind[] = [
  'lost',
  'lost-interaction',
  'doubled',
  'different',
  'unlawful',
  'seen-by-another',
  'exception',
];

/** So many learners' ways through a small course, each with launches in which LMS and device fail; the seed repeats them. */
export async function faultFigures(sessions = 10_000, seed = 6): Promise<Figures> {
  const began = performance.now();
  const faults = new FaultCount();
  const found = new Map<FindingKind, string[]>();
  let launches = 0;
  let submissions = 0;
  let doubled12 = 0;
  let escaped = 0;
  process.on('unhandledRejection', () => escaped++);
  for (const [at, lived] of fc.sample(history, { numRuns: sessions, seed }).entries()) {
    const outcome = await live(lived);
    launches += outcome.launches;
    submissions += outcome.submissions;
    doubled12 += outcome.doubled12;
    faults.addAll(outcome.faults);
    for (const { kind, what } of outcome.findings)
      found.set(kind, [...(found.get(kind) ?? []), `session ${at + 1}, ${what}`]);
  }
  const name = `Sessions with faults, seed ${seed}`;
  return [
    [name, `${sessions} learners, ${launches} launches, ${submissions} submissions`],
    ['… faults', `${faults.total}`],
    ...faults.entries().map(([kind, times]) => [`…   ${kind}`, `${times}`] as const),
    ...kinds.map((kind) => [`… found: ${kind}`, told(found.get(kind) ?? [])] as const),
    ['… found: exceptions that nobody awaited', `${escaped}`],
    ['… interactions doubled in records of SCORM 1.2', `${doubled12}`],
    ['… seconds', ((performance.now() - began) / 1000).toFixed(0)],
  ];
}

function told(findings: readonly string[]): string {
  return findings.length === 0 ? '0' : `${findings.length}, first: ${findings[0]?.slice(0, 160)}`;
}
