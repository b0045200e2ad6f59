import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { exampleQuestions } from './example-questions.ts';
import type { LmsData, LmsEdition } from './lms-edition.ts';
import { trackerIn } from './lms-launch.ts';
import { MemoryDevice } from './memory-device.ts';
import { lessons, questions, type Started, settled, startSession, Timers } from './session-course.ts';
import { type Faults, StrictLms } from './strict-lms.ts';

/** The first lesson of the sample course, and three questions of it. */
export const [first = { id: '', parts: [], questions: [] }] = lessons;
const ofFirst = questions.filter(({ id }) => first.questions.includes(id));
const question = (at: number): Question => {
  const found = ofFirst[at];
  if (!found) throw new Error('The sample course has too few questions.');
  return found;
};
export const [one, two, three] = [question(0), question(1), question(2)];

const examples = new Map(
  exampleQuestions().map(({ question: known, example }) => [known.id, example.responses[0]?.response ?? '']),
);
export const answerOf = ({ id }: Question): Response => examples.get(id) ?? '';

/** Submits one after the other, without waiting between them. */
export function answer({ session }: Pick<Started, 'session'>, ...asked: readonly Question[]): Promise<void> {
  for (const each of asked) session.getState().submit(first, each, answerOf(each), 1);
  return settled();
}

/** One device, one clock, and LMSs of an edition that hand on to the next launch what they keep. */
export function deviceAndLms(edition: LmsEdition) {
  const device = new MemoryDevice();
  const timers = new Timers();
  const begin = async (kept?: LmsData, { seed = 1, faults = undefined as Faults | undefined } = {}) => {
    const lms = new StrictLms(edition, edition.launch({}, kept));
    lms.faults = faults;
    return { lms, ...(await startSession({ tracker: () => trackerIn(edition, lms) }, { device, timers, seed })) };
  };
  const refusesCommits: Faults = (method) =>
    method === 'Commit' ? { returns: 'false', code: edition.codes.failed } : undefined;
  /** A window that the LMS never took anything from is killed: what was answered waits on the device. */
  const leavesWaiting = async (...given: readonly Question[]) => {
    const before = await begin();
    before.lms.faults = refusesCommits;
    for (const each of given) await answer(before, each);
    before.kill();
  };
  return { device, timers, begin, refusesCommits, leavesWaiting };
}

/** Questions of the interactions that the LMS holds, in its order. */
export function toldTo(lms: StrictLms): readonly string[] {
  return Object.values(Object(lms.data().interactions)).map((entry) =>
    String(Object(entry).id).replace('urn:borderless:q:', ''),
  );
}

export const idsOf = (...asked: readonly Question[]): readonly string[] => asked.map(({ id }) => id);
