import { createLocalTracker } from '../../src/tracking/adapters/local/adapter.ts';
import type { Tracker } from '../../src/tracking/tracker.ts';
import { cmi5Page } from './cmi5-launch.ts';
import type { LmsData } from './lms-edition.ts';
import { lmsEditions } from './lms-editions.ts';
import { fakeTime, fakeWindow, trackerIn } from './lms-launch.ts';
import type { LrsProcess, LrsReport } from './lrs/lrs-process.ts';
import { StrictLms } from './strict-lms.ts';

/** What an LMS knows of the learner, in the words of no standard. */
export interface Held {
  /** Ids of the questions, one a submission that is kept, in order. */
  readonly answers: readonly string[];
  readonly completed: boolean;
  readonly success: 'passed' | 'failed' | 'unknown';
  /** 0 to 1. */
  readonly score?: number | undefined;
}

/** Something that outlives launches, and the trackers that speak to it. */
export interface Recorder {
  /** The next launch, with what was kept before. */
  readonly next: (mode?: 'normal' | 'browse' | 'review') => Promise<Tracker>;
  /** One where nothing works: storage, LMS or network throws on every call. */
  readonly broken: () => Promise<Tracker>;
  /** One where there is nothing at all. */
  readonly absent: () => Tracker;
  readonly writes: () => Promise<number>;
  readonly held: () => Promise<Held>;
  /** Every rule of the standard that was broken so far. */
  readonly violations: () => Promise<readonly string[]>;
}

export interface RecorderKind {
  readonly name: string;
  readonly create: () => Recorder;
}

const broken = () => {
  throw new Error('broken');
};

/** The plain web build: the browser's own storage is the record. */
function web(): Recorder {
  const kept = new Map<string, string>();
  let writes = 0;
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      writes++;
      kept.set(key, value);
    },
  };
  const keys = { key: 'course', submissionsKey: 'submissions' };
  const open = () => createLocalTracker({ storage, ...keys });
  return {
    next: async () => open(),
    broken: async () => createLocalTracker({ storage: { getItem: broken, setItem: broken }, ...keys }),
    absent: () => createLocalTracker({ storage: undefined, ...keys }),
    writes: async () => writes,
    // Result and completion are computed from progress: nobody is told of them.
    held: async () => ({
      answers:
        open()
          .ownRecord?.read()
          .submissions.map(({ id }) => id) ?? [],
      completed: false,
      success: 'unknown',
    }),
    violations: async () => [],
  };
}

const scorm: readonly RecorderKind[] = lmsEditions.map((edition) => ({
  name: edition.name,
  create: () => {
    let kept: LmsData | undefined;
    let lms: StrictLms | undefined;
    const used: StrictLms[] = [];
    return {
      next: async (mode = 'normal') => {
        kept = lms?.data() ?? kept;
        lms = new StrictLms(edition, edition.launch({ mode }, kept));
        used.push(lms);
        return trackerIn(edition, lms);
      },
      broken: async () => {
        lms = new StrictLms(edition);
        lms.faults = (method) => (method === 'Initialize' ? undefined : { throws: new Error('broken') });
        return trackerIn(edition, lms);
      },
      absent: () => edition.createTracker({ window: fakeWindow(), ...fakeTime() }),
      writes: async () => (lms?.count('SetValue') ?? 0) + (lms?.count('Commit') ?? 0),
      held: async () => heldByScorm(lms?.data() ?? {}),
      violations: async () => used.flatMap((one) => one.violations),
    };
  },
}));

function heldByScorm(data: LmsData): Held {
  const core = Object(data.core ?? data);
  const statuses = [core.lesson_status, core.completion_status, core.success_status].map(String);
  const isJudged = (status: 'passed' | 'failed') => statuses.includes(status);
  const { raw } = Object(core.score);
  return {
    answers: Object.values(Object(data.interactions)).map((one) =>
      String(Object(one).id).replace('urn:borderless:q:', ''),
    ),
    // One field for two facts in SCORM 1.2: a result takes the place of completion.
    completed: statuses.includes('completed') || isJudged('passed') || isJudged('failed'),
    success: isJudged('passed') ? 'passed' : isJudged('failed') ? 'failed' : 'unknown',
    score: raw === undefined || raw === '' ? undefined : Number(raw) / 100,
  };
}

function cmi5(lrs: () => LrsProcess): Recorder {
  let registration: string | undefined;
  const report = async (): Promise<LrsReport> => {
    if (registration === undefined) throw new Error('Nothing was launched yet');
    return lrs().report(registration);
  };
  return {
    async next(mode = 'normal') {
      const names = { normal: 'Normal', browse: 'Browse', review: 'Review' } as const;
      const launched = await lrs().launch({
        mode: names[mode],
        masteryScore: 0.8,
        ...(registration && { registration }),
      });
      registration = launched.registration;
      return cmi5Page(launched.search).tracker;
    },
    async broken() {
      const { search } = await lrs().launch();
      return cmi5Page(search, { fetch: broken }).tracker;
    },
    absent: () => cmi5Page('').tracker,
    writes: async () => (await report()).requests.filter((request) => /^(POST|PUT)/.test(request)).length,
    async held() {
      const { statements } = await report();
      const told = statements.map((one) => ({ ...Object(one), verb: String(Object(one.verb).id).split('/').at(-1) }));
      const of = (verb: string) => told.filter((one) => one.verb === verb);
      const [passed, failed] = [of('passed').at(-1), of('failed').at(-1)];
      return {
        answers: of('answered').map(({ object }) => String(Object(object).id).replace(/^.*:q:/, '')),
        completed: of('completed').length > 0,
        success: passed ? 'passed' : failed ? 'failed' : 'unknown',
        score: (passed ?? failed)?.result.score?.scaled,
      };
    },
    violations: async () => (registration === undefined ? [] : (await report()).violations),
  };
}

/** Every adapter with what it speaks to. @param lrs the process that the test has started. */
export function recorderKinds(lrs: () => LrsProcess): readonly RecorderKind[] {
  return [{ name: 'web', create: web }, ...scorm, { name: 'cmi5', create: () => cmi5(lrs) }];
}
