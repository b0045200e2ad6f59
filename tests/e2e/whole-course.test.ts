import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/domain/course/course.ts';
import { activitiesOf, type HandedOver, playActivity } from '../support/activity-rounds.ts';
import { give, responseTo } from '../support/answering.ts';
import { goTo, type Learner, learnerAt, words } from '../support/learner.ts';
import type { HostedStandard } from '../support/package-host.ts';
import { coursePackages, questionsOf, readPackage } from '../support/packaged-course.ts';
import { readRecord } from '../support/record-reading.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';
import { type Answer, finalOf, percentOf, takeCheck, takeFinal } from '../support/taking-tests.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const final = finalOf(course);
const checks = course.details.assessments.filter(({ kind }) => kind === 'knowledge-check');
const stage = openStage();

/** From its first screen to its last, each question answered and each activity played once; ids as the LMS gets them. */
async function takeLesson(
  learner: Learner,
  lesson: Lesson,
  way: 'right' | 'wrong',
  handed: HandedOver,
): Promise<string[]> {
  const { course: screen } = learner;
  const told: string[] = [];
  await goTo(screen, `/lesson/${lesson.id}/${lesson.parts[0]?.id}`);
  for (const part of lesson.parts) {
    await screen.getByRole('heading', { name: part.title, exact: true }).first().waitFor();
    for (const activity of activitiesOf({ ...lesson, parts: [part] }))
      told.push(...(await playActivity(screen, activity, way, handed)).map(({ id }) => id));
    for (const question of questionsOf({ ...lesson, parts: [part] })) {
      told.push(question.id);
      await give(screen, question, responseTo(question, way));
      await screen.getByRole('button', { name: words.text('question.check') }).click();
      await screen.locator(way === 'right' ? '.fb.ok' : '.fb.bad').waitFor();
    }
    await screen.locator('.dock').getByRole('link').last().click();
  }
  return told;
}

const runs = (Object.keys(coursePackages) as HostedStandard[]).flatMap((standard) =>
  (['right', 'wrong'] as const).map((way) => ({ standard, way })),
);

describe.concurrent.each(runs)('the whole course in $standard, every answer $way', ({ standard, way }) => {
  it('leaves each answer and the result with the LMS', { timeout: 400_000 }, async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard);
    const told: string[] = [];
    const handed: HandedOver = new Map();
    for (const lesson of course.lessons) told.push(...(await takeLesson(learner, lesson, way, handed)));
    const checked: Answer[] = [];
    for (const check of checks) checked.push(...(await takeCheck(learner, course, check, () => way)));
    await goTo(learner.course, `/test/${final.id}`);
    const tested = await takeFinal(learner, course, () => way);

    const old = standard === 'scorm-1.2';
    const success = way === 'right' ? 'passed' : 'failed';
    const score = percentOf(course, tested);
    expect(score).toBe(way === 'right' ? 100 : 0);
    await soon(async () =>
      expect(readRecord(standard, await learner.record())).toMatchObject({
        status: old ? success : `completed ${success}`,
        score: String(score),
      }),
    );
    const record = readRecord(standard, await learner.record());
    // SCORM 1.2 takes no dot in an identifier.
    const decided = told.map((id) => (old ? id.replace('.', '_') : id));
    const ids = [...decided, ...[...checked, ...tested].map(({ question }) => question.id)];
    expect(record.interactions.map(({ id }) => id)).toEqual(ids);
    const result = way === 'right' ? 'correct' : 'wrong';
    // What a decision of an activity is worth is a matter of its own tests; its id has a dot.
    const asked = record.interactions.filter((_, at) => !told[at]?.includes('.'));
    expect(asked.filter((interaction) => interaction.result !== result)).toEqual([]);
    if (!old) expect(record.progress).toBe('1');
    expect(record.suspendData.length).toBeLessThanOrEqual(4096);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});
