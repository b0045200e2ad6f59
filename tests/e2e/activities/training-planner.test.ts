import { describe, expect, it } from 'vitest';
import { bookingMove, closingMove, measureMove } from '../../../src/activity-types/training-planner/rules.ts';
import type { TrainingPlanner } from '../../../src/activity-types/training-planner/schema.ts';
import { axeFindings } from '../../support/axe.ts';
import { type Learner, learnerAt, words } from '../../support/learner.ts';
import type { HostedStandard } from '../../support/package-host.ts';
import { addressOf, coursePackages, readPackage } from '../../support/packaged-course.ts';
import { playPlanner } from '../../support/playing/training-planner.ts';
import { readRecord } from '../../support/record-reading.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const found = course.lessons
  .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
  .find(({ type }) => type === 'training-planner');
if (!found) throw new Error('No lesson holds a training planner.');
// The parsed boundary: the packager wrote this block from content that its schema accepted.
const plan = found as TrainingPlanner;
const address = addressOf(course, plan.id);
const stage = openStage();

const at = (list: readonly { readonly id: string }[], id: string) => list.findIndex((entry) => entry.id === id);
const book = (group: string, option: string) => bookingMove(plan, at(plan.groups, group), at(plan.options, option));
const measures = (right: boolean) =>
  plan.levels.map((level) => {
    const key = at(level.measures, level.answerKey);
    return measureMove(plan, right ? key : (key + 1) % level.measures.length);
  });

/** A base for all, then depth where few people carry much. */
const well = [
  ...Array.from({ length: 5 }, () => book('responders', 'e-learning')),
  ...['investigators', 'examiners', 'managers', 'court', 'court'].map((group) => book(group, 'e-learning')),
  ...['examiners', 'court', 'court', 'investigators'].map((group) => book(group, 'classroom')),
  closingMove(plan),
  ...measures(true),
];
/** Tools that nobody can use, and practice without a base. */
const badly = [book('examiners', 'tools'), book('responders', 'workshop'), closingMove(plan), ...measures(false)];

const play = async (learner: Learner, moves: readonly number[]) => {
  for (const move of moves) await playPlanner(learner.course, plan, move);
};
const title = words.text('activity.ended');

describe.concurrent.each(Object.keys(coursePackages) as HostedStandard[])('the training planner in %s', (standard) => {
  it.each([
    { way: 'well', moves: well, share: '100', result: 'correct' },
    { way: 'badly', moves: badly, share: '0', result: 'wrong' },
  ])('played $way is told to the LMS, decision by decision', { timeout: 120_000 }, async ({ moves, share, result }) => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await play(learner, moves);
    await learner.course.getByRole('heading', { name: title }).waitFor();
    expect(await learner.course.locator('.activity-end').innerText()).toContain(`${share}%`);
    await soon(async () => {
      const { interactions } = readRecord(standard, await learner.record());
      // An identifier of SCORM 1.2 takes no full stop.
      const stop = standard === 'scorm-1.2' ? '_' : '.';
      expect(interactions.map(({ id }) => id)).toEqual(
        ['plan', ...plan.levels.map(({ id }) => `measure-${id}`)].map((decision) => plan.id + stop + decision),
      );
      expect(interactions.map((interaction) => interaction.result)).toEqual(interactions.map(() => result));
    });
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('the training planner', () => {
  it('goes on at every move where it was left', { timeout: 180_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    for (const [made, move] of badly.entries()) {
      await playPlanner(learner.course, plan, move);
      if (made === badly.length - 1) await learner.course.getByRole('heading', { name: title }).waitFor();
      await soon(async () => expect(readRecord('scorm-1.2', await learner.record()).suspendData).not.toBe(''));
      await learner.course.getByRole('button', { name: words.text('nav.leave') }).click();
      await learner.course.getByRole('heading', { name: words.text('ended.title') }).waitFor();
      await learner.relaunch({ at: address });
      await learner.course.locator('.bookings li').first().waitFor();
      expect(await learner.course.locator('.bookings li').count()).toBe(Math.min(2, made + 1));
      expect(await learner.course.locator('.measures li').count()).toBe(Math.max(0, made - 2));
    }
    await learner.close();
  });

  it('takes the last booking back, says what it cannot afford, and lets decide again from any decision', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    const { course: screen } = learner;
    await play(learner, [book('court', 'trainers'), book('court', 'classroom')]);
    await screen.getByRole('button', { name: words.text('planner.takeBack') }).click();
    expect(await screen.locator('.bookings li').count()).toBe(1);
    await play(
      learner,
      [1, 2, 3].map(() => book('managers', 'trainers')),
    );
    expect(await screen.locator('.gauges').innerText()).toContain('20');
    await play(learner, [book('managers', 'trainers')]);
    const group = plan.groups[at(plan.groups, 'court')]?.title ?? '';
    await screen.getByLabel(words.text('planner.what', { group })).selectOption('e-learning');
    await screen.getByText(words.text('planner.tooDear', { cost: 3, left: 0 })).waitFor();
    await play(learner, [closingMove(plan), ...measures(true)]);
    await screen.getByRole('heading', { name: title }).waitFor();
    const replay = screen.locator('.debrief li button');
    await replay.nth(1).click();
    await screen.getByRole('button', { name: words.text('planner.close') }).waitFor();
    expect(await screen.locator('.bookings li').count()).toBe(1);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('has no finding of axe at its start, half played and at its end', { timeout: 120_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    const stops = [[], well.slice(0, 12), well.slice(12)];
    for (const moves of stops) {
      await play(learner, moves);
      await learner.course.locator('.planner').waitFor();
      expect(await axeFindings(learner.page, 'body')).toEqual([]);
    }
    await learner.close();
  });
});
