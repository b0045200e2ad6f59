import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { assessmentRecord, lessonRecord, type Progress } from '../../src/domain/progress/progress.ts';
import type { CourseSession } from '../../src/session/session-state.ts';
import { responseTo } from '../support/answering.ts';
import { lessons, plans, pool, practice } from './small-course.ts';

/** One thing that a learner does, and how to see later that it was not lost. */
export interface Step {
  readonly name: string;
  /** Answers that are handed in; a page that was shown is none. */
  readonly isSubmission: boolean;
  /** Steps with the same place follow each other, and a later one may replace what an earlier one left. */
  readonly place: string;
  /** What stands here may be changed: whoever finds it gone gives the latest only, not all that led to it. */
  readonly isChangeable: boolean;
  perform(session: CourseSession): void;
  isKept(progress: Progress): boolean;
  /** Ids of the interactions that the LMS is to get of it, once the step is performed. */
  reports(progress: Progress): readonly string[];
}

type Test = keyof typeof plans;

/** What a learner means to do, before anything goes wrong. */
type Intention =
  | { readonly do: 'read'; readonly lesson: number; readonly part: number }
  | { readonly do: 'practise'; readonly question: number; readonly ways: readonly Way[] }
  | { readonly do: 'test'; readonly test: Test; readonly ways: readonly (readonly Way[])[]; readonly handsIn: boolean };
type Way = 'right' | 'wrong';

const way = fc.constantFrom<Way>('right', 'wrong');
const ways = fc.constantFrom<readonly Way[]>(['right'], ['wrong'], ['wrong', 'right'], ['right', 'wrong']);

const intention: fc.Arbitrary<Intention> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('read' as const), lesson: fc.nat(1), part: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('practise' as const), question: fc.nat(3), ways }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('test' as const),
      test: fc.constant<Test>('check'),
      ways: fc.array(
        way.map((one) => [one]),
        { minLength: 2, maxLength: 2 },
      ),
      handsIn: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('test' as const),
      test: fc.constant<Test>('final'),
      ways: fc.array(ways, { minLength: 2, maxLength: 4 }),
      handsIn: fc.boolean(),
    }),
  },
);

/** The steps of one learner, in order. No question of a lesson is handed in more often than tries are counted. */
export const learnerSteps: fc.Arbitrary<readonly Step[]> = fc
  .array(intention, { minLength: 1, maxLength: 9 })
  .map((intentions) => stepsOf(intentions));

function stepsOf(intentions: readonly Intention[]): readonly Step[] {
  const tries = new Map<string, number>();
  const attempts = { check: 0, final: 0 };
  const isOpen = { check: false, final: false };
  return intentions.flatMap((meant): readonly Step[] => {
    if (meant.do === 'read') return [visit(meant.lesson, meant.part)];
    if (meant.do === 'practise') {
      const question = practice[meant.question];
      if (!question) return [];
      const known = tries.get(question.id) ?? 0;
      const given = meant.ways.slice(0, Math.max(0, 2 - known));
      tries.set(question.id, known + given.length);
      return given.map((one, at) => submit(question, responseTo(question, one), known + at + 1));
    }
    // An attempt that was left open ends what the learner does with this test.
    if (isOpen[meant.test]) return [];
    attempts[meant.test]++;
    isOpen[meant.test] = !meant.handsIn;
    return attempt(meant.test, attempts[meant.test], meant.ways, meant.handsIn);
  });
}

function visit(lessonAt: number, partAt: number): Step {
  const lesson = lessons[lessonAt] ?? { id: '', parts: [], questions: [] };
  const part = lesson.parts[partAt] ?? '';
  return {
    name: `reads ${lesson.id}/${part}`,
    isSubmission: false,
    isChangeable: false,
    place: `${lesson.id}/${part}`,
    perform: (session) => session.visit(lesson, part),
    isKept(progress) {
      const { done, visited } = lessonRecord(progress, lesson.id);
      return done || visited.includes(part);
    },
    reports: () => [],
  };
}

function submit(question: Question, response: Response, nth: number): Step {
  const lesson = lessons.find(({ questions }) => questions.includes(question.id));
  if (!lesson) throw new Error(`${question.id} stands in no lesson.`);
  return {
    name: `answers ${question.id} (${nth})`,
    isSubmission: true,
    isChangeable: false,
    place: question.id,
    perform: (session) => void session.submit(lesson, question, response, 1),
    isKept({ questions }) {
      const record = questions[question.id];
      return record !== undefined && (record.tries > nth || (record.tries === nth && same(record.response, response)));
    },
    reports: () => [question.id],
  };
}

/** The nth attempt at a test: begun, answered one by one, handed in perhaps. */
function attempt(test: Test, number: number, given: readonly (readonly Way[])[], handsIn: boolean): readonly Step[] {
  const plan = plans[test];
  const asked = pool.slice(0, given.length);
  const ids = asked.map(({ question }) => question.id);
  const under = (progress: Progress) => {
    const { attempt: known } = assessmentRecord(progress, plan.id);
    return known?.number === number && !known.handedIn ? known : undefined;
  };
  const isOver = (progress: Progress) =>
    assessmentRecord(progress, plan.id).results.some((result) => result.number === number);
  const begin = (session: CourseSession) => void (under(session.progress) ?? session.startAttempt(plan, ids));
  const step = (name: string, place: string, rest: Pick<Step, 'perform' | 'isKept' | 'reports' | 'isSubmission'>) => ({
    name: `${name} (${test} ${number})`,
    place: `${test}.${number}.${place}`,
    isChangeable: test === 'final',
    ...rest,
  });
  return [
    step('begins', 'start', {
      isSubmission: false,
      perform: begin,
      isKept: (progress) => isOver(progress) || under(progress) !== undefined,
      reports: () => [],
    }),
    ...asked.flatMap(({ question, module }, at) =>
      (given[at] ?? []).map((one): Step => {
        const response = responseTo(question, one);
        return step(`answers ${question.id} ${one}`, question.id, {
          isSubmission: true,
          perform(session) {
            if (test === 'final') session.respond(plan.id, question, response, 1);
            else session.answer(plan.id, { question, module }, response, 1);
          },
          isKept: (progress) => isOver(progress) || same(under(progress)?.responses[question.id], response),
          reports: () => (test === 'check' ? [question.id] : []),
        });
      }),
    ),
    ...(handsIn
      ? [
          step('hands in', 'end', {
            isSubmission: true,
            perform: (session) => void session.handIn(plan, asked),
            isKept: isOver,
            reports: () => (test === 'final' ? ids : []),
          }),
        ]
      : []),
  ];
}

/** The order in which pairs are listed is no difference. */
function same(one: Response | undefined, other: Response): boolean {
  return isDeepStrictEqual(one, other);
}
