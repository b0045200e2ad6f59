import { describe, expect, it } from 'vitest';
import { choicesOf, moveOf } from '../../../src/activity-types/triage/model.ts';
import type { Triage } from '../../../src/activity-types/triage/schema.ts';
import { axeFindings } from '../../support/axe.ts';
import { type Learner, learnerAt, screenOf, words } from '../../support/learner.ts';
import type { HostedStandard } from '../../support/package-host.ts';
import { addressOf, coursePackages, readPackage } from '../../support/packaged-course.ts';
import { playTriage } from '../../support/playing/triage.ts';
import { readRecord } from '../../support/record-reading.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const found = course.lessons
  .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
  .find(({ type }) => type === 'triage');
if (!found) throw new Error('No lesson holds a triage.');
// The parsed boundary: the packager wrote this block from content that its schema accepted.
const lab = found as Triage;
const address = addressOf(course, lab.id);
const stage = openStage();

const choices = choicesOf(lab);
const well = lab.submissions.map(({ answerKey }, at) => moveOf(lab, at, choices.indexOf(answerKey)));
const harmful = lab.actions.find(({ isHarmful }) => isHarmful)?.id ?? '';
/** Every file is sent to others. */
const badly = lab.submissions.map((_, at) => moveOf(lab, at, choices.indexOf(harmful)));

const play = async (learner: Learner, moves: readonly number[]) => {
  for (const move of moves) await playTriage(learner.course, lab, move);
};
const ended = (learner: Learner) =>
  learner.course.getByRole('heading', { name: words.text('activity.ended') }).waitFor();

describe.each(Object.keys(coursePackages) as HostedStandard[])('the triage in %s', (standard) => {
  it.each([
    { way: 'well', moves: well, share: '100%', result: 'correct' },
    { way: 'badly', moves: badly, share: '0%', result: 'wrong' },
  ])(
    'played $way is told to the LMS, submission by submission',
    { timeout: 120_000 },
    async ({ moves, share, result }) => {
      const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
      await play(learner, moves);
      await ended(learner);
      expect((await screenOf(learner.course)).focus).toBe('H4');
      expect(await learner.course.locator('.activity-end').innerText()).toContain(share);
      await soon(async () => {
        const { interactions } = readRecord(standard, await learner.record());
        // An identifier of SCORM 1.2 takes no full stop.
        const stop = standard === 'scorm-1.2' ? '_' : '.';
        expect(interactions.map(({ id }) => id)).toEqual(lab.submissions.map(({ id }) => lab.id + stop + id));
        expect(interactions.map((told) => told.result)).toEqual(lab.submissions.map(() => result));
      });
      expect(learner.problems).toEqual([]);
      await learner.close();
    },
  );
});

describe('the triage', () => {
  it('goes on at every submission where it was left, and offers no place twice', { timeout: 120_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    for (const [made, move] of well.entries()) {
      await play(learner, [move]);
      await soon(async () =>
        expect(readRecord('scorm-1.2', await learner.record()).interactions).toHaveLength(made + 1),
      );
      await learner.relaunch({ at: address });
      await learner.course.locator('.submissions .decided').nth(made).waitFor();
      const held = await learner.course.locator('.places .held').count();
      const open = learner.course.locator('.submissions select').first();
      if (made + 1 < well.length) expect(await open.locator('option').count()).toBe(1 + choices.length - held);
    }
    await ended(learner);
    await learner.close();
  });

  it('asks for a choice before it enters one', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    const first = learner.course.locator('.submissions > li').first();
    await first.getByRole('button').press('Enter');
    await first.getByText(words.text('triage.chooseFirst')).waitFor();
    expect(await learner.course.locator('.submissions .decided').count()).toBe(0);
    await learner.close();
  });

  it('has no finding of axe at its start, in the middle and at its end', { timeout: 120_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    await learner.course.locator('.triage').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, badly.slice(0, 3));
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, badly.slice(3));
    await ended(learner);
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await learner.close();
  });
});
