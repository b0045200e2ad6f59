import { describe, expect, it } from 'vitest';
import { writeSnapshot } from '../../../src/session/snapshot/snapshot.ts';
import { give, responseTo } from '../../support/answering.ts';
import { rulesByType } from '../../support/example-questions.ts';
import { goTo, learnerAt, words } from '../../support/learner.ts';
import { learningVisitors } from '../../support/learning-visitors.ts';
import { addressOf, coursePackages, firstOfType, readPackage } from '../../support/packaged-course.ts';
import { learningIn } from '../../support/saved-progress.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const standard = 'scorm-1.2';
const course = readPackage(coursePackages[standard]);
const question = firstOfType(course, 'single-choice');

const stage = openStage();

describe('how sure a learner is', () => {
  it('is asked before the first answer by keyboard, counted once, and no part of what the LMS scores', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: addressOf(course, question.id) });
    const { course: screen, page } = learner;
    await give(screen, question, responseTo(question, 'wrong'));
    await screen.locator('fieldset.sure input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await screen.getByRole('radio', { name: words.text('sure.act') }).isChecked()).toBe(true);
    await screen.getByRole('button', { name: words.text('question.check') }).click();
    await screen.getByText(words.text('certainty.sure.wrong')).waitFor();
    await screen.getByRole('button', { name: words.text('question.tryAgain') }).click();
    expect(await screen.locator('fieldset.sure').count()).toBe(0);
    await give(screen, question, responseTo(question, 'right'));
    await screen.getByRole('button', { name: words.text('question.check') }).click();
    await screen.locator('.fb.ok').waitFor();
    await soon(async () =>
      expect(learningIn(course, await learner.record()).certainty.act).toEqual({ right: 0, all: 1 }),
    );
    expect(JSON.stringify(await learner.record())).not.toMatch(/"raw":"\d/);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('may be left open, and is not asked of a claim, which asks it itself', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: addressOf(course, question.id) });
    const { course: screen } = learner;
    await give(screen, question, responseTo(question, 'right'));
    await screen.getByRole('button', { name: words.text('question.check') }).click();
    await screen.locator('.fb.ok').waitFor();
    const claim = course.lessons
      .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
      .find(({ type }) => type === 'claim');
    await goTo(screen, addressOf(course, claim?.id ?? ''));
    await screen.locator('fieldset.q').waitFor();
    expect(await screen.locator('fieldset.sure').count()).toBe(0);
    await soon(async () =>
      expect(Object.keys(learningIn(course, await learner.record()).objectives)).toContain(question.objective),
    );
    expect(learningIn(course, await learner.record()).certainty.act.all).toBe(0);
    await learner.close();
  });

  it('is shown against how right, in a picture that says the same as its table', async () => {
    const [begun] = learningVisitors(course);
    if (!begun) throw new Error('Nobody has begun.');
    const suspend_data = writeSnapshot(begun.progress, course.layout, rulesByType, 4096);
    const record = { suspend_data, core: { lesson_status: 'incomplete', exit: 'suspend' } };
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: '/', record });
    const { course: screen } = learner;
    await screen.getByRole('link', { name: words.text('learning.home') }).click();
    await screen.getByRole('heading', { name: words.text('calibration.title') }).waitFor();
    await screen.getByText(words.text('calibration.advice.over')).waitFor();
    const picture = await screen.locator('.cal').getAttribute('aria-label');
    const rows = await screen.locator('table').first().locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      [words.text('sure.guess'), '12', '3 of 12 (25%)', '8% and 53%', '50%'],
      [words.text('sure.check'), '7', '7 of 8 answers', 'Not yet', '73%'],
      [words.text('sure.act'), '20', '15 of 20 (75%)', '53% and 88%', '90%'],
    ]);
    expect(picture).toContain('right 25%, likely between 8% and 53%; the words promise 50%');
    expect(picture).toContain('too few answers yet, 7 of 8');
    const dot = await screen.locator('.cal .share').first().boundingBox();
    const line = await screen.locator('.cal .line').first().boundingBox();
    expect(((dot?.x ?? 0) + (dot?.width ?? 0) / 2 - (line?.x ?? 0)) / (line?.width ?? 1)).toBeCloseTo(0.25, 1);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});
