import { describe, expect, it } from 'vitest';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { completion } from '../../src/domain/progress/completion.ts';
import { rulesByType } from '../support/example-questions.ts';
import { FakeLms } from '../support/fake-lms.ts';
import { MemoryDevice } from '../support/memory-device.ts';
import {
  asked,
  checkPlan,
  finalPlan,
  lessons,
  outline,
  questions,
  settled,
  startSession,
} from '../support/session-course.ts';

const first = lessons[0] ?? { id: '', parts: [], questions: [] };
const single = questions.find(({ type }) => type === 'single-choice') ?? fail();
const keyOf = (question: Question): Response => rulesByType[question.type]?.key(question) ?? '';

function fail(): never {
  throw new Error('The sample course has no single choice.');
}

describe('a submission', () => {
  it('reaches the LMS at once, in one commit, with place and suspend data', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    session.getState().visit(first, 'idea');
    session.getState().submit(first, single, 'assembly', 12.5);
    await settled();
    expect(lms.commits).toBe(1);
    expect(lms.record).toMatchObject({ location: 'first/idea', completion: 'incomplete', success: 'unknown' });
    expect(lms.record?.score).toBeUndefined();
    expect(lms.interactions).toMatchObject([
      {
        id: single.id,
        share: 1,
        latencySeconds: 12.5,
        objectives: ['F1'],
        detail: { kind: 'choice', response: ['assembly'] },
      },
    ]);
    expect(session.getState().save).toMatchObject({ status: 'saved' });
  });

  it('says how many tries there were and whether one is left', async () => {
    const { session } = await startSession(new FakeLms());
    const { submit } = session.getState();
    expect(submit(first, single, 'committee', 1)).toMatchObject({ tries: 1, closed: false });
    expect(submit(first, single, 'secretariat', 1)).toMatchObject({ tries: 2, closed: true });
    expect(session.getState().progress.questions[single.id]).toEqual({
      tries: 2,
      credit: 'none',
      response: 'secretariat',
    });
  });

  it('that is no answer changes nothing and is not reported', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    expect(session.getState().submit(first, single, 'no-such-option', 1).score.status).toBe('unanswered');
    await settled();
    expect([lms.commits, Object.keys(session.getState().progress.questions)]).toEqual([0, []]);
  });

  it('stays on the device while the LMS refuses, and reaches it once when it is back', async () => {
    const lms = new FakeLms();
    const { session, timers } = await startSession(lms, { device: new MemoryDevice() });
    lms.broken = true;
    session.getState().submit(first, single, 'assembly', 1);
    await settled();
    expect(session.getState().save).toMatchObject({ status: 'waiting', errors: [{ code: 'lms-did-not-save' }] });
    await timers.pass(2000);
    lms.broken = false;
    await timers.pass(5000);
    expect(lms.interactions.map(({ id }) => id)).toEqual([single.id]);
    expect(session.getState().save.status).toBe('saved');
  });

  it('that the LMS never took is sent at the next launch', async () => {
    const lms = new FakeLms();
    const device = new MemoryDevice();
    const before = await startSession(lms, { device });
    lms.broken = true;
    before.session.getState().submit(first, single, 'assembly', 1);
    await settled();
    before.kill();
    lms.broken = false;
    const { session } = await startSession(lms, { device });
    await settled();
    expect(session.getState().progress.questions[single.id]?.credit).toBe('full');
    expect(lms.interactions.map(({ id }) => id)).toEqual([single.id]);
  });

  it('of one learner is never shown to another on the same computer', async () => {
    const device = new MemoryDevice();
    const mine = new FakeLms();
    mine.launchSays = { learnerId: 'sam' };
    const { session } = await startSession(mine, { device });
    session.getState().submit(first, single, 'assembly', 1);
    await settled();
    const other = new FakeLms();
    other.launchSays = { learnerId: 'kim' };
    const theirs = await startSession(other, { device });
    expect(theirs.session.getState().progress.questions).toEqual({});
  });

  it('with an LMS and a device that keep nothing says so and goes on', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    lms.broken = true;
    session.getState().submit(first, single, 'assembly', 1);
    await settled();
    expect(session.getState().save).toMatchObject({
      status: 'failed',
      errors: [{ code: 'lms-did-not-save' }, { code: 'no-local-storage' }],
    });
    expect(session.getState().progress.questions[single.id]?.credit).toBe('full');
  });
});

describe('a whole course', () => {
  it('is completed and passed when all is read, answered and handed in, and never failed by a later attempt', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    const { visit, submit, startAttempt, answer, respond, handIn } = session.getState();
    for (const lesson of lessons) {
      for (const part of lesson.parts) visit(lesson, part);
      for (const question of questions)
        if (lesson.questions.includes(question.id)) submit(lesson, question, keyOf(question), 1);
    }
    const checked = asked.slice(0, 4);
    startAttempt(
      checkPlan,
      checked.map(({ question }) => question.id),
    );
    for (const item of checked) answer(checkPlan.id, item, keyOf(item.question), 2);
    handIn(checkPlan, checked);
    expect(completion(session.getState().progress, outline)).toBe('incomplete');

    startAttempt(
      finalPlan,
      asked.map(({ question }) => question.id),
    );
    for (const { question } of asked) respond(finalPlan.id, question, keyOf(question), 3);
    handIn(finalPlan, asked);
    await settled();
    expect(lms.record).toMatchObject({ completion: 'completed', success: 'passed', score: 1, progressMeasure: 1 });
    expect(lms.record?.objectives).toMatchObject([
      { id: 'one', completion: 'completed', success: 'passed', score: 1 },
      { id: 'two', completion: 'completed', success: 'passed', score: 1 },
    ]);
    expect(lms.interactions).toHaveLength(questions.length + checked.length + asked.length);

    startAttempt(
      finalPlan,
      asked.map(({ question }) => question.id),
    );
    handIn(finalPlan, asked);
    await settled();
    expect(lms.record).toMatchObject({ success: 'passed', score: 1 });
    expect(session.getState().progress.assessments.final?.results).toHaveLength(2);
  });

  it('is failed by a final test below mastery, with the score that was earned', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    const { startAttempt, respond, handIn } = session.getState();
    startAttempt(
      finalPlan,
      asked.map(({ question }) => question.id),
    );
    const known = asked.slice(0, 3);
    for (const { question } of known) respond(finalPlan.id, question, keyOf(question));
    handIn(finalPlan, asked);
    await settled();
    expect(lms.record).toMatchObject({ success: 'failed', score: Math.floor((3 / asked.length) * 100) / 100 });
  });

  it('scores each answer of a knowledge check once, whatever is clicked afterwards', async () => {
    const { session } = await startSession(new FakeLms());
    const { startAttempt, answer } = session.getState();
    const item = asked.find(({ question }) => question.type === 'single-choice') ?? fail();
    startAttempt(checkPlan, [item.question.id]);
    expect(answer(checkPlan.id, item, 'committee', 1)).toMatchObject({ status: 'scored', earned: 0 });
    expect(answer(checkPlan.id, item, 'assembly', 1)).toMatchObject({ status: 'scored', earned: 0 });
  });
});
