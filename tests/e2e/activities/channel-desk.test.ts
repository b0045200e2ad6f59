import { describe, expect, it } from 'vitest';
import { arrival, recoverable, scoreOf } from '../../../src/activity-types/channel-desk/model.ts';
import { closing, moveOf } from '../../../src/activity-types/channel-desk/moves.ts';
import type { ChannelDesk } from '../../../src/activity-types/channel-desk/schema.ts';
import { type Move, play } from '../../../src/domain/activity/activity.ts';
import { lessonRecord } from '../../../src/domain/progress/progress.ts';
import { activitiesOf, reportsOf, rulesOf } from '../../support/activity-rounds.ts';
import { give, responseTo } from '../../support/answering.ts';
import { axeFindingsInActivity } from '../../support/axe.ts';
import { goTo, type Learner, learnerAt, words } from '../../support/learner.ts';
import { addressOf, coursePackages, questionsOf, readPackage } from '../../support/packaged-course.ts';
import { playDesk } from '../../support/playing/channel-desk.ts';
import { readRecord } from '../../support/record-reading.ts';
import { progressIn } from '../../support/saved-progress.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const course = readPackage(coursePackages['scorm-2004-4th']);
const found = course.lessons.flatMap(activitiesOf).find(({ type }) => type === 'channel-desk');
if (!found) throw new Error('No lesson has a channel desk.');
// The parsed boundary: its type says so.
const desk = found as ChannelDesk;
const stage = openStage();
const standard = 'scorm-2004-4th';

/** Each need by its first right channel, as they arrive. */
const best: readonly Move[] = [...desk.needs]
  .sort((a, b) => arrival(desk.model, a) - arrival(desk.model, b))
  .map(({ id, right }) => moveOf(desk, id, Object.keys(right)[0] ?? ''));

/** Twice a formal request where something runs out, the request that must not be handled, and the day closed. */
const poor: readonly Move[] = [
  moveOf(desk, 'money', 'mla'),
  moveOf(desk, 'logs', 'mla'),
  moveOf(desk, 'critics', 'ncb'),
  moveOf(desk, 'money', 'i-grip'),
  closing,
];

const shownTime = (learner: Learner) => learner.course.locator('.dial .big').innerHTML();

async function expectTold(learner: Learner, round: readonly Move[]): Promise<void> {
  const told = reportsOf(desk, round).map(({ id, share }) => ({ id, result: share === 1 ? 'correct' : 'wrong' }));
  await soon(async () => expect(readRecord(standard, await learner.record()).interactions).toMatchObject(told));
}

describe('the worked figures of the story', () => {
  const score = (round: readonly Move[]) => scoreOf(desk, play(rulesOf(desk), desk, round).state as never);

  it('hold all of the money until hour six, half at hour eighteen, and a twentieth after four days', () => {
    expect([5, 6, 18, 30, 96].map((hour) => desk.model.sum * recoverable(desk.model, hour))).toEqual([
      2_400_000, 2_400_000, 1_200_000, 600_000, 120_000,
    ]);
  });

  it('find money first and logs first equally right', () => {
    const [money, logs] = [moveOf(desk, 'money', 'i-grip'), moveOf(desk, 'logs', 'contact')];
    expect(score([money, logs])).toMatchObject({ money: 1, logs: true });
    expect(score([logs, money])).toMatchObject({ money: 1, logs: true });
  });

  it('take six hours for a wrong formal request, and twenty points of trust for an unlawful step', () => {
    const formal = score([moveOf(desk, 'money', 'mla'), moveOf(desk, 'money', 'i-grip')]);
    // Five hours, ninety minutes of drafting, six hours lost, fifteen minutes: 6.75 hours after the money began to move.
    expect(formal.money).toBeCloseTo(0.5 ** (6.75 / 12));
    expect(score(poor).trust).toBe(80);
  });
});

describe('the desk inside the packaged course', () => {
  it('is played without a fault, kept at every decision, and told to the LMS', async () => {
    const round = best;
    let learner = await learnerAt(stage.browser, stage.host, standard, { at: addressOf(course, desk.id) });
    await learner.course.locator('.channel-desk').waitFor();
    expect(await axeFindingsInActivity(learner.page)).toEqual([]);
    for (const [at, move] of round.entries()) {
      await playDesk(learner.course, desk, move);
      await expectTold(learner, round.slice(0, at + 1));
      const time = await shownTime(learner);
      const record = await learner.record();
      await learner.close();
      learner = await learnerAt(stage.browser, stage.host, standard, { record, at: addressOf(course, desk.id) });
      await learner.course.locator('.channel-desk').waitFor();
      expect(await shownTime(learner)).toBe(time);
      expect(learner.problems).toEqual([]);
    }
    const end = learner.course.locator('.activity-end');
    expect(await end.innerText()).toContain(words.text('activity.share', { percent: '100%' }));
    expect(await end.locator('.debrief > ol > .right').count()).toBe(desk.needs.length);
    await learner.close();
  });

  it('shows what a bad round cost, and takes it back to any decision', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: addressOf(course, desk.id) });
    await learner.course.locator('.channel-desk').waitFor();
    for (const [at, move] of poor.entries()) {
      await playDesk(learner.course, desk, move);
      if (at === 1) expect(await axeFindingsInActivity(learner.page)).toEqual([]);
    }
    await learner.course.locator('.activity-end').waitFor();
    expect(await axeFindingsInActivity(learner.page)).toEqual([]);
    await expectTold(learner, poor);
    const entries = learner.course.locator('.debrief > ol > li');
    expect(await entries.count()).toBe(poor.length);
    await entries.nth(2).getByRole('button').click();
    await learner.course.getByRole('combobox').first().waitFor();
    expect(await learner.course.locator('.activity-end').count()).toBe(0);
    expect(
      await learner.course
        .locator('h4')
        .first()
        .evaluate((heading) => heading === heading.ownerDocument.activeElement),
    ).toBe(true);
    await goTo(learner.course, '/');
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('lets its lesson be done once it has ended, however it went', async () => {
    const lesson = course.lessons.find(({ parts }) =>
      parts.some(({ blocks }) => blocks.some(({ id }) => id === desk.id)),
    );
    if (!lesson) throw new Error('No lesson holds the desk.');
    const learner = await learnerAt(stage.browser, stage.host, standard);
    const isDone = async () => lessonRecord(progressIn(course, await learner.record()), lesson.id).done;
    for (const part of lesson.parts) {
      await goTo(learner.course, `/lesson/${lesson.id}/${part.id}`);
      await learner.course.getByRole('heading', { name: part.title, exact: true }).first().waitFor();
      for (const question of questionsOf({ ...lesson, parts: [part] })) {
        await give(learner.course, question, responseTo(question, 'right'));
        await learner.course.getByRole('button', { name: words.text('question.check') }).click();
        await learner.course.locator('.fb.ok').waitFor();
      }
    }
    await soon(async () => expect(readRecord(standard, await learner.record()).interactions).toHaveLength(1));
    expect(await isDone()).toBe(false);
    await goTo(learner.course, addressOf(course, desk.id));
    await learner.course.locator('.channel-desk').waitFor();
    await playDesk(learner.course, desk, closing);
    await learner.course.locator('.activity-end').waitFor();
    await soon(async () => expect(await isDone()).toBe(true));
    await learner.close();
  });
});
