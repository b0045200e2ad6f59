import { describe, expect, it } from 'vitest';
import { emptyProgress, noLearning } from '../../../src/domain/progress/progress.ts';
import { writeSnapshot } from '../../../src/session/snapshot/snapshot.ts';
import { give, responseTo } from '../../support/answering.ts';
import { rulesByType } from '../../support/example-questions.ts';
import { learnerAt, words } from '../../support/learner.ts';
import { repairableBelief } from '../../support/learning-visitors.ts';
import { coursePackages, readPackage } from '../../support/packaged-course.ts';
import { questionOnScreen } from '../../support/question-on-screen.ts';
import { readRecord } from '../../support/record-reading.ts';
import { learningIn } from '../../support/saved-progress.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const standard = 'scorm-1.2';
const course = readPackage(coursePackages[standard]);
const belief = repairableBelief(course);
const progress = {
  ...emptyProgress(7),
  place: { kind: 'lesson', lesson: course.lessons[0]?.id ?? '', part: course.lessons[0]?.parts[0]?.id ?? '' },
  learning: { ...noLearning, misconceptions: { [belief.id]: 2 } },
} as const;
const record = {
  suspend_data: writeSnapshot(progress, course.layout, rulesByType, 4096),
  core: { lesson_status: 'incomplete', exit: 'suspend' },
};

const stage = openStage();

describe('a belief that two answers showed', () => {
  it('is repaired first: read, two new questions, and it is off the list; a miss keeps it there', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { record });
    const { course: screen } = learner;
    await screen.getByText(words.text('step.repairWhy', { count: 2, belief: belief.belief })).waitFor();
    await screen.getByRole('link', { name: words.text('step.repair') }).click();
    await screen.getByText(belief.truth).waitFor();
    await screen.locator('.repair-block').first().waitFor();
    const asked: string[] = [];
    const round = async (ways: readonly ('right' | 'wrong')[]) => {
      await screen.getByRole('button', { name: words.text('repair.toQuestions') }).click();
      for (const way of ways) {
        const question = await questionOnScreen(screen, course);
        asked.push(question.id);
        await give(screen, question, responseTo(question, way));
        await screen.getByRole('button', { name: words.text('question.check') }).click();
        await screen.locator('.fb .verdict').waitFor();
        await screen.locator('.dock button.main').click();
      }
    };
    await round(['right', 'wrong']);
    await screen.getByRole('heading', { name: words.text('repair.open') }).waitFor();
    await screen.getByRole('button', { name: words.text('repair.again') }).click();
    await round(['right', 'right']);
    await screen.getByRole('heading', { name: words.text('repair.done') }).waitFor();
    await soon(async () => expect(learningIn(course, await learner.record()).misconceptions[belief.id]).toBe(0));
    expect(readRecord(standard, await learner.record()).interactions.map(({ id }) => id)).toEqual(
      // SCORM 1.2 takes no full stop in an id.
      asked.map((id) => `repair_${id}`),
    );
    expect(new Set(asked).size).toBe(4);
    expect(
      asked.every((id) => !course.layout.questions.find((question) => question.id === id)?.home.startsWith('final')),
    ).toBe(true);
    await screen
      .getByRole('link', { name: words.text('nav.home') })
      .last()
      .click();
    await screen.getByRole('link', { name: words.text('learning.home') }).waitFor();
    expect(await screen.getByRole('link', { name: words.text('step.repair') }).count()).toBe(0);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});
