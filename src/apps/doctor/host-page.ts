import { recordApi } from '../../doctor/run/recorder.ts';
import type { RunCall, RunSession } from '../../doctor/run/run-log.ts';
import { createScormAgain } from '../lms/scorm-again.ts';
import type { HostedLaunch, HostedState } from './hosted-launch.ts';

// The page of an LMS for the doctor: an API that writes everything down, and a frame in which a course runs.

const apiNames = ['API', 'API_1484_11'] as const;

interface Running {
  readonly frame: HTMLIFrameElement;
  readonly calls: RunCall[];
  readonly launchedAt: number;
  readonly lookedFor: Set<string>;
  readonly values: () => Readonly<Record<string, unknown>>;
}

const ended: RunSession[] = [];
let running: Running | undefined;

/** A new attempt or a later one, with what the LMS kept. */
function launch({ standard, values, address }: HostedLaunch): void {
  const real = createScormAgain(standard, values);
  const calls: RunCall[] = [];
  const lookedFor = new Set<string>();
  const api = recordApi(
    standard,
    real,
    () => performance.now(),
    (call) => calls.push(call),
  );
  for (const name of apiNames) {
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        lookedFor.add(name);
        return (name === 'API') === (standard === '1.2') ? api : undefined;
      },
    });
  }
  const frame = document.createElement('iframe');
  frame.title = 'Course';
  frame.src = address;
  running = { frame, calls, lookedFor, launchedAt: performance.now(), values: () => real.getFlattenedCMI() };
  document.body.append(frame);
}

function state(): HostedState {
  const { calls = [], launchedAt = 0 } = running ?? {};
  return {
    hasBegun: calls.some(({ action }) => action === 'initialize'),
    sinceLaunch: performance.now() - launchedAt,
    sinceCall: performance.now() - (calls.at(-1)?.at ?? launchedAt),
  };
}

/** Sends the frame elsewhere, as an LMS does when a learner leaves: the course gets its pagehide. */
async function leave(): Promise<Readonly<Record<string, unknown>>> {
  if (!running) return {};
  const { frame, calls, launchedAt, lookedFor, values } = running;
  const gone = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = 'about:blank';
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 2000))]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  ended.push({ launchedAt, leftAt: performance.now(), calls, lookedFor: [...lookedFor] });
  const kept = values();
  frame.remove();
  running = undefined;
  return kept;
}

Object.assign(window, { doctor: { launch, state, leave, sessions: () => ended } });
