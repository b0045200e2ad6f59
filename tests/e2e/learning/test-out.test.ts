import { describe, expect, it } from 'vitest';
import { give, responseTo } from '../../support/answering.ts';
import { goTo, type Learner, learnerAt, words } from '../../support/learner.ts';
import { testOutOf } from '../../support/learning-visitors.ts';
import type { HostedStandard } from '../../support/package-host.ts';
import { coursePackages, readPackage } from '../../support/packaged-course.ts';
import { readRecord } from '../../support/record-reading.ts';
import { attemptIn, learningIn } from '../../support/saved-progress.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const plan = testOutOf(course);
const at = `/learning/test-out/${plan.module}`;

const stage = openStage();

/** Starts or goes on with the test-out, and answers `count` of its questions. */
async function answer(
  learner: Learner,
  count: number,
  wayAt: (at: number) => 'right' | 'wrong',
  sure: 'sure.guess' | 'sure.act',
) {
  const { course: screen } = learner;
  await screen.locator('.dock button.main').click();
  for (let done = 0; done < count; done++) {
    await screen.locator('fieldset.q').waitFor();
    await soon(async () => expect(attemptIn(course, await learner.record(), plan.id).handedIn).toBe(false));
    const { questions, responses } = attemptIn(course, await learner.record(), plan.id);
    const place = questions.findIndex((id) => responses[id] === undefined);
    const question = course.questions.get(questions[place] ?? '');
    if (!question) throw new Error('The test-out asks what the course does not hold.');
    await give(screen, question, responseTo(question, wayAt(place)));
    await screen.getByRole('radio', { name: words.text(sure) }).check({ force: true });
    await screen.getByRole('button', { name: words.text('question.check') }).click();
    await screen.locator('.fb .verdict').waitFor();
    await soon(async () =>
      expect(Object.keys(attemptIn(course, await learner.record(), plan.id).responses)).toHaveLength(place + 1),
    );
    await screen.locator('.dock button.main').click();
  }
}

describe.each(Object.keys(coursePackages) as HostedStandard[])('a test-out in %s', (standard) => {
  it('is offered on the card, goes on after a reload, and when passed settles the module and is told apart', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard);
    await learner.course.locator(`a[href="#${at}"]`).click();
    await learner.course.getByRole('heading', { level: 1 }).waitFor();
    await answer(learner, 2, () => 'right', 'sure.act');
    await learner.relaunch({ at });
    await answer(learner, 3, (place) => (place === 4 ? 'wrong' : 'right'), 'sure.guess');
    await learner.course.getByRole('heading', { name: words.text('testOut.passed') }).waitFor();
    await soon(async () => expect(learningIn(course, await learner.record()).testedOut).toEqual([plan.module]));
    const record = readRecord(standard, await learner.record());
    expect(record.interactions.map(({ id }) => id)).toEqual(
      attemptIn(course, await learner.record(), plan.id).questions.map(
        (id) => `test-out${standard === 'scorm-1.2' ? '_' : '.'}${id}`,
      ),
    );
    const told = (id: string) => record.objectives.find((objective) => objective.id === id)?.status;
    expect(told(plan.id)).toMatch(/passed/);
    expect(told(plan.module)).toMatch(/completed/);
    await goTo(learner.course, '/');
    await learner.course.locator('.mod').first().getByText(words.text('state.testedOut')).first().waitFor();
    expect(await learner.course.locator('.mod').first().getByText(words.text('state.done')).count()).toBe(0);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('fails on one wrong answer to act on, leads to what to read, and offers other questions', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at });
    await answer(learner, 5, (place) => (place === 0 ? 'wrong' : 'right'), 'sure.act');
    const { course: screen } = learner;
    await screen.getByRole('heading', { name: words.text('testOut.failed') }).waitFor();
    await screen.getByText(words.text('testOut.confident', { count: 1 })).waitFor();
    expect(await screen.locator('section[aria-labelledby="repair-first"] li').count()).toBeGreaterThan(0);
    await soon(async () => expect(attemptIn(course, await learner.record(), plan.id).handedIn).toBe(true));
    const first = attemptIn(course, await learner.record(), plan.id).questions;
    expect(learningIn(course, await learner.record()).testedOut).toEqual([]);
    await screen.getByRole('button', { name: words.text('test.again') }).click();
    await screen.locator('.dock button.main').click();
    await screen.locator('fieldset.q').waitFor();
    await soon(async () => expect(attemptIn(course, await learner.record(), plan.id).handedIn).toBe(false));
    const again = attemptIn(course, await learner.record(), plan.id).questions;
    expect(again.length).toBeGreaterThanOrEqual(4);
    expect(again.filter((id) => first.includes(id))).toEqual([]);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('a test-out by keyboard', () => {
  it('asks for the certainty that is missing, and takes the answer with it', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at });
    const { course: screen, page } = learner;
    await screen.locator('.dock button.main').focus();
    await page.keyboard.press('Enter');
    await screen.locator('fieldset.q legend h2:focus').waitFor();
    await soon(async () => expect(attemptIn(course, await learner.record(), plan.id).handedIn).toBe(false));
    const question = course.questions.get(attemptIn(course, await learner.record(), plan.id).questions[0] ?? '');
    if (!question) throw new Error('The test-out asks what the course does not hold.');
    await give(screen, question, responseTo(question, 'right'));
    await screen.getByRole('button', { name: words.text('question.check') }).focus();
    await page.keyboard.press('Enter');
    await screen.getByText(words.text('sure.missing')).waitFor();
    await screen.locator('fieldset.sure input:focus').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await screen.locator('.fb .verdict:focus').waitFor();
    await learner.close();
  });
});
