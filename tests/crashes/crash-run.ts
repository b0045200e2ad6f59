import { launchBrowser } from '../support/browser.ts';
import { type HostedStandard, hostPackages, type PackageHost } from '../support/package-host.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { readRecord } from '../support/record-reading.ts';
import { progressIn } from '../support/saved-progress.ts';
import { differences, withoutCrashes } from './crash-free.ts';
import { crashPlans } from './crash-plan.ts';
import { CrashingLearner, type Surroundings } from './crashing-learner.ts';
import { LastingLms } from './lasting-lms.ts';
import type { CrashOutcome } from './outcome.ts';
import { checkInteractions } from './record-check.ts';

const standards: readonly HostedStandard[] = ['scorm-1.2', 'scorm-2004-4th'];

/**
 * Two learners, one an edition of SCORM, play the built course with `kills` killed renderers between them, and then once to
 * the end. The packages must have been built. What chance decides follows from `seed`; how far a page got when it was killed
 * does not.
 */
export async function crashRun(kills: number, seed: number): Promise<Readonly<Record<string, CrashOutcome>>> {
  const shelves = new Map<string, LastingLms>();
  const host = await hostPackages(coursePackages, async (path, body) => shelves.get(path)?.receive(body) ?? 'false');
  try {
    const plans = crashPlans(kills, seed);
    const outcomes = standards.map(async (standard, at): Promise<[string, CrashOutcome]> => {
      const own = plans.filter((_, launch) => launch % standards.length === at);
      return [standard, await crashing(standard, host, shelves, own, seed)];
    });
    return Object.fromEntries(await Promise.all(outcomes));
  } finally {
    host.close();
  }
}

async function crashing(
  standard: HostedStandard,
  host: PackageHost,
  shelves: Map<string, LastingLms>,
  plans: ReturnType<typeof crashPlans>,
  seed: number,
): Promise<CrashOutcome> {
  const course = readPackage(coursePackages[standard]);
  const browser = await launchBrowser();
  const at = (name: string): Surroundings => {
    const commitsTo = `/commit/${standard}/${name}`;
    const lms = new LastingLms();
    shelves.set(commitsTo, lms);
    return { browser, host, standard, course, lms, commitsTo, seed };
  };
  try {
    const surroundings = at('crashing');
    const learner = new CrashingLearner(surroundings);
    for (const plan of plans) await learner.crash(plan);
    const { ledger } = learner;
    const looked = [
      ...new Set(ledger.handed.flatMap(({ kind, submissions }) => (kind === 'practice' ? submissions : []))),
    ].map(({ question }) => question);
    await learner.finish(looked);
    const { record } = surroundings.lms;
    const { interactions, status, score } = readRecord(standard, record);
    const find = learner.find.bind(learner);
    const found = checkInteractions(standard, interactions, ledger.submissions, find);
    const arrived = ledger.handed.filter(({ submissions }) => submissions.some((one) => found.has(one)));
    try {
      const reference = await withoutCrashes(at('crash-free'), arrived, looked, progressIn(course, record).seed);
      for (const what of differences(surroundings, record, reference)) find('different', what);
    } catch (error) {
      find('problem', `without crashes: ${error instanceof Error ? error.message : String(error)}`);
    }
    return {
      launches: learner.launches,
      kills: learner.kills,
      said: learner.said,
      submissions: ledger.submissions.length,
      told: ledger.submissions.filter(({ told }) => told).length,
      interactions: interactions.length,
      looks: learner.looks,
      result: `${status}, ${score || 'no score'}`,
      findings: learner.findings,
    };
  } finally {
    await browser.close();
  }
}
