import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import { plainText } from '../../src/domain/course/rich-text.ts';
import { give, responseTo, shownResponse } from '../support/answering.ts';
import { rulesByType } from '../support/example-questions.ts';
import { type Learner, learnerAt, screenOf, sentence, words } from '../support/learner.ts';
import { closeFrame } from '../support/lms-page.ts';
import type { HostedStandard } from '../support/package-host.ts';
import { addressOf, coursePackages, firstOfType, readPackage } from '../support/packaged-course.ts';
import { readRecord } from '../support/record-reading.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const question = firstOfType(course, 'single-choice');
const address = addressOf(course, question.id);
const [wrong, right] = [responseTo(question, 'wrong'), responseTo(question, 'right')];

const stage = openStage();

const check = (learner: Learner) => learner.course.getByRole('button', { name: words.text('question.check') }).click();
const verdict = (learner: Learner) => learner.course.locator('.fb .verdict');

describe.concurrent.each(Object.keys(coursePackages) as HostedStandard[])('a lesson in %s', (standard) => {
  it('opens from the course home, and its parts follow each other', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard);
    const [first] = course.lessons;
    expect((await screenOf(learner.course)).title).toBe(course.outline.title);
    await learner.course.locator('.go a.main').click();
    for (const part of first?.parts.slice(0, 3) ?? []) {
      await learner.course.getByRole('heading', { name: part.title, exact: true }).first().waitFor();
      expect((await screenOf(learner.course)).title).toContain(part.title);
      await learner.course.locator('.dock').getByRole('link').last().click();
    }
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('says what is behind a wrong answer, lets the learner try again, and tells the LMS of both answers', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await give(learner.course, question, wrong);
    await check(learner);
    await verdict(learner).waitFor();
    expect(await verdict(learner).innerText()).toContain(words.text('verdict.notYet'));
    const said = rulesFor(rulesByType, question)
      .feedback(question, wrong)
      .find((item) => item.about === wrong);
    expect(await sentence(learner.course, '.fb .rec p')).toBe(plainText(said?.text ?? []));
    if (said?.misconception) {
      const belief = course.details.misconceptions.find(({ id }) => id === said.misconception)?.belief ?? '';
      expect(await learner.course.locator('.fb .bel .big').innerText()).toContain(belief);
    }

    await learner.course.getByRole('button', { name: words.text('question.tryAgain') }).click();
    await give(learner.course, question, right);
    await check(learner);
    await learner.course.locator('.fb.ok').waitFor();
    expect(await verdict(learner).innerText()).toContain(words.text('verdict.correct'));
    await soon(async () =>
      expect(readRecord(standard, await learner.record()).interactions).toMatchObject([
        { id: question.id, result: 'wrong' },
        { id: question.id, result: 'correct' },
      ]),
    );
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('goes on at the same place with the same answer after the learner left with the button', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await give(learner.course, question, wrong);
    await check(learner);
    await learner.course.getByRole('button', { name: words.text('nav.leave') }).click();
    await learner.course.getByRole('heading', { name: words.text('ended.title') }).waitFor();
    const record = await learner.record();
    expect(readRecord(standard, record)).toMatchObject({ location: address.slice('/lesson/'.length), exit: 'suspend' });
    expect((await learner.calls()).at(-1)).toMatchObject({
      name: expect.stringMatching(/Finish|Terminate/),
      error: '0',
    });
    expect(learner.problems).toEqual([]);
    await learner.close();
    await expectToResume(record);
  });

  it('goes on at the same place with the same answer after the window was closed', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await give(learner.course, question, wrong);
    await check(learner);
    await verdict(learner).waitFor();
    // The verdict does not wait for what saves; a learner who closes the window sees the light first.
    await soon(async () =>
      expect((await learner.calls()).filter(({ name }) => /Commit/.test(name)).length).toBeGreaterThan(1),
    );
    await closeFrame(learner.page);
    const calls = await learner.calls();
    expect(calls.filter(({ name }) => /Finish|Terminate/.test(name))).toMatchObject([{ result: 'true', error: '0' }]);
    expect(calls.at(-1)?.name).toMatch(/Finish|Terminate/);
    expect(learner.problems).toEqual([]);
    const record = await learner.record();
    await learner.close();
    await expectToResume(record);
  });

  /** In another browser: all that is known comes from the LMS. */
  async function expectToResume(record: Awaited<ReturnType<Learner['record']>>): Promise<void> {
    const learner = await learnerAt(stage.browser, stage.host, standard, { record });
    const next = learner.course.locator('.go a.main');
    const lesson = course.lessons.find(({ id }) => address.includes(id));
    await soon(async () => expect(await next.innerText()).toContain(lesson?.title));
    await next.click();
    await verdict(learner).waitFor();
    expect(await shownResponse(learner.course, question)).toEqual(wrong);
    expect(await verdict(learner).innerText()).toContain(words.text('verdict.notYet'));
    expect(learner.problems).toEqual([]);
    await learner.close();
  }
});
