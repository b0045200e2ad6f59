import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { emptyProgress } from '../../src/domain/progress/progress.ts';
import { writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { rulesByType } from '../support/example-questions.ts';
import { goTo, learnerAt, screenOf, words } from '../support/learner.ts';
import { hostPackages } from '../support/package-host.ts';
import { packageNow } from '../support/package-now.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { readRecord } from '../support/record-reading.ts';
import { progressIn, recordBeforeFinal } from '../support/saved-progress.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';
import { finalOf, takeFinal } from '../support/taking-tests.ts';

const stage = openStage(() => ({}));

it('a part of the course in SCORM 2004 3rd Edition plays, leads nowhere else, and never says failed', async () => {
  const zip = packageNow({
    standard: 'scorm-2004-3rd',
    options: ['--modules', 'takeaways,capacity', '--title', 'Training that lasts', '--report-as', 'never-failed'],
  });
  const part = readPackage(zip);
  // Both editions of 2004 have the same API: the LMS tells them apart by the manifest alone.
  const standard = 'scorm-2004-4th';
  const host = await hostPackages({ [standard]: zip });
  const record = recordBeforeFinal(standard, part);
  const learner = await learnerAt(stage.browser, host, standard, { record });
  const { course: screen } = learner;
  const lessonLinks = () =>
    screen
      .locator('#main a[href^="#/lesson/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const held = part.lessons.map(({ id }) => `#/lesson/${id}`);

  // What is painted before any script has come has no links yet.
  await screen.locator('.mods h3').first().waitFor();
  expect((await screenOf(screen)).heading).toBe('Training that lasts');
  expect((await screenOf(screen)).title).toContain('Training that lasts');
  expect(await screen.locator('.mods h3').count()).toBe(3);
  expect(new Set((await lessonLinks()).map((link) => link.split('/').slice(0, 3).join('/')))).toEqual(new Set(held));

  // These lessons look back at what was said and done in modules that are not here.
  for (const lesson of part.lessons.filter(({ module }) => module === 'takeaways')) {
    for (const { id, title } of lesson.parts) {
      await goTo(screen, `/lesson/${lesson.id}/${id}`);
      await screen.getByRole('heading', { name: title, exact: true }).first().waitFor();
      expect(await screen.getByText(words.text('block.broken')).count()).toBe(0);
    }
  }
  await goTo(screen, '/glossary');
  await screen.locator('.terms dt').first().waitFor();
  expect((await lessonLinks()).filter((link) => !held.includes(link))).toEqual([]);
  await goTo(screen, '/handouts/lessons');
  await screen.locator('.summary').first().waitFor();
  expect(await screen.locator('.summary').count()).toBe(part.lessons.length);

  const test = finalOf(part);
  expect(new Set(test.cells.map(({ module }) => module))).toEqual(new Set(['capacity']));
  const told = async () => readRecord(standard, await learner.record());
  await goTo(screen, `/test/${test.id}`);
  await takeFinal(learner, part, () => 'wrong');
  await soon(async () =>
    expect(progressIn(part, await learner.record()).assessments[test.id]?.results).toHaveLength(1),
  );
  expect(await told()).toMatchObject({ status: 'incomplete unknown', score: '' });
  await goTo(screen, `/test/${test.id}`);
  await takeFinal(learner, part, () => 'right');
  await soon(async () => expect(await told()).toMatchObject({ status: 'completed passed', score: '100' }));
  expect((await learner.calls()).filter(({ args }) => args.includes('failed'))).toEqual([]);
  expect(learner.problems).toEqual([]);
  await learner.close();
  host.close();
});

it('what an administrator writes into settings.json of a zip counts, and a slip in it stops nobody', async () => {
  const whole = readPackage(coursePackages['scorm-1.2']);
  const files = unzipSync(readFileSync(coursePackages['scorm-1.2']));
  const settings = JSON.parse(new TextDecoder().decode(files['settings.json']));
  const edited = {
    ...settings,
    title: 'For the night shift',
    modules: ['foundations'],
    report: 'completed-when-read',
    mastery: 'eighty',
  };
  const host = await hostPackages({
    'scorm-1.2': zipSync({ ...files, 'settings.json': new TextEncoder().encode(JSON.stringify(edited, null, 2)) }),
  });
  const done = { visited: [], done: true };
  const read = whole.lessons.filter(({ module }) => module === 'foundations' || module === 'operations');
  const progress = { ...emptyProgress(7), lessons: Object.fromEntries(read.map(({ id }) => [id, done])) };
  const record = {
    suspend_data: writeSnapshot(progress, whole.layout, rulesByType, 4096),
    core: { lesson_status: 'incomplete', exit: 'suspend' },
  };
  const learner = await learnerAt(stage.browser, host, 'scorm-1.2', { record });
  const { course: screen } = learner;

  await screen.getByRole('heading', { level: 1, name: 'For the night shift' }).waitFor();
  // All is read: neither the check nor the test is asked for, and the LMS is told so.
  await screen.getByText(words.text('home.finished')).waitFor();
  expect(await screen.locator('.mods h3').count()).toBe(2);
  await soon(async () =>
    expect(readRecord('scorm-1.2', await learner.record())).toMatchObject({ status: 'completed', score: '' }),
  );
  // What was done in a module that is left out for now stays saved.
  expect(Object.keys(progressIn(whole, await learner.record()).lessons).sort()).toEqual(
    read.map(({ id }) => id).sort(),
  );
  await goTo(screen, '/about');
  await screen.getByRole('heading', { name: words.text('about.settings') }).waitFor();
  await screen.getByText('settings.json: "mastery" is "eighty".').waitFor();
  expect(learner.problems).toEqual([expect.stringContaining('"mastery" is "eighty"')]);
  await learner.close();
  host.close();
});
