import { expect, it } from 'vitest';
import { give, responseTo, shownResponse } from '../support/answering.ts';
import { goTo, type Learner, learnerAt, words } from '../support/learner.ts';
import { heldRecord, launch, refuseCommits } from '../support/lms-page.ts';
import type { HostedStandard } from '../support/package-host.ts';
import { addressOf, coursePackages, firstOfType, readPackage } from '../support/packaged-course.ts';
import { readRecord } from '../support/record-reading.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const question = firstOfType(course, 'single-choice');
const address = addressOf(course, question.id);
const response = responseTo(question, 'wrong');
const stage = openStage();

async function answer({ course: screen }: Pick<Learner, 'course'>): Promise<void> {
  await give(screen, question, response);
  await screen.getByRole('button', { name: words.text('question.check') }).click();
  await screen.locator('.fb').waitFor();
}

const light = ({ course: screen }: Pick<Learner, 'course'>) => screen.locator('.save');
const rows = (frame: Learner['course']) =>
  frame.locator('html').evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open('borderless');
        request.onsuccess = () => {
          const all = request.result.transaction('journal').objectStore('journal').getAll();
          all.onsuccess = () => resolve(all.result.map(({ row }) => row.kind));
        };
      }),
  );

it.concurrent.each<HostedStandard>(['scorm-1.2', 'scorm-2004-4th'])(
  'what a learner was told is on the device outlives the browser process that is killed, and arrives once (%s)',
  async (standard) => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await refuseCommits(learner.page, true);
    await answer(learner);
    await soon(async () => expect(await light(learner).innerText()).toContain(words.text('save.waiting')));
    const crashed = new Promise((resolve) => learner.page.once('crash', resolve));
    const devTools = await learner.page.context().newCDPSession(learner.page);
    void devTools.send('Page.crash').catch(() => undefined);
    await crashed;
    await learner.page.close();

    // The LMS forgot everything of the session that died.
    const page = await learner.page.context().newPage();
    const again = await launch(page, stage.host, standard, { at: address });
    await again.locator('.fb').waitFor();
    expect(await shownResponse(again, question)).toEqual(response);
    await soon(async () => {
      const { interactions } = readRecord(standard, await heldRecord(page, standard));
      expect(interactions.map(({ id }) => id)).toEqual([question.id]);
    });
    // Of the submission nothing is left on the device; the facts are.
    await soon(async () => expect(await rows(again)).toEqual(['snapshot']));
    await learner.close();
  },
);

it('a browser that forbids storage costs nothing while the LMS saves, and the learner is told once', async () => {
  const learner = await learnerAt(stage.browser, stage.host, 'scorm-2004-4th', {
    at: address,
    prepare: async (context) => {
      await context.addInitScript(() => {
        for (const name of ['indexedDB', 'localStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('Access is denied for this document.', 'SecurityError');
            },
          });
      });
    },
  });
  await answer(learner);
  const saved = words.text('save.saved', { time: '' }).trim();
  await soon(async () => expect(await light(learner).innerText()).toContain(saved));
  const { interactions } = readRecord('scorm-2004-4th', await learner.record());
  expect(interactions.map(({ id }) => id)).toEqual([question.id]);
  await goTo(learner.course, '/');
  await learner.course.getByRole('region', { name: words.text('home.noSecondCopy') }).waitFor();
  expect(learner.problems).toEqual([]);
  await learner.close();
});

it('two windows say so in the save light, and each saves what the other was answered', async () => {
  const standard = 'scorm-1.2';
  const left = await learnerAt(stage.browser, stage.host, standard, { at: address });
  await answer(left);
  const page = await left.page.context().newPage();
  const right = { page, course: await launch(page, stage.host, standard, { at: address }) };
  await right.course.locator('.fb').waitFor();
  expect(await shownResponse(right.course, question)).toEqual(response);
  for (const window of [left, right])
    await soon(async () => expect(await light(window).innerText()).toContain(words.text('save.twoWindows')));
  await right.course.getByRole('button', { name: words.text('nav.leave') }).click();
  await right.course.getByRole('heading', { name: words.text('ended.title') }).waitFor();
  await soon(async () => expect(await light(left).innerText()).not.toContain(words.text('save.twoWindows')));
  const [one, two] = [
    readRecord(standard, await left.record()),
    readRecord(standard, await heldRecord(page, standard)),
  ];
  // Told where it was given, and only there; the facts stand in both records.
  expect([one.interactions.length, two.interactions.length]).toEqual([1, 0]);
  expect(two.suspendData).not.toBe('');
  expect(left.problems).toEqual([]);
  await left.close();
});
