import { describe, expect, it } from 'vitest';
import { type PlannedStep, stepShares } from '../../../src/activity-types/review-room/model.ts';
import { levelMove, stepMove } from '../../../src/activity-types/review-room/rules.ts';
import type { ReviewRoom } from '../../../src/activity-types/review-room/schema.ts';
import { plainText } from '../../../src/domain/course/rich-text.ts';
import { activityRecord, emptyProgress, lessonRecord } from '../../../src/domain/progress/progress.ts';
import { readSnapshot, writeSnapshot } from '../../../src/session/snapshot/snapshot.ts';
import { axeFindings } from '../../support/axe.ts';
import { openContext } from '../../support/browser.ts';
import { rulesByType } from '../../support/example-questions.ts';
import { goTo, type Learner, learnerAt, watch, words } from '../../support/learner.ts';
import { putLmsInto } from '../../support/lone-lms.ts';
import { addressOf, coursePackages, readPackage } from '../../support/packaged-course.ts';
import { readRecord } from '../../support/record-reading.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const standard = 'scorm-1.2';
const course = readPackage(coursePackages[standard]);
const home = course.lessons.find(({ parts }) => parts.some(({ blocks }) => blocks.some(isRoom)));
const room = home?.parts.flatMap(({ blocks }) => blocks).find(isRoom);
if (!home || !room) throw new Error('No lesson holds a review room.');
const activity = room;
const lesson = home;
const address = addressOf(course, activity.id);

const stage = openStage(() => ({ [standard]: coursePackages[standard] }) as typeof coursePackages);

function isRoom(block: { readonly type: string }): block is ReviewRoom {
  return block.type === 'review-room';
}

interface Way {
  readonly levels: readonly number[];
  readonly plan: readonly PlannedStep[];
}

const { axes, recommendations, owners, dates, take } = activity;
const steps = (worth: string) => recommendations.filter((step) => step.worth === worth).slice(0, take);
const misfit = (list: readonly { readonly id: string }[], fits: readonly string[]) =>
  list.find(({ id }) => !fits.includes(id))?.id ?? '';

const best: Way = {
  levels: axes.map(({ level }) => level),
  plan: steps('best').map((step) => ({
    recommendation: step.id,
    owner: step.owners[0] ?? '',
    date: step.dates[0] ?? '',
  })),
};
/** Everything that is said is believed, every bad number too; then the weak steps. */
const poor: Way = {
  levels: axes.map(({ level }) => (level > 2 ? level - 2 : level + 2)),
  plan: steps('weak').map((step) => ({
    recommendation: step.id,
    owner: misfit(owners, step.owners),
    date: misfit(dates, step.dates),
  })),
};
const movesOf = ({ levels, plan }: Way) => [...levels.map(levelMove), ...plan.map((step) => stepMove(activity, step))];

/** What the LMS calls a decision: SCORM 1.2 takes no dot in an identifier. */
const told = (decision: string) => `${activity.id}_${decision}`;

const form = (learner: Learner) => learner.course.locator('.room form');

/** Makes the decision that stands next, as the screen shows it. */
async function decide(learner: Learner, way: Way, at: number) {
  const level = way.levels[at];
  const step = way.plan[at - axes.length];
  if (level !== undefined) {
    await learner.course.getByRole('heading', { level: 4, name: axes[at]?.title }).waitFor();
    await form(learner).locator(`input[value="${level}"]`).check();
  } else if (step) {
    await form(learner).locator(`input[value="${step.recommendation}"]`).check();
    await form(learner).getByLabel(words.text('room.owner')).selectOption(step.owner);
    await form(learner).getByLabel(words.text('room.date')).selectOption(step.date);
  }
  await form(learner).locator('button.main').press('Enter');
}

const saved = async (learner: Learner) => {
  const { suspendData } = readRecord(standard, await learner.record());
  return readSnapshot(suspendData, course.layout, rulesByType) ?? emptyProgress(1);
};

describe.concurrent('the review room of the course', () => {
  it('played by the evidence earns all; the learner leaves and returns at each decision', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    for (let at = 0; at < axes.length + take; at++) {
      await decide(learner, best, at);
      await soon(async () =>
        expect(activityRecord(await saved(learner), activity.id).moves).toEqual(movesOf(best).slice(0, at + 1)),
      );
      await learner.relaunch({ at: address });
    }
    await learner.course.locator('.activity-end').waitFor();
    expect(await learner.course.locator('.activity-end').innerText()).toContain(words.percent(1));
    expect(await learner.course.locator('.room-notes .bias').count()).toBe(0);
    expect(activityRecord(await saved(learner), activity.id)).toMatchObject({
      credit: 'full',
      rounds: 1,
      outcomes: { picture: 3, steps: 3, contact: 3 },
    });
    const { interactions } = readRecord(standard, await learner.record());
    const own = interactions.filter(({ id }) => id.startsWith(told('')));
    expect(own.map(({ id }) => id)).toEqual([
      ...axes.map(({ id }) => told(id)),
      ...best.plan.map((_, at) => told(`step-${at + 1}`)),
    ]);
    for (const interaction of own) expect(interaction, interaction.id).toMatchObject({ result: 'correct' });

    // The lesson is complete once its parts were shown.
    for (const { id } of lesson.parts) {
      await goTo(learner.course, `/lesson/${lesson.id}/${id}`);
      await learner.course.locator(`#part-${id}`).waitFor();
    }
    await soon(async () => expect(lessonRecord(await saved(learner), lesson.id).done).toBe(true));
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('played badly says which bias and what is better, and can be decided again', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    const { course: screen } = learner;
    await form(learner).locator('button.main').press('Enter');
    expect(await screen.getByRole('alert').innerText()).toBe(words.text('room.chooseLevel'));
    for (let at = 0; at < axes.length + take; at++) {
      await decide(learner, poor, at);
      if (at === axes.length - 1) {
        await screen.locator('.room-notes .bias').first().waitFor();
        const named = await screen.locator('.room-notes .bias').allInnerTexts();
        expect(named).toHaveLength(activity.biases.length);
        expect(await screen.locator('.level-picture tbody .level-cell').allInnerTexts()).toEqual(
          axes.flatMap(({ level }, axis) => [String(poor.levels[axis]), String(level)]),
        );
      }
    }
    await screen.locator('.activity-end').waitFor();
    expect(await screen.locator('.debrief li.wrong').count()).toBe(axes.length + take);
    const [first] = recommendations.filter(({ worth }) => worth === 'best');
    expect(await screen.locator('.debrief li.wrong').last().innerText()).toContain(plainText(first?.text ?? []));
    for (const step of poor.plan) {
      const key = recommendations.find(({ id }) => id === step.recommendation);
      expect(key && stepShares(key, step)).toEqual({ step: 0, owner: 0, date: 0 });
    }
    await soon(async () => {
      const { interactions } = readRecord(standard, await learner.record());
      const own = interactions.filter(({ id }) => id.startsWith(told('')));
      expect(own.map(({ result }) => result)).toEqual(Array(axes.length + take).fill('wrong'));
    });
    expect(activityRecord(await saved(learner), activity.id).outcomes).toEqual({ picture: 0, steps: 0, contact: 0 });

    // From the first step of the plan on: the levels stay.
    await screen.locator('.debrief li').nth(axes.length).getByRole('button').press('Enter');
    await decide(learner, best, axes.length);
    await soon(async () =>
      expect(activityRecord(await saved(learner), activity.id).moves).toEqual([
        ...movesOf(poor).slice(0, axes.length),
        movesOf(best)[axes.length],
      ]),
    );
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it.each([
    ['at the start', 0],
    ['at the picture', axes.length],
    ['at the end', axes.length + take],
  ])('has no finding of axe %s', async (_, made) => {
    const context = await openContext(stage.browser);
    const record = { moves: movesOf(poor).slice(0, made), rounds: 0, credit: 'none', outcomes: {} } as const;
    const progress = { ...emptyProgress(1), activities: { [activity.id]: record } };
    await putLmsInto(context, writeSnapshot(progress, course.layout, rulesByType, 4096));
    const page = await context.newPage();
    const problems = watch(page, stage.host);
    await page.goto(`${stage.host.address}/${standard}/index.html#${address}`);
    await page.locator('.room :is(form, .room-plan)').first().waitFor();
    expect(await axeFindings(page, 'html')).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
