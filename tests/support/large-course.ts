import type { Attempt, AttemptResult } from '../../src/domain/assessment/attempt.ts';
import type { Response } from '../../src/domain/assessment/question.ts';
import { type Random, shuffled } from '../../src/domain/assessment/random.ts';
import { credits } from '../../src/domain/assessment/score.ts';
import type { ActivityLayout, CourseLayout, QuestionLayout } from '../../src/domain/course/layout.ts';
import type { ActivityRecord, AssessmentRecord, Progress, QuestionRecord } from '../../src/domain/progress/progress.ts';
import { exampleQuestions, rulesByType } from './example-questions.ts';

export interface CourseSize {
  readonly lessons: number;
  readonly parts: number;
  /** In lessons. */
  readonly practice: number;
  /** In the banks of the final test and of one check a module. */
  readonly asked: number;
  readonly modules: number;
  readonly activities: number;
  readonly objectives: number;
  readonly misconceptions: number;
}

/** A course of a size that nobody has asked for: 500 questions, of every type as the catalogue's examples have it. */
export const largeSize: CourseSize = {
  lessons: 100,
  parts: 6,
  practice: 380,
  asked: 120,
  modules: 7,
  activities: 12,
  objectives: 60,
  misconceptions: 40,
};

export const finalQuestions = 24;

const shapes = exampleQuestions().map(({ question }) => ({
  type: question.type,
  shape: rulesByType[question.type]?.shape(question) ?? [],
}));
const range = (length: number, name: string) => Array.from({ length }, (_, at) => `${name}-${at}`);

/** The layout of such a course. Two thirds of its questions are choices, as in real ones. */
export function largeLayout(size: CourseSize): CourseLayout {
  const lessons = range(size.lessons, 'lesson');
  const module = (at: number) => `module-${at % size.modules}`;
  const choices = shapes.filter(({ type }) => type === 'single-choice' || type === 'true-false');
  const question = (id: string, at: number, home: string, of: string): QuestionLayout => {
    const pool = at % 3 === 0 ? shapes : choices;
    const { type, shape } = pool[at % pool.length] ?? { type: 'true-false', shape: [] };
    return { id, type, shape, objective: `O${at % size.objectives}`, level: 'apply', home, module: of };
  };
  const practice = range(size.practice, 'practice').map((id, at) => {
    const home = at % size.lessons;
    return question(id, at, lessons[home] ?? '', module(home));
  });
  const asked = range(size.asked, 'asked').map((id, at) =>
    question(id, at, at % 2 === 0 ? 'bank-final' : `bank-${module(at >> 1)}`, module(at >> 1)),
  );
  const activities = range(size.activities, 'activity').map((id, at): ActivityLayout => {
    const home = at % size.lessons;
    const shape = { signature: at, radix: 24, most: 20, outcomes: ['lawful', 'money', 'trust'] };
    return { id, type: 'triage', ...shape, objective: 'O0', home: lessons[home] ?? '', module: module(home) };
  });
  return {
    courseId: 'large',
    revision: '1',
    lessons: lessons.map((id, at) => ({
      id,
      module: module(at),
      parts: range(size.parts, `part-${at}`),
      questions: practice.filter(({ home }) => home === id).map((one) => one.id),
      activities: activities.filter(({ home }) => home === id).map((one) => one.id),
    })),
    questions: [...practice, ...asked],
    assessments: ['final', ...range(size.modules, 'check')],
    activities,
    objectives: range(size.objectives, 'O'),
    misconceptions: range(size.misconceptions, 'M'),
  };
}

/**
 * A learner who has done nearly everything: two answers to each question, half of the lessons finished, checks handed in, the
 * final test taken `attempts` times and under way again.
 * @param texts how many letters a typed answer has at most.
 */
export function busyProgress(layout: CourseLayout, random: Random, attempts: number, texts = 12): Progress {
  const pick = (below: number) => Math.floor(random() * below);
  const done = new Set(layout.lessons.filter((_, at) => at % 2 === 0).map(({ id }) => id));
  const answers = layout.questions.map((question): [QuestionLayout, Response | undefined] => [
    question,
    anyResponse(question, random, texts),
  ]);
  const modules = [...new Set(layout.questions.map(({ module }) => module))];
  const result = (number: number): AttemptResult => ({
    number,
    modules: Object.fromEntries(modules.map((id) => [id, { earned: pick(301) / 100, possible: 3 }])),
  });
  const attempt = (bank: string, count: number, handedIn: boolean, number: number): Attempt => {
    const pool = answers.filter(([{ home }]) => home === bank || bank === '');
    const asked = shuffled(pool, random).slice(0, count);
    const questions = asked.map(([{ id }]) => id);
    const given = asked.flatMap(([{ id }, response]): [string, Response][] =>
      response === undefined ? [] : [[id, response]],
    );
    const flagged = questions.filter(() => random() < 0.3);
    return { number, seed: pick(65_536), questions, responses: Object.fromEntries(given), flagged, handedIn };
  };
  const seen = (bank: string) => layout.questions.flatMap(({ id, home }) => (home === bank ? [id] : [])).sort();
  const records = layout.assessments.map((id): [string, AssessmentRecord] => {
    const isFinal = id === 'final';
    const bank = isFinal ? 'bank-final' : id.replace('check', 'bank-module');
    const results = Array.from({ length: isFinal ? attempts : 2 }, (_, at) => result(at + 1));
    const last = attempt(bank, isFinal ? finalQuestions : 10, !isFinal, results.length + (isFinal ? 1 : 0));
    return [id, { results, seen: seen(bank), attempt: last }];
  });
  const last = layout.lessons.at(-1);
  return {
    seed: pick(65_536),
    language: 'ar',
    ...(last && { place: { kind: 'lesson', lesson: last.id, part: last.parts[0] ?? '' } }),
    lessons: Object.fromEntries(
      layout.lessons.map(({ id, parts }) => [
        id,
        done.has(id) ? { visited: [], done: true } : { visited: parts.slice(0, -1).sort(), done: false },
      ]),
    ),
    questions: Object.fromEntries(
      answers
        .filter(([{ home }]) => layout.lessons.some(({ id }) => id === home))
        .map(([{ id }, response]): [string, QuestionRecord] => [
          id,
          { tries: 2, credit: credits[pick(3)] ?? 'none', ...(response !== undefined && { response }) },
        ]),
    ),
    assessments: Object.fromEntries(records),
    activities: Object.fromEntries(
      (layout.activities ?? []).map(({ id, radix, most, outcomes }, at): [string, ActivityRecord] => [
        id,
        {
          moves: Array.from({ length: most }, () => pick(radix)),
          ...(at % 3 === 0
            ? { rounds: 0, credit: 'none', outcomes: {} }
            : { rounds: 2, credit: 'partial', outcomes: Object.fromEntries(outcomes.map((name) => [name, 2])) }),
        },
      ]),
    ),
    learning: {
      objectives: Object.fromEntries(
        (layout.objectives ?? []).map((id) => [
          id,
          { state: 'kept', box: 3, due: 20_600 + pick(400), variant: pick(16) },
        ]),
      ),
      misconceptions: Object.fromEntries((layout.misconceptions ?? []).map((id) => [id, 1 + pick(3)])),
      certainty: { guess: { right: 20, all: 90 }, check: { right: 80, all: 120 }, act: { right: 190, all: 200 } },
      testedOut: modules.slice(0, 1),
    },
  };
}

/** Any response that the question can get; a typed one in Arabic or Latin letters. */
function anyResponse({ type, shape }: QuestionLayout, random: Random, texts: number): Response | undefined {
  const code = rulesByType[type]?.code;
  if (!code) return undefined;
  if (type === 'short-text') {
    const letters = random() < 0.5 ? 'ابتثجحخد' : 'abcdefgh';
    const length = 1 + Math.floor(random() * texts);
    return Array.from({ length }, () => letters[Math.floor(random() * 8)]).join('');
  }
  if (type === 'numeric') return Math.floor(random() * 10_000) / 100;
  for (let tries = 0; tries < 20; tries++) {
    const response = code.decode(shape, BigInt(Math.floor(random() * 2 ** Math.min(48, code.bits(shape)))));
    if (response !== undefined) return response;
  }
  return code.decode(shape, 0n);
}
