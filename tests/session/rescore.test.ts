import { describe, expect, it } from 'vitest';
import { judge } from '../../src/player/question/judgement.ts';
import { rulesByType } from '../support/example-questions.ts';
import { FakeLms } from '../support/fake-lms.ts';
import { asked, finalPlan, lessons, questions, settled, startSession } from '../support/session-course.ts';

const single =
  questions.find(({ type, id }) => type === 'single-choice' && lessons[0]?.questions.includes(id)) ?? fail();
const item = asked.find(({ question }) => question.type === 'single-choice') ?? fail();
const others = asked.filter((one) => one !== item);
/** The same question of the next edition: another option is right. */
const rescored = { ...item, question: { ...item.question, answerKey: 'committee' } };

async function learner(lms: FakeLms) {
  const { session } = await startSession(lms);
  return session;
}

describe('a question whose key changed under its id, after the course was replaced', () => {
  it('is scored by the new key in an attempt under way', async () => {
    const lms = new FakeLms();
    const before = (await learner(lms)).getState();
    before.startAttempt(finalPlan, [item.question.id]);
    before.respond('final', item.question, 'assembly', 1);
    await settled();
    const after = (await learner(lms)).getState();
    expect(after.handIn(finalPlan, [rescored]).modules[item.module]).toEqual({ earned: 0, possible: 1 });
  });

  it('changes no result that was handed in', async () => {
    const lms = new FakeLms();
    const before = (await learner(lms)).getState();
    before.startAttempt(finalPlan, [item.question.id]);
    before.respond('final', item.question, 'assembly', 1);
    const result = before.handIn(finalPlan, [item]);
    await settled();
    const after = (await learner(lms)).getState();
    expect(result.modules[item.module]).toEqual({ earned: 1, possible: 1 });
    expect(after.progress.assessments.final?.results).toEqual([result]);
    expect(after.handIn(finalPlan, [rescored, ...others])).toEqual(result);
  });

  it('is judged anew in a lesson from the saved answer, and answered stays answered', async () => {
    const lms = new FakeLms();
    const before = (await learner(lms)).getState();
    before.submit(lessons[0] ?? fail(), single, 'assembly', 1);
    await settled();
    const record = (await learner(lms)).getState().progress.questions[single.id];
    expect(record).toEqual({ tries: 1, credit: 'full', response: 'assembly' });
    const now = { ...single, answerKey: 'committee' };
    expect(judge(rulesByType, single, 'assembly', true).credit).toBe('full');
    expect(judge(rulesByType, now, 'assembly', true).credit).toBe('none');
  });
});

function fail(): never {
  throw new Error('The sample course lacks what this test needs.');
}
