import { describe, expect, it } from 'vitest';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import type { AssessmentPlan } from '../../src/domain/course/course.ts';
import { misconceptionsIn } from '../../src/domain/learning/answer-evidence.ts';
import { completion } from '../../src/domain/progress/completion.ts';
import { learnFromAttempt, learnFromCheck, learnFromPractice } from '../../src/session/learning-actions.ts';
import { learningReport } from '../../src/session/learning-report.ts';
import { answerAlone, endRepair } from '../../src/session/single-answers.ts';
import { answerTestOut, handInTestOut } from '../../src/session/test-out-actions.ts';
import { exampleQuestions, rulesByType } from '../support/example-questions.ts';
import { FakeLms } from '../support/fake-lms.ts';
import { asked, checkPlan, layout, lessons, outline, settled, startSession } from '../support/session-course.ts';

const today = 20_800;

const rightTo = (question: Question): Response => rulesFor(rulesByType, question).key(question);
/** A response that rests on a belief of the course. */
const believing = exampleQuestions().flatMap(({ example, question }) =>
  example.responses.flatMap(({ response }) => {
    const beliefs = misconceptionsIn(rulesFor(rulesByType, question).feedback(question, response));
    return beliefs.length > 0 ? [{ question, response, beliefs }] : [];
  }),
)[0];
if (!believing) throw new Error('No example rests on a belief.');

const lessonOf = ({ id }: Question) => lessons.find((lesson) => lesson.questions.includes(id));
const testOutPlan: AssessmentPlan = { ...checkPlan, id: 'test-out', kind: 'test-out', questions: 5 };
const five = asked.slice(0, 5);

async function testingOut(wrong: number, certainty: 'act' | 'guess') {
  const lms = new FakeLms();
  const known = {
    ...layout,
    testOuts: [{ id: 'test-out', module: 'one' }],
    assessments: ['check', 'final', 'test-out'],
  };
  const { session } = await startSession(lms, { known });
  session.getState().startAttempt(
    testOutPlan,
    five.map(({ question }) => question.id),
  );
  for (const [at, item] of five.entries()) {
    const key = rightTo(item.question);
    const isSame = (response: Response) => JSON.stringify(response) === JSON.stringify(key);
    const other = exampleQuestions()
      .find(({ question }) => question.id === item.question.id.replace(/^bank-/, ''))
      ?.example.responses.find(({ response, share }) => !isSame(response) && share !== null && share < 1);
    const isWrong = at < wrong && other !== undefined;
    answerTestOut(
      session,
      rulesByType,
      testOutPlan,
      item,
      isWrong ? other.response : key,
      isWrong ? certainty : 'act',
      1,
    );
  }
  handInTestOut(session, rulesByType, testOutPlan, five, today);
  await settled();
  return { lms, known, progress: session.getState().progress };
}

describe('an answer in practice', () => {
  it('counts its certainty, its beliefs and its objective once, in the save of the answer', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    const { question, response, beliefs } = believing;
    const lesson = lessonOf(question);
    if (!lesson) throw new Error('The sample course has no lesson.');
    for (let round = 0; round < 2; round++) {
      learnFromPractice(session, rulesByType, { question, response, certainty: 'act' }, today);
      session.getState().submit(lesson, question, response, 3);
      await settled();
    }
    const { learning } = session.getState().progress;
    expect(learning.certainty.act).toEqual({ right: 0, all: 1 });
    expect(learning.misconceptions).toEqual(Object.fromEntries(beliefs.map((id) => [id, 1])));
    expect(learning.objectives).toEqual({
      [question.objective]: { state: 'practised', box: 1, due: today + 1, variant: 0 },
    });
    expect(lms.interactions.map(({ id }) => id)).toEqual([question.id, question.id]);
  });
});

describe('a knowledge check', () => {
  it('shows an objective that was answered rightly throughout, and takes back one that was not', async () => {
    const { session } = await startSession(new FakeLms());
    const some = asked.slice(0, 4);
    session.getState().startAttempt(
      checkPlan,
      some.map(({ question }) => question.id),
    );
    for (const item of some) {
      learnFromCheck(session, rulesByType, 'check', { question: item.question, response: rightTo(item.question) });
      session.getState().answer('check', item, rightTo(item.question), 1);
    }
    learnFromAttempt(session, rulesByType, checkPlan, some, today);
    session.getState().handIn(checkPlan, some);
    const states = () => Object.values(session.getState().progress.learning.objectives).map(({ state }) => state);
    expect(new Set(states())).toEqual(new Set(['shown']));
    session.getState().startAttempt(
      checkPlan,
      some.map(({ question }) => question.id),
    );
    learnFromAttempt(session, rulesByType, checkPlan, some, today);
    expect(new Set(states())).toEqual(new Set(['practised']));
  });
});

describe('a test-out', () => {
  it('that is passed settles its module, and is told apart from lessons that were read', async () => {
    const { progress, lms, known } = await testingOut(1, 'guess');
    expect(progress.learning.testedOut).toEqual(['one']);
    expect(progress.lessons).toEqual({});
    expect(completion(progress, { ...outline, modules: outline.modules.slice(0, 1) })).toBe('incomplete');
    const { finalAssessment, ...withoutFinal } = outline;
    expect(completion(progress, { ...withoutFinal, modules: outline.modules.slice(0, 1) })).toBe('completed');
    expect(lms.interactions.map(({ id }) => id)).toEqual(five.map(({ question }) => `test-out.${question.id}`));
    expect(learningReport(progress, outline, known).at(-1)).toMatchObject({
      id: 'test-out',
      description: 'One',
      completion: 'completed',
      success: 'passed',
    });
    expect(lms.record?.objectives.map(({ id }) => id)).toEqual(expect.arrayContaining(['one', 'two', 'test-out']));
  });

  it('fails with one wrong answer to act on, or with two wrong ones, and locks nothing', async () => {
    for (const [wrong, certainty] of [
      [1, 'act'],
      [2, 'guess'],
    ] as const) {
      const { progress, known } = await testingOut(wrong, certainty);
      expect(progress.learning.testedOut).toEqual([]);
      expect(progress.assessments['test-out']?.attempt?.handedIn).toBe(true);
      expect(learningReport(progress, outline, known).at(-1)).toMatchObject({ id: 'test-out', success: 'failed' });
    }
  });
});

describe('a question that is asked alone', () => {
  const alone = (kind: 'review' | 'repair', question: Question, response: Response) => ({
    kind,
    question,
    assessment: 'check',
    response,
    certainty: 'check' as const,
    latencySeconds: 2,
  });

  it('moves its objective in a review, is saved at once, and is known from then on', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    const [item] = asked;
    if (!item) throw new Error('Nothing is asked.');
    const { question } = item;
    const due = { state: 'shown', box: 2, due: today, variant: 0 } as const;
    session.getState().apply((facts) => ({
      ...facts,
      learning: { ...facts.learning, objectives: { [question.objective]: due } },
    }));
    answerAlone(session, rulesByType, alone('review', question, rightTo(question)), today);
    answerAlone(session, rulesByType, alone('review', question, rightTo(question)), today);
    await settled();
    const { learning, assessments } = session.getState().progress;
    expect(learning.objectives[question.objective]).toEqual({ state: 'kept', box: 3, due: today + 7, variant: 2 });
    expect(learning.certainty.check).toEqual({ right: 1, all: 1 });
    expect(assessments.check?.seen).toEqual([question.id]);
    expect(lms.interactions.map(({ id }) => id)).toEqual([`review.${question.id}`, `review.${question.id}`]);
    expect(lms.record?.objectives.find(({ id }) => id === question.objective)).toMatchObject({ success: 'passed' });
  });

  it('clears the hits of a belief once its repair has ended', async () => {
    const { session } = await startSession(new FakeLms());
    const { question, response, beliefs } = believing;
    answerAlone(session, rulesByType, alone('repair', question, response), today);
    answerAlone(session, rulesByType, alone('repair', question, response), today);
    const [belief = ''] = beliefs;
    expect(session.getState().progress.learning.misconceptions[belief]).toBe(2);
    endRepair(session, belief);
    expect(session.getState().progress.learning.misconceptions[belief]).toBe(0);
  });
});

describe('what the LMS is told of an objective', () => {
  it('goes from incomplete to passed, and back to unknown', async () => {
    const { session } = await startSession(new FakeLms());
    const report = (state: 'practised' | 'shown' | 'kept') => {
      session.getState().apply((facts) => ({
        ...facts,
        learning: { ...facts.learning, objectives: { F1: { state, box: 1, due: today, variant: 0 } } },
      }));
      return learningReport(session.getState().progress, outline, layout);
    };
    expect(learningReport(session.getState().progress, outline, layout)).toEqual([]);
    expect(report('kept')).toMatchObject([{ id: 'F1', completion: 'completed', success: 'passed' }]);
    expect(report('practised')).toMatchObject([{ id: 'F1', completion: 'incomplete', success: 'unknown' }]);
  });
});
