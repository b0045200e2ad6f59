import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Cmi5Launch, type Cmi5Options, launchCmi5 } from './cmi5-launch.ts';
import type { LaunchWish } from './lrs/launches.ts';
import { type LaunchedCourse, type LrsProcess, startLrs } from './lrs/lrs-process.ts';
import { at, sampleInteraction } from './tracking-samples.ts';

export const passed = { completion: 'completed', success: 'passed', score: 0.9, progressMeasure: 1 } as const;
export const failed = { ...passed, success: 'failed', score: 0.4 } as const;
export const answers = [1, 2, 3].map((n) => sampleInteraction({ id: `q-${n}`, timestamp: at + n }));

type Told = Readonly<Record<string, unknown>> & { readonly verb: string };
type Launched = Pick<Cmi5Launch, 'launched'>;

/** An LRS process for the tests of a file. Whatever a test does, the course may break no rule of xAPI or cmi5. */
export function lrsForTests() {
  let running: LrsProcess | undefined;
  const used: LaunchedCourse[] = [];
  const lrs = () => {
    if (!running) throw new Error('The LRS runs within tests only');
    return running;
  };
  beforeAll(async () => {
    running = await startLrs();
  });
  afterAll(() => running?.stop());
  afterEach(async () => {
    await lrs().faults([]);
    await lrs().showTags(true);
    for (const { registration } of used.splice(0)) expect((await lrs().report(registration)).violations).toEqual([]);
  });

  async function told({ launched }: Launched): Promise<readonly Told[]> {
    const { statements } = await lrs().report(launched.registration);
    return statements.map((one) => ({ ...one, verb: String(Object(one.verb).id).split('/').at(-1) ?? '' }));
  }
  return {
    lrs,
    async start(wish?: LaunchWish, options?: Cmi5Options): Promise<Cmi5Launch> {
      const started = await launchCmi5(lrs(), wish, options);
      used.push(started.launched);
      return started;
    },
    told,
    verbs: async (launch: Launched) => (await told(launch)).map(({ verb }) => verb),
    requests: async ({ launched }: Launched) => (await lrs().report(launched.registration)).requests,
  };
}
