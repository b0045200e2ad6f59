import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { give, responseTo, shownResponse } from '../support/answering.ts';
import { openContext } from '../support/browser.ts';
import { goTo, type Learner, learnerAt, watch, words } from '../support/learner.ts';
import { refuseCommits } from '../support/lms-page.ts';
import type { HostedStandard } from '../support/package-host.ts';
import { addressOf, coursePackages, firstOfType, readPackage } from '../support/packaged-course.ts';
import { readRecord } from '../support/record-reading.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const question = firstOfType(course, 'single-choice');
const address = addressOf(course, question.id);
const response = responseTo(question, 'wrong');
const standards = Object.keys(coursePackages) as HostedStandard[];

const stage = openStage();

async function answer({ course: screen }: Pick<Learner, 'course'>): Promise<void> {
  await give(screen, question, response);
  await screen.getByRole('button', { name: words.text('question.check') }).click();
  await screen.locator('.fb').waitFor();
}

const saveLight = ({ course: screen }: Pick<Learner, 'course'>) => screen.locator('.save');

describe.concurrent.each(standards)('an LMS with %s', (standard) => {
  it.each(['browse', 'review'] as const)('that opens the course in %s mode is told nothing', async (mode) => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { mode });
    await learner.course.getByRole('heading', { name: words.text('home.reviewMode') }).waitFor();
    await goTo(learner.course, address);
    await answer(learner);
    await learner.course.getByRole('button', { name: words.text('nav.leave') }).click();
    await learner.course.getByRole('heading', { name: words.text('ended.title') }).waitFor();
    const calls = (await learner.calls()).map(({ name }) => name);
    expect(calls).toEqual(standard === 'scorm-1.2' ? ['LMSInitialize', 'LMSFinish'] : ['Initialize', 'Terminate']);
    const kept = await learner.page.evaluate(() =>
      Object.keys(localStorage).filter((key) => /journal|progress/.test(key)),
    );
    expect(kept).toEqual([]);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('that refuses to save is tried again, the learner is told, and each answer arrives once', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await refuseCommits(learner.page, true);
    await answer(learner);
    await soon(async () => expect(await saveLight(learner).innerText()).toContain(words.text('save.waiting')));
    await refuseCommits(learner.page, false);
    const saved = new RegExp(words.text('save.saved', { time: '\\d\\d:\\d\\d' }));
    // On a busy machine the third try may be the first that the LMS takes: 22 s after the answer.
    await soon(async () => expect(await saveLight(learner).innerText()).toMatch(saved), 40_000);
    expect(readRecord(standard, await learner.record()).interactions.map(({ id }) => id)).toEqual([question.id]);
    expect((await learner.calls()).at(-1)).toMatchObject({ result: 'true', error: '0' });
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('that kept nothing of a session gets its answers at the next launch', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await refuseCommits(learner.page, true);
    await answer(learner);
    await soon(async () => expect(await saveLight(learner).innerText()).toContain(words.text('save.waiting')));
    // The LMS forgets: it hands out the record of a learner who has never been here.
    await learner.relaunch({ record: {}, at: address });
    await learner.course.locator('.fb').waitFor();
    expect(await shownResponse(learner.course, question)).toEqual(response);
    await soon(async () =>
      expect(readRecord(standard, await learner.record()).interactions).toMatchObject([{ id: question.id }]),
    );
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('without an LMS', () => {
  it('the course says so, works, and keeps the answers on the device over a reload', async () => {
    const context = await openContext(stage.browser);
    const page = await context.newPage();
    const problems = watch(page, stage.host);
    // The course looks for an LMS for ten seconds; nobody needs to wait for them.
    await page.clock.install();
    const inTime = (locator: Locator) =>
      soon(async () => {
        await page.clock.runFor(1000);
        expect(await locator.count()).toBe(1);
      });
    await page.goto(`${stage.host.address}/scorm-1.2/index.html`);
    const notice = page.getByRole('region', { name: words.text('home.noLms') });
    await inTime(notice);
    expect(await notice.innerText()).toContain(words.text('home.noLmsText'));
    expect(await page.getByRole('button', { name: words.text('nav.leave') }).count()).toBe(0);

    await page.goto(`${stage.host.address}/scorm-1.2/index.html#${address}`);
    await page.locator(`input[name="${question.id}"][value="${response}"]`).check();
    await page.getByRole('button', { name: words.text('question.check') }).click();
    await inTime(page.locator('.save', { hasText: words.text('save.local') }));
    await page.reload();
    await inTime(page.locator('.fb'));
    expect(await page.locator(`input[name="${question.id}"]:checked`).getAttribute('value')).toBe(response);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('without a network', () => {
  it('a lesson that was begun goes on to its end, and the rest of its module too', async () => {
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-2004-4th');
    await learner.course.locator('.go a.main').waitFor();
    await learner.page.waitForLoadState('networkidle');
    await learner.page.context().setOffline(true);
    const [module] = course.outline.modules;
    const parts = course.lessons.filter((lesson) => lesson.module === module?.id).flatMap(({ parts: all }) => all);
    await learner.course.locator('.go a.main').click();
    for (const part of parts) {
      const heading = learner.course.getByRole('heading', { name: part.title, exact: true });
      await heading.first().waitFor();
      for (const block of part.blocks) {
        const asked = course.questions.get(block.id);
        if (!asked) continue;
        await give(learner.course, asked, responseTo(asked, 'right'));
        await learner.course.getByRole('button', { name: words.text('question.check') }).click();
        await learner.course.locator('.fb.ok').waitFor();
      }
      await learner.course.locator('.dock a').last().click();
    }
    const { interactions } = readRecord('scorm-2004-4th', await learner.record());
    const questions = parts.flatMap(({ blocks }) => blocks).filter(({ id }) => course.questions.has(id));
    expect(interactions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    // A picture that was not shown before cannot come; nothing else may be missing.
    const missed = learner.problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED/.test(problem));
    expect(missed).toEqual([]);
    await learner.close();
  });
});
