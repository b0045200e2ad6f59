import { moments } from '../crashes/crash-plan.ts';
import { crashRun } from '../crashes/crash-run.ts';
import type { CrashFinding, CrashOutcome } from '../crashes/outcome.ts';
import type { Figures } from './figures.ts';

const kinds: readonly CrashFinding[] = ['missing', 'doubled', 'order', 'different', 'problem'];

/** Learners whose renderer is killed so many times, in real browsers at the built packages; the seed repeats them. */
export async function crashFigures(kills = 50, seed = 1): Promise<Figures> {
  const began = performance.now();
  const outcomes = await crashRun(kills, seed);
  const each = (of: (outcome: CrashOutcome) => number | string) => Object.values(outcomes).map(of).join(' + ');
  const findings = Object.values(outcomes).flatMap((outcome) => outcome.findings);
  return [
    [`Crashes of the renderer, seed ${seed}`, Object.keys(outcomes).join(' + ')],
    ['… launches', each(({ launches }) => launches)],
    ...moments.map((moment) => [`… killed: ${moment}`, each(({ kills }) => kills[moment])] as const),
    ['… told: saved', each(({ said }) => said.saved)],
    ['… told: saved on this device', each(({ said }) => said.waiting)],
    ['… submissions', each(({ submissions }) => submissions)],
    ['… of them told that they are kept', each(({ told }) => told)],
    ['… interactions in the record at the end', each(({ interactions }) => interactions)],
    ['… looks at what stands on the screen', each(({ looks }) => looks)],
    ['… result', each(({ result }) => result)],
    ...kinds.map((kind) => [`… found: ${kind}`, `${findings.filter((one) => one.kind === kind).length}`] as const),
    ...findings.map(({ kind, what }) => [`…   ${kind}`, what] as const),
    ['… seconds', ((performance.now() - began) / 1000).toFixed(0)],
  ];
}
