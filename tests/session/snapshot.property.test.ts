import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import { questionKey } from '../../src/domain/progress/storage-key.ts';
import type { CourseSession } from '../../src/session/session-state.ts';
import { readSnapshot, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { anyActivities, anyLearning } from '../support/any-facts.ts';
import { exampleQuestions, rulesByType } from '../support/example-questions.ts';
import { FakeLms } from '../support/fake-lms.ts';
import { asked, checkPlan, finalPlan, layout, lessons, questions, startSession } from '../support/session-course.ts';

type Action = (session: CourseSession) => void;

/** Any response to a question that its examples know, its key among them. */
const responses = new Map<string, readonly Response[]>(
  exampleQuestions().map(({ example, question }) => [question.id, example.responses.map(({ response }) => response)]),
);
const responseTo = (question: Question, at: number): Response => {
  const known = responses.get(question.id.replace(/^bank-/, '')) ?? [];
  return known[at % known.length] ?? '';
};

const number = fc.nat(1000);

const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .oneof(
      anyActivities.map((known) => ({ activities: known })),
      anyLearning.map((known) => ({ learning: known })),
    )
    .map(
      (known): Action =>
        (session) =>
          session.apply((progress) => ({ ...progress, ...known })),
    ),
  fc.tuple(fc.constantFrom(...lessons), number).map(
    ([lesson, at]): Action =>
      (session) =>
        session.visit(lesson, lesson.parts[at % lesson.parts.length] ?? ''),
  ),
  fc.tuple(fc.constantFrom(...questions), number).map(
    ([question, at]): Action =>
      (session) => {
        const lesson = lessons.find((candidate) => candidate.questions.includes(question.id));
        if (lesson) session.submit(lesson, question, responseTo(question, at), at);
      },
  ),
  fc.subarray([...asked], { minLength: 1 }).map(
    (some): Action =>
      (session) =>
        session.startAttempt(
          finalPlan,
          some.map(({ question }) => question.id),
        ),
  ),
  fc.constant<Action>((session) =>
    session.startAttempt(
      checkPlan,
      asked.slice(0, 4).map(({ question }) => question.id),
    ),
  ),
  fc.tuple(fc.constantFrom(...asked), number).map(
    ([item, at]): Action =>
      (session) =>
        session.respond('final', item.question, responseTo(item.question, at)),
  ),
  fc.tuple(fc.constantFrom(...asked.slice(0, 4)), number).map(
    ([item, at]): Action =>
      (session) =>
        session.answer('check', item, responseTo(item.question, at), 1),
  ),
  fc.tuple(fc.constantFrom(...asked), fc.boolean()).map(
    ([item, flagged]): Action =>
      (session) =>
        session.flag('final', item.question.id, flagged),
  ),
  fc.constant<Action>((session) => session.handIn(finalPlan, asked)),
  fc.constant<Action>((session) => session.handIn(checkPlan, asked.slice(0, 4))),
  fc.constantFrom('en', 'ar', 'fr', 'zh-Hant-TW').map(
    (language): Action =>
      (session) =>
        session.chooseLanguage(language),
  ),
  fc.constantFrom('check', 'final').map(
    (id): Action =>
      (session) =>
        session.enterAssessment(id),
  ),
);

async function progressAfter(actions: readonly Action[], seed: number) {
  const { session } = await startSession(new FakeLms(), { seed });
  for (const act of actions) {
    try {
      act(session.getState());
    } catch (error) {
      throw new Error('An action threw', { cause: error });
    }
  }
  return session.getState().progress;
}

const everything = Number.POSITIVE_INFINITY;

describe('any sequence of actions', () => {
  it('saved and loaded gives the same progress', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 60 }), number, async (actions, seed) => {
        const progress = await progressAfter(actions, seed);
        const text = writeSnapshot(progress, layout, rulesByType, everything);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(readSnapshot(text, layout, rulesByType)).toEqual(progress);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps everything whose id remains when the course is revised and reordered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 60 }),
        fc.subarray([...layout.questions]),
        fc.shuffledSubarray([...layout.questions], { minLength: layout.questions.length }),
        async (actions, removed, shuffled) => {
          const progress = await progressAfter(actions, 3);
          const gone = new Set(removed.map(({ id }) => id));
          const revised: CourseLayout = {
            ...layout,
            revision: '2',
            lessons: [...layout.lessons]
              .reverse()
              .map((lesson) => ({ ...lesson, parts: ['new-part', ...lesson.parts].reverse() })),
            assessments: [...layout.assessments].reverse(),
            objectives: ['NEW', ...(layout.objectives ?? [])].reverse(),
            activities: [...(layout.activities ?? [])].reverse(),
            questions: [
              {
                id: 'new',
                type: 'true-false',
                shape: [],
                objective: 'F1',
                level: 'apply',
                home: 'first',
                module: 'one',
              },
              ...shuffled.filter(({ id }) => !gone.has(id)),
            ],
          };
          const loaded = readSnapshot(writeSnapshot(progress, layout, rulesByType, everything), revised, rulesByType);
          const kept = Object.entries(progress.questions).filter(([id]) => !gone.has(id));
          expect(loaded?.questions).toEqual(Object.fromEntries(kept));
          expect(loaded?.lessons).toEqual(progress.lessons);
          expect(loaded?.place).toEqual(progress.place);
          expect(loaded?.activities).toEqual(progress.activities);
          expect(loaded?.learning).toEqual(progress.learning);
          for (const [id, record] of Object.entries(progress.assessments)) {
            const now = loaded?.assessments[id];
            expect(now?.results.map(({ number: n }) => n)).toEqual(record.results.map(({ number: n }) => n));
            expect(now?.attempt?.questions).toEqual(
              record.attempt?.questions.filter((question) => !gone.has(question)),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('damaged suspend data', () => {
  it('is told from whole: any changed, lost or added character', async () => {
    const text = writeSnapshot(
      await progressAfter([(session) => session.visit(lessons[0] ?? fail(), 'idea')], 1),
      layout,
      rulesByType,
      everything,
    );
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'A', '_', 'AA', '%'), (at, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        fc.pre(damaged !== text);
        expect(readSnapshot(damaged, layout, rulesByType)).toBeUndefined();
      }),
    );
    for (const foreign of ['', 'A', '{"a":1}', '0'.repeat(5000)]) {
      expect(readSnapshot(foreign, layout, rulesByType)).toBeUndefined();
    }
  });
});

describe('a question whose options came or went', () => {
  it('counts as not answered, since its response means nothing any more', () => {
    const question = layout.questions.find(({ type }) => type === 'single-choice') ?? fail();
    const wider = { ...question, shape: question.shape.map((ids) => [...ids, 'zz-new']) };
    expect(questionKey(wider)).not.toBe(questionKey(question));
  });
});

function fail(): never {
  throw new Error('The sample course lacks what this test needs.');
}
