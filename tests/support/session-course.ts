import type { Question } from '../../src/domain/assessment/question.ts';
import { seeded } from '../../src/domain/assessment/random.ts';
import type { AssessmentPlan, CourseOutline } from '../../src/domain/course/course.ts';
import type { ActivityLayout, CourseLayout } from '../../src/domain/course/layout.ts';
import { createCourseSession } from '../../src/session/course-session.ts';
import { noStore } from '../../src/session/journal/journal-store.ts';
import { answerTime } from '../../src/session/journal/other-windows.ts';
import { openKeeping } from '../../src/session/keeping.ts';
import type { CourseSessionStore } from '../../src/session/session-core.ts';
import type { LessonIds } from '../../src/session/session-state.ts';
import { exampleQuestions, rulesByType } from './example-questions.ts';
import type { FakeLms } from './fake-lms.ts';
import type { MemoryDevice, MemoryWindow } from './memory-device.ts';

/** A course of two lessons, a knowledge check and a final test over every example of every question type. */
export const questions: readonly Question[] = exampleQuestions().map(({ question }) => question);
const half = Math.ceil(questions.length / 2);
const ids = (list: readonly Question[]) => list.map(({ id }) => id);

export const lessons: readonly LessonIds[] = [
  { id: 'first', parts: ['hook', 'idea', 'act'], questions: ids(questions.slice(0, half)) },
  { id: 'second', parts: ['hook', 'end'], questions: ids(questions.slice(half)) },
];

const bankQuestions: readonly Question[] = questions.map((question) => ({ ...question, id: `bank-${question.id}` }));
export const checkPlan: AssessmentPlan = {
  id: 'check',
  title: 'Check',
  minutes: 2,
  questions: 4,
  mastery: 0.6,
  kind: 'knowledge-check',
  module: 'one',
  banks: ['check-bank'],
  cells: [],
};
export const finalPlan: AssessmentPlan = { ...checkPlan, id: 'final', kind: 'final', mastery: 0.8, moduleMinimum: 0.5 };
export const asked = bankQuestions.map((question, at) => ({ question, module: at % 2 === 0 ? 'one' : 'two' }));

export const outline: CourseOutline = {
  id: 'sample',
  revision: '1',
  language: 'en',
  languages: ['en'],
  title: 'Sample',
  subtitle: 'A sample',
  disclaimer: 'None',
  factsAsOf: '2026-06',
  modules: [
    {
      id: 'one',
      title: 'One',
      shortTitle: 'One',
      summary: 'First',
      objectives: 1,
      lessons: [{ id: 'first', title: 'First', minutes: 6 }],
      knowledgeCheck: checkPlan,
    },
    {
      id: 'two',
      title: 'Two',
      shortTitle: 'Two',
      summary: 'Second',
      objectives: 1,
      lessons: [{ id: 'second', title: 'Second', minutes: 5 }],
    },
  ],
  finalAssessment: finalPlan,
};

export const layout: CourseLayout = {
  courseId: 'sample',
  revision: '1',
  lessons: lessons.map((lesson, at) => ({ ...lesson, module: at === 0 ? 'one' : 'two' })),
  assessments: ['check', 'final'],
  objectives: ['F1', 'F2', 'CO1'],
  misconceptions: ['M1', 'O-m1'],
  activities: [
    activity('desk', 'first', { radix: 24, most: 12, outcomes: ['lawful', 'money'] }),
    activity('ledger', 'second', { radix: 5, most: 30, outcomes: [] }),
  ],
  questions: [
    ...questions.map((question, at) => entry(question, at < half ? 'first' : 'second', at < half ? 'one' : 'two')),
    ...asked.map(({ question, module }) => entry(question, 'check-bank', module)),
  ],
};

function activity(
  id: string,
  home: string,
  shape: Pick<ActivityLayout, 'radix' | 'most' | 'outcomes'>,
): ActivityLayout {
  return { id, type: id, signature: 7, ...shape, objective: 'F1', home, module: home === 'first' ? 'one' : 'two' };
}

function entry(question: Question, home: string, module: string) {
  const { id, type, objective, level } = question;
  return { id, type, objective, level, home, module, shape: rulesByType[type]?.shape(question) ?? [] };
}

/** Timers that run when the test says so. */
export class Timers {
  private waiting: { readonly at: number; readonly call: () => void }[] = [];
  now = 1_800_000_000_000;

  after = (ms: number, call: () => void): (() => void) => {
    const entry = { at: this.now + ms, call };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  async pass(ms: number): Promise<void> {
    this.now += ms;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    for (const { call } of due) call();
    await settled();
  }
}

/** Lets every promise that can resolve without a timer do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}

export interface Started {
  readonly session: CourseSessionStore;
  readonly timers: Timers;
  /** The browser ends the window at once: nothing that it does afterwards reaches the device. */
  readonly kill: () => void;
  /** The browser puts the window to sleep, or wakes it: it hears nothing of other windows meanwhile. */
  readonly freeze: (isFrozen: boolean) => void;
}

/** A session launched against an LMS, in a window of the given device; without one, of a device that keeps nothing. */
export async function startSession(
  lms: Pick<FakeLms, 'tracker'>,
  {
    device = undefined as MemoryDevice | undefined,
    timers = new Timers(),
    known = layout,
    course = outline,
    seed = 1,
    getLayout = async () => known,
  } = {},
): Promise<Started> {
  const began = timers.now;
  const window: MemoryWindow = { isAlive: true };
  const session = createCourseSession({
    course,
    layout: getLayout,
    keeping: async () => ({ openKeeping }),
    rules: rulesByType,
    tracker: lms.tracker(),
    device: (launch) => device?.open(launch, window) ?? { store: noStore, channel: undefined },
    keptBefore: ({ learnerId }) => (device?.rowsOf(learnerId ?? '').size ?? 0) > 0,
    now: () => timers.now,
    elapsed: () => timers.now - began,
    random: seeded(seed),
    after: timers.after,
  });
  const started = session.getState().start();
  await settled();
  // Asking for other windows takes a moment.
  await timers.pass(answerTime);
  await started;
  await settled();
  return {
    session,
    timers,
    kill: () => {
      window.isAlive = false;
    },
    freeze: (isFrozen) => {
      window.isFrozen = isFrozen;
    },
  };
}
