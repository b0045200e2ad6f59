import { describe, expect, it } from 'vitest';
import { cmi5Page, fakeSessionStorage } from '../support/cmi5-launch.ts';
import { lrsForTests } from '../support/cmi5-lrs.ts';
import { rulesByType } from '../support/example-questions.ts';
import { lessons, questions, type Started, startSession } from '../support/session-course.ts';
import { soon } from '../support/soon.ts';

const { lrs } = lrsForTests();
const [first = { id: '', parts: [], questions: [] }] = lessons;
const asked = questions.filter(({ id }) => first.questions.includes(id)).slice(0, 2);

function answer({ session }: Started, at: number): string {
  const question = asked[at];
  if (!question) throw new Error('The sample course asks too little.');
  session.getState().submit(first, question, rulesByType[question.type]?.key(question) ?? '', 3);
  return question.id;
}

const status = ({ session }: Started) => session.getState().save.status;
const known = ({ session }: Started) => Object.keys(session.getState().progress.questions).sort();

describe('a session by cmi5', () => {
  it('merges what another window of the same launch has saved, and loses neither answer', async () => {
    const { search, registration } = await lrs().launch();
    const storage = fakeSessionStorage();
    const open = () => startSession({ tracker: () => cmi5Page(search, { storage }).tracker });
    const [one, two] = [await open(), await open()];
    const ids = [answer(one, 0)];
    await soon(async () => expect(status(one)).toBe('saved'));
    ids.push(answer(two, 1));
    await soon(async () => {
      await two.timers.pass(0);
      expect(status(two)).toBe('saved');
    });
    expect(known(two)).toEqual([...ids].sort());
    const next = await lrs().launch({ registration });
    const later = await startSession({ tracker: () => cmi5Page(next.search).tracker });
    expect(known(later)).toEqual([...ids].sort());
    const { statements, violations } = await lrs().report(registration);
    expect(violations).toEqual([]);
    expect(statements.filter((one) => String(Object(one.verb).id).endsWith('answered'))).toHaveLength(2);
  });

  it('keeps answers that the LRS does not take, and tells them when it does', async () => {
    const { search, registration } = await lrs().launch();
    const learner = await startSession({ tracker: () => cmi5Page(search).tracker });
    await lrs().faults([{ on: 'POST statements', status: 503 }]);
    answer(learner, 0);
    await soon(async () => expect(status(learner)).toBe('failed'));
    await lrs().faults([]);
    await learner.timers.pass(2000);
    await soon(async () => expect(status(learner)).toBe('saved'));
    await learner.session.getState().leave();
    const { statements, violations } = await lrs().report(registration);
    expect(violations).toEqual([]);
    expect(statements.map((one) => String(Object(one.verb).id).split('/').at(-1))).toEqual([
      'initialized',
      'answered',
      'terminated',
    ]);
  });
});
