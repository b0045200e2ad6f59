import type { Launch, Tracker } from '../../src/tracking/tracker.ts';
import type { LaunchFacts, LmsData, LmsEdition } from './lms-edition.ts';
import { StrictLms } from './strict-lms.ts';

/** A window as far as a course looks at it. Without a parent it is the topmost one, which is its own parent. */
export function fakeWindow(properties: Readonly<Record<string, unknown>> = {}): object {
  const window: Record<string, unknown> = { ...properties };
  window.parent ??= window;
  window.top ??= window;
  return window;
}

/** A window of another origin: its parent can be reached, everything else throws. */
export function foreignWindow(parent: object): object {
  return new Proxy(fakeWindow({ parent }), {
    get(target, name) {
      if (name === 'parent') return Reflect.get(target, name);
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  });
}

/** Time that passes only while somebody waits. */
export function fakeTime() {
  let now = 0;
  const due: { at: number; call: () => void }[] = [];
  return {
    clock: () => now,
    at: (ms: number, call: () => void) => void due.push({ at: ms, call }),
    wait: async (ms: number) => {
      now += ms;
      for (const { call } of due.splice(0).filter((one) => one.at <= now || !due.push(one))) call();
    },
  };
}

export interface LmsLaunch {
  readonly lms: StrictLms;
  readonly tracker: Tracker;
  readonly launch: Launch;
}

/** Launches the course in the frame of an LMS, with what the LMS kept of earlier launches. */
export async function launchIn(edition: LmsEdition, facts: LaunchFacts = {}, kept?: LmsData): Promise<LmsLaunch> {
  const lms = new StrictLms(edition, edition.launch(facts, kept));
  const tracker = trackerIn(edition, lms);
  return { lms, tracker, launch: await tracker.launch() };
}

export function trackerIn(edition: LmsEdition, lms: StrictLms): Tracker {
  const { clock, wait } = fakeTime();
  const window = fakeWindow({ parent: fakeWindow({ [edition.apiName]: lms.api }) });
  return edition.createTracker({ window, clock, wait });
}
