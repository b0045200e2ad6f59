import { describe, expect, it } from 'vitest';
import { moveOf } from '../../../src/activity-types/deployment-board/rules.ts';
import type { DeploymentBoard } from '../../../src/activity-types/deployment-board/schema.ts';
import { axeFindings } from '../../support/axe.ts';
import { type Learner, learnerAt, screenOf, words } from '../../support/learner.ts';
import type { HostedStandard } from '../../support/package-host.ts';
import { addressOf, coursePackages, readPackage } from '../../support/packaged-course.ts';
import { playBoard } from '../../support/playing/deployment-board.ts';
import { readRecord } from '../../support/record-reading.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const found = course.lessons
  .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
  .find(({ type }) => type === 'deployment-board');
if (!found) throw new Error('No lesson holds a deployment board.');
// The parsed boundary: the packager wrote this block from content that its schema accepted.
const board = found as DeploymentBoard;
const address = addressOf(course, board.id);
const stage = openStage();

const [green, amber, red] = [0, 1, 2] as const;
const decide = (id: string) => moveOf(board.decisions, id);
const set = (id: string) => moveOf(board.conditions, id);
/** The lights that the file deserves, a pilot, and what it depends on. */
const well = [green, red, red, amber, red, decide('pilot'), set('closed-cases'), set('delete')];
/** The file is not read, and the trial runs on live cases. */
const badly = [red, green, green, red, green, decide('pilot'), set('second-year'), set('bigger-test')];
const decisions = [...board.criteria.map(({ id }) => id), 'decision', 'condition-1', 'condition-2'];

const play = async (learner: Learner, moves: readonly number[], made = 0) => {
  for (const [at, move] of moves.entries())
    if (at >= made) await playBoard(learner.course, board, moves.slice(0, at), move);
};
const ended = words.text('activity.ended');

describe.concurrent.each(Object.keys(coursePackages) as HostedStandard[])('the board in %s', (standard) => {
  it.each([
    { way: 'well', moves: well, share: '100%', results: decisions.map(() => 'correct') },
    {
      way: 'badly',
      moves: badly,
      share: '12%',
      results: ['wrong', 'wrong', 'wrong', 'partly', 'wrong', 'correct', 'wrong', 'wrong'],
    },
  ])('decided $way is told to the LMS, decision by decision', { timeout: 120_000 }, async (round) => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await play(learner, round.moves);
    await learner.course.getByRole('heading', { name: ended }).waitFor();
    expect((await screenOf(learner.course)).focus).toBe('H4');
    expect(await learner.course.locator('.activity-end').innerText()).toContain(round.share);
    expect(await learner.course.locator('.file .gap').count()).toBe(board.gaps.length);
    await soon(async () => {
      const { interactions } = readRecord(standard, await learner.record());
      // An identifier of SCORM 1.2 takes no full stop.
      const stop = standard === 'scorm-1.2' ? '_' : '.';
      expect(interactions.map(({ id }) => id)).toEqual(decisions.map((decision) => board.id + stop + decision));
      const judged = interactions.map(({ result }) => (['correct', 'wrong'].includes(result) ? result : 'partly'));
      expect(judged).toEqual(round.results);
    });
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('the board', () => {
  it('goes on at every decision where it was left', { timeout: 180_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    for (const made of badly.keys()) {
      await play(learner, badly.slice(0, made + 1), made);
      await soon(async () =>
        expect(readRecord('scorm-1.2', await learner.record()).interactions).toHaveLength(made + 1),
      );
      await learner.relaunch({ at: address });
      await learner.course.locator('.board').waitFor();
      expect(await learner.course.locator('.sheet-of-board .open').count()).toBe(
        Math.max(0, board.criteria.length - made - 1),
      );
      expect(await learner.course.locator('.sheet-of-board li').count()).toBe(
        Math.max(0, made - board.criteria.length),
      );
    }
    await learner.course.getByRole('heading', { name: ended }).waitFor();
    await learner.close();
  });

  it('ends at once when it deploys the tool, and lets decide again, by keyboard alone', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    const { course: screen, page } = learner;
    await play(learner, [...well.slice(0, 5), decide('deploy')]);
    await screen.getByRole('heading', { name: ended }).waitFor();
    await screen.locator('.debrief li button').last().press('Enter');
    const send = screen.getByRole('button', { name: words.text('board.decide') });
    await send.press('Enter');
    await screen.getByText(words.text('board.choose')).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await send.press('Enter');
    await screen
      .locator('.choice-form .meta', { hasText: words.text('board.condition', { number: 1, count: 2 }) })
      .waitFor();
    expect((await screenOf(screen)).focus).toBe('H4');
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('has no finding of axe at its start, half decided and at its end', { timeout: 120_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    await learner.course.locator('.board').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, well.slice(0, 6));
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, well, 6);
    await learner.course.getByRole('heading', { name: ended }).waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await learner.close();
  });
});
