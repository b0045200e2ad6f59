import { createScormAgain } from '../../src/apps/lms/scorm-again.ts';
import type { Lms } from '../../src/lms/lms-state.ts';
import { createLms, type LmsDeps } from '../../src/lms/lms-store.ts';
import type { LmsPackage } from '../../src/lms/packages.ts';
import { createCourseRunner } from '../../src/lms/runner/course-runner.ts';
import type { FromRunner } from '../../src/lms/runner/messages.ts';
import { type Action, type StandardId, standards } from '../../src/lms/standards.ts';
import type { RecordStorage } from '../../src/lms/storage.ts';

type Api = Readonly<Record<string, (...given: string[]) => string>>;

/** The local LMS without its views, and a package's window beside it that runs what the browser would. */
export interface LmsVisit {
  readonly state: () => Lms;
  /** What the course finds in the windows above it. */
  readonly window: ReadonlyMap<string, Api>;
  /** What the runner was told to do, in order: `clear`, `files`, `offline`, `online`, the address that was opened. */
  readonly done: readonly string[];
  /** A call of the course, to the API that it holds since its launch. */
  course(action: Action, ...given: string[]): string | undefined;
  /** A course that answers a question and saves. */
  learn(place: string, number?: number): void;
  /** Does something, and waits until all of it has happened; a silent course does not say goodbye when its frame goes. */
  act(what: () => void, how?: { readonly silent: boolean }): Promise<void>;
  settle(): Promise<void>;
  /** Another window of the same number says something. */
  say(data: unknown, launch?: number): void;
  /** Has whatever waits for its time done now. */
  timePasses(): void;
  /** From now on the course's window answers nothing. */
  hang(): void;
}

export function samplePackage(standard: StandardId, changes: Partial<LmsPackage> = {}): LmsPackage {
  const launchable = {
    identifier: 'item',
    title: 'A course',
    path: 'start/my page.html',
    query: '?a=b',
    isSco: true,
    passing: 80,
    objectives: ['basics'],
  };
  return {
    id: `course-${standard}`,
    file: `course-${standard}.zip`,
    size: 1,
    course: 'course',
    title: 'A course',
    standard,
    edition: `SCORM ${standard}`,
    launchables: [launchable, { ...launchable, identifier: 'second', passing: undefined }],
    key: `course/SCORM ${standard}`,
    isDropped: false,
    ...changes,
  };
}

export function visitLms(storage: RecordStorage, changes: Partial<LmsDeps> = {}): LmsVisit {
  const window = new Map<string, Api>();
  const done: string[] = [];
  const waiting = new Set<() => void>();
  let clock = 1000;
  let isSilent = false;
  let isHanging = false;
  let held: Api | undefined;
  const lms = createLms({
    packages: [samplePackage('1.2'), samplePackage('2004')],
    storage,
    runnerPorts: [5001, 5002, 5003],
    filesOf: async () => new Map(),
    now: () => clock++,
    after: (_ms, act) => {
      waiting.add(act);
      return () => void waiting.delete(act);
    },
    ...changes,
  });
  const state = lms.getState;
  const standard = () => standards[state().chosen?.standard ?? '1.2'];
  const course = (action: Action, ...given: string[]) => held?.[standard().methods[action]]?.(...given);

  function openRunner(number: number): void {
    const say = (message: FromRunner) => {
      if (!isHanging) state().hear(number, structuredClone(message), (told) => void hear(structuredClone(told)));
    };
    const hear = createCourseRunner({
      post: say,
      createApi: createScormAgain,
      place: (name, api) => {
        if (api) held = api;
        if (api) window.set(name, api);
        else window.delete(name);
      },
      clear: async () => void done.push('clear'),
      keepFiles: async (files) => void done.push(`files ${files.size}`),
      setOffline: async (isOffline) => void done.push(isOffline ? 'offline' : 'online'),
      openFrame: (address) => void done.push(address),
      removeFrame: () => {
        if (!isSilent) course('terminate', '');
      },
      pause: () => undefined,
    });
    say({ kind: 'ready' });
  }

  let opened = 0;
  lms.subscribe(({ open }) => {
    if (!open || open.number === opened) return;
    opened = open.number;
    queueMicrotask(() => openRunner(open.number));
  });

  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    state,
    window,
    done,
    course,
    settle,
    learn(place, number = 0) {
      course('initialize', '');
      const { location, exit, sessionTime } = standard().elements;
      course('set', location, place);
      course('set', exit, 'suspend');
      course('set', sessionTime, standard().writeTime(60));
      course('set', `cmi.interactions.${number}.id`, `q${number}`);
      course('commit', '');
    },
    async act(what, { silent } = { silent: false }) {
      isSilent = silent;
      what();
      await settle();
    },
    say: (data, launch = opened) => state().hear(launch, data, () => undefined),
    timePasses() {
      for (const act of [...waiting]) act();
      waiting.clear();
    },
    hang() {
      isHanging = true;
    },
  };
}
