import { describe, expect, it } from 'vitest';
import type { LedgerTrace } from '../../../src/activity-types/ledger-trace/schema.ts';
import { axeFindings } from '../../support/axe.ts';
import { type Learner, learnerAt, screenOf, words } from '../../support/learner.ts';
import type { HostedStandard } from '../../support/package-host.ts';
import { addressOf, coursePackages, readPackage } from '../../support/packaged-course.ts';
import { playTrace } from '../../support/playing/ledger-trace.ts';
import { readRecord } from '../../support/record-reading.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const found = course.lessons
  .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
  .find(({ type }) => type === 'ledger-trace');
if (!found) throw new Error('No lesson holds a ledger to trace.');
// The parsed boundary: the packager wrote this block from content that its schema accepted.
const trace = found as LedgerTrace;
const address = addressOf(course, trace.id);
const stage = openStage();

const [unknown, possible, likely] = [0, 1, 2] as const;
const [ends, all, first, second] = [0, 1, 2, 3] as const;
/** Each word as the ledger carries it, both branches, and the end at the mixing round. */
const well = [likely, possible, likely, unknown, all, first, ends, likely];
/** Every word too strong, and the branch that runs through the mixing round to an exchange. */
const badly = [likely, likely, likely, likely, second, first, first, likely];

const play = async (learner: Learner, moves: readonly number[], made = 0) => {
  for (const [at, move] of moves.entries())
    if (at >= made) await playTrace(learner.course, trace, moves.slice(0, at), move);
};
const ended = words.text('activity.ended');

describe.concurrent.each(Object.keys(coursePackages) as HostedStandard[])('the ledger in %s', (standard) => {
  it.each([
    {
      way: 'well',
      moves: well,
      share: '100%',
      decisions: ['payers', 'paid', 'chain', 'mixers', 'follow-t2', 'follow-t3', 'follow-t4', 'deposit-a-06'],
      results: Array.from({ length: 8 }, () => 'correct'),
    },
    {
      way: 'badly',
      moves: badly,
      share: '12%',
      decisions: ['payers', 'paid', 'chain', 'mixers', 'follow-t2', 'follow-t4', 'follow-t5', 'deposit-a-12'],
      results: ['correct', 'wrong', 'correct', 'wrong', 'partly', 'wrong', 'wrong', 'wrong'],
    },
  ])('traced $way is told to the LMS, finding by finding', { timeout: 120_000 }, async (round) => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await play(learner, round.moves);
    await learner.course.getByRole('heading', { name: ended }).waitFor();
    expect((await screenOf(learner.course)).focus).toBe('H4');
    expect(await learner.course.locator('.activity-end').innerText()).toContain(round.share);
    await soon(async () => {
      const { interactions } = readRecord(standard, await learner.record());
      // An identifier of SCORM 1.2 takes no full stop.
      const stop = standard === 'scorm-1.2' ? '_' : '.';
      expect(interactions.map(({ id }) => id)).toEqual(round.decisions.map((decision) => trace.id + stop + decision));
      const judged = interactions.map(({ result }) => (['correct', 'wrong'].includes(result) ? result : 'partly'));
      expect(judged).toEqual(round.results);
    });
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('the ledger', () => {
  it('goes on at every finding where it was left', { timeout: 180_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    for (const made of badly.keys()) {
      await play(learner, badly.slice(0, made + 1), made);
      await soon(async () => expect(await learner.course.locator('.findings tbody tr').count()).toBe(made + 1));
      await soon(async () =>
        expect(readRecord('scorm-1.2', await learner.record()).interactions).toHaveLength(made + 1),
      );
      await learner.relaunch({ at: address });
      await learner.course.locator('.findings').waitFor();
      expect(await learner.course.locator('.findings tbody tr').count()).toBe(made + 1);
    }
    await learner.course.getByRole('heading', { name: ended }).waitFor();
    await learner.close();
  });

  it('says the same as a table, is worked by keyboard alone, and asks for a choice before it writes', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    const { course: screen, page } = learner;
    const write = screen.getByRole('button', { name: words.text('trace.write') });
    await write.press('Enter');
    await screen.getByText(words.text('trace.choose')).waitFor();
    await page.keyboard.press('Space');
    await write.press('Enter');
    await screen.locator('.findings').waitFor();
    expect((await screenOf(screen)).focus).toBe('H4');
    const [told] = await screen
      .locator('.ledger .tx')
      .evaluateAll((nodes) => nodes.map(({ textContent }) => textContent));
    await screen.getByLabel(words.text('trace.table'), { exact: true }).press('Space');
    const rows = screen.locator('.trace .tb tbody tr');
    expect(await rows.count()).toBe(trace.transactions.length);
    const cells = await rows.first().locator('td').allInnerTexts();
    for (const cell of cells.slice(0, 4)) expect(told).toContain(cell);
    await rows.last().getByRole('button').press('Enter');
    expect(await rows.last().getByRole('button').getAttribute('aria-pressed')).toBe('true');
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('lets decide again from any finding', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    await play(learner, badly);
    await learner.course.locator('.debrief li button').nth(4).click();
    await soon(async () => expect(await learner.course.locator('.findings tbody tr').count()).toBe(4));
    expect((await screenOf(learner.course)).focus).toBe('H4');
    await play(learner, [...badly.slice(0, 4), ...well.slice(4)], 4);
    await learner.course.getByRole('heading', { name: ended }).waitFor();
    await learner.close();
  });

  it('has no finding of axe at its start, half traced and at its end', { timeout: 120_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    await learner.course.locator('.trace').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, well.slice(0, 5));
    await learner.course.getByLabel(words.text('trace.table'), { exact: true }).check();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, well, 5);
    await learner.course.getByRole('heading', { name: ended }).waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await learner.close();
  });
});
