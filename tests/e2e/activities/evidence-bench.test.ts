import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../../src/activity-types/evidence-bench/model.ts';
import { rules } from '../../../src/activity-types/evidence-bench/rules.ts';
import type { EvidenceBench } from '../../../src/activity-types/evidence-bench/schema.ts';
import { axeFindings } from '../../support/axe.ts';
import { goTo, type Learner, learnerAt, screenOf, words } from '../../support/learner.ts';
import type { HostedStandard } from '../../support/package-host.ts';
import { addressOf, coursePackages, readPackage } from '../../support/packaged-course.ts';
import { playBench } from '../../support/playing/evidence-bench.ts';
import { readRecord } from '../../support/record-reading.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const lesson = course.lessons.find(({ parts }) =>
  parts.some(({ blocks }) => blocks.some(({ type }) => type === 'evidence-bench')),
);
const found = lesson?.parts.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'evidence-bench');
if (!found || !lesson) throw new Error('No lesson holds an evidence bench.');
// The parsed boundary: the packager wrote this block from content that its schema accepted.
const bench = found as EvidenceBench;
const address = addressOf(course, bench.id);
const decisions = decisionsOf(bench);
const stage = openStage();

const well = decisions.map(({ best }) => best);
/** Of each decision the poorest answer. */
const badly = decisions.map(({ size, share }) => {
  const shares = Array.from({ length: size }, (_, move) => share(move));
  return shares.indexOf(Math.min(...shares));
});
const shareOf = (moves: readonly number[]) => rules.result(bench, moves)?.share ?? -1;

const play = async (learner: Learner, moves: readonly number[], from = 0) => {
  for (const [at, move] of moves.entries()) if (at >= from) await playBench(learner.course, bench, at, move);
};
const ended = (learner: Learner) =>
  learner.course.getByRole('heading', { name: words.text('activity.ended') }).waitFor();

describe.each(Object.keys(coursePackages) as HostedStandard[])('the bench in %s', (standard) => {
  it.each([
    { way: 'well', moves: well, results: decisions.map(() => 'correct') },
    { way: 'badly', moves: badly, results: decisions.map(() => 'wrong') },
  ])('worked $way is told to the LMS, decision by decision', { timeout: 120_000 }, async ({ moves, results }) => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await play(learner, moves);
    await ended(learner);
    expect((await screenOf(learner.course)).focus).toBe('H4');
    expect(await learner.course.locator('.activity-end').innerText()).toContain(words.percent(shareOf(moves)));
    await soon(async () => {
      const { interactions } = readRecord(standard, await learner.record());
      // An identifier of SCORM 1.2 takes no full stop.
      const stop = standard === 'scorm-1.2' ? '_' : '.';
      expect(interactions.map(({ id }) => id)).toEqual(decisions.map(({ id }) => bench.id + stop + id));
      expect(interactions.map(({ result }) => result)).toEqual(results);
    });
    for (const { id } of lesson.parts) await goTo(learner.course, `/lesson/${lesson.id}/${id}`);
    await soon(async () => expect(await learner.course.locator('.trail > li.cur.done').count()).toBe(1));
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('the bench', () => {
  it('goes on at every decision where it was left', { timeout: 120_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    for (const made of badly.keys()) {
      await play(learner, badly.slice(0, made + 1), made);
      await soon(async () =>
        expect(readRecord('scorm-1.2', await learner.record()).interactions).toHaveLength(made + 1),
      );
      await learner.relaunch({ at: address });
      const next = decisions[made + 1];
      if (next) await learner.course.getByRole('heading', { name: next.prompt, exact: true }).waitFor();
      else await ended(learner);
    }
    await learner.close();
  });

  it('hashes in the page, tests itself, and leads by keyboard to the byte that differs', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    const { course: screen, page } = learner;
    await play(learner, well.slice(0, 2));
    await screen.getByText(words.text('bench.selfTest', { passed: 4, all: 4 })).waitFor();
    const shown = await screen.locator('.exhibits .hash').allInnerTexts();
    const values = shown.map((value) => value.replace(/\s/g, ''));
    for (const [at, file] of (bench.files?.list ?? []).entries()) {
      expect(values[2 * at + 1]).toBe(file.sha256);
      expect(values[2 * at] === file.sha256).toBe(file.found === undefined);
    }
    await screen.getByRole('button', { name: words.text('bench.nextDifference') }).press('Enter');
    const told = await screen.locator('.hex-view [role="status"]').innerText();
    expect(told).toMatch(/^1 of 1, at offset [0-9A-F]{2}: [0-9a-f]{2} when recorded, [0-9a-f]{2} now$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    const cell = await screen.locator('.hex td:focus').getAttribute('aria-label');
    expect(told.toLowerCase()).toContain((cell?.split(',')[0] ?? 'nothing').toLowerCase());
    await screen.getByLabel(words.text('bench.avalancheText')).press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('x');
    await screen.getByText(words.text('bench.charactersChanged', { count: 1 })).waitFor();
    const bits = await screen.locator('.avalanche [role="status"] b').innerText();
    expect(Math.abs(Number(bits.split(' ')[0]) - 128)).toBeLessThan(64);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('has no finding of axe at its start, in the middle and at its end', { timeout: 120_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: address });
    await learner.course.locator('.bench').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, badly.slice(0, 2));
    await learner.course.locator('.hex').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await play(learner, badly, 2);
    await ended(learner);
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await learner.close();
  });
});
