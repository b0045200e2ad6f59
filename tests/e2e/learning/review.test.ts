import { describe, expect, it } from 'vitest';
import { emptyProgress, noLearning } from '../../../src/domain/progress/progress.ts';
import { writeSnapshot } from '../../../src/session/snapshot/snapshot.ts';
import { give, responseTo } from '../../support/answering.ts';
import { rulesByType } from '../../support/example-questions.ts';
import { learnerAt, words } from '../../support/learner.ts';
import { inReview } from '../../support/learning-visitors.ts';
import { coursePackages, readPackage } from '../../support/packaged-course.ts';
import { questionOnScreen } from '../../support/question-on-screen.ts';
import { readRecord } from '../../support/record-reading.ts';
import { learningIn } from '../../support/saved-progress.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const standard = 'scorm-2004-4th';
const course = readPackage(coursePackages[standard]);
const modules = course.outline.modules.slice(0, 2).map(({ id }) => id);
/** Eight objectives of two modules, due on 2 January 2026. */
const progress = {
  ...emptyProgress(7),
  place: { kind: 'lesson', lesson: course.lessons[0]?.id ?? '', part: course.lessons[0]?.parts[0]?.id ?? '' },
  learning: { ...noLearning, objectives: inReview(course, modules) },
} as const;
const record = {
  suspend_data: writeSnapshot(progress, course.layout, rulesByType, 64_000),
  completion_status: 'incomplete',
  exit: 'suspend',
};
const noon = (day: number) => new Date(2026, 0, day, 12);

const stage = openStage();

describe('a review', () => {
  it('is not offered before its day', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, {
      record,
      prepare: (context) => context.clock.setFixedTime(noon(1)),
    });
    await learner.course.getByRole('link', { name: words.text('learning.home') }).waitFor();
    expect(await learner.course.locator('.step').count()).toBe(0);
    await learner.close();
  });

  it('is offered on its day, mixes modules, moves what was known, and gives the next dates as a calendar', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, {
      record,
      prepare: (context) => context.clock.setFixedTime(noon(2)),
    });
    const { course: screen, page } = learner;
    await screen.getByText(words.text('step.reviewWhy', { count: 8 })).waitFor();
    await screen.getByRole('link', { name: words.text('step.review', { count: 8, minutes: 4 }) }).click();
    const asked: string[] = [];
    for (let at = 0; at < 8; at++) {
      const question = await questionOnScreen(screen, course);
      asked.push(question.id);
      await give(screen, question, responseTo(question, at === 0 ? 'wrong' : 'right'));
      await screen.getByRole('button', { name: words.text('question.check') }).click();
      await screen.locator('.fb .verdict').waitFor();
      await screen.locator('.dock button.main').click();
    }
    await screen.getByText(words.text('refresh.result', { right: 7, count: 8 })).waitFor();
    const homes = asked.map((id) => course.layout.questions.find((question) => question.id === id));
    expect(homes.every((item) => item && !item.home.startsWith('final') && modules.includes(item.module))).toBe(true);
    const inRow = homes.map((item) => item?.module);
    expect(inRow.some((module, at) => at > 1 && module === inRow[at - 1] && module === inRow[at - 2])).toBe(false);

    const before = progress.learning.objectives;
    await soon(async () => {
      const { objectives } = learningIn(course, await learner.record());
      const [missed, ...known] = homes.map((item) => item?.objective ?? '');
      expect(objectives[missed ?? '']).toMatchObject({ box: 1, due: 20_456 });
      for (const id of known) expect(objectives[id]?.box).toBe(Math.min(5, (before[id]?.box ?? 0) + 1));
    });
    const told = readRecord(standard, await learner.record());
    expect(told.interactions.map(({ id }) => id)).toEqual(asked.map((id) => `review.${id}`));

    await screen.getByRole('link', { name: words.text('learning.title') }).click();
    const saved = page.waitForEvent('download');
    await screen.getByRole('button', { name: words.text('refresh.calendar') }).click();
    const stream = await (await saved).createReadStream();
    const file = (await stream.toArray()).join('');
    expect(file.match(/BEGIN:VEVENT\r\n/g)?.length).toBeGreaterThan(1);
    expect(file).toContain('DTSTART;VALUE=DATE:20260103\r\n');
    await screen.getByText(words.text('refresh.where')).waitFor();
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});
