import { describe, expect, it } from 'vitest';
import { end, moveOf, offered, type StoryState } from '../../../src/activity-types/scenario/model.ts';
import { rules } from '../../../src/activity-types/scenario/rules.ts';
import type { Scenario } from '../../../src/activity-types/scenario/schema.ts';
import { play } from '../../../src/domain/activity/activity.ts';
import { plainText } from '../../../src/domain/course/rich-text.ts';
import { activityRecord, emptyProgress, lessonRecord } from '../../../src/domain/progress/progress.ts';
import { readSnapshot, writeSnapshot } from '../../../src/session/snapshot/snapshot.ts';
import { axeFindings } from '../../support/axe.ts';
import { rulesByType } from '../../support/example-questions.ts';
import { goTo, type Learner, learnerAt, screenOf, words } from '../../support/learner.ts';
import { addressOf, coursePackages, readPackage } from '../../support/packaged-course.ts';
import { playStory } from '../../support/playing/scenario.ts';
import { readRecord } from '../../support/record-reading.ts';
import { soon } from '../../support/soon.ts';
import { openStage } from '../../support/stage.ts';

const standard = 'scorm-1.2';
const course = readPackage(coursePackages[standard]);
const home = course.lessons.find(({ parts }) => parts.some(({ blocks }) => blocks.some(isStory)));
const found = home?.parts.flatMap(({ blocks }) => blocks).find(isStory);
if (!home || !found) throw new Error('No lesson holds a branching story.');
const [story, lesson] = [found, home];
const address = addressOf(course, story.id);

const stage = openStage(() => ({ [standard]: coursePackages[standard] }) as typeof coursePackages);

function isStory(block: { readonly type: string }): block is Scenario {
  return block.type === 'scenario';
}

const opening = (handed: number) => (story.handedOver ?? []).map(() => handed);
const [skipped, fully] = [4, 3] as const;

/** The decisions of a round in which each is the best, or the worst, that is open. */
function round(handed: number, wish: 'best' | 'worst'): readonly number[] {
  const moves = [...opening(handed)];
  for (let { state } = play(rules, story, moves); state.at !== end; state = play(rules, story, moves).state) {
    const node = nodeAt(state);
    const open = [...offered(node, state.values)].sort((a, b) =>
      wish === 'best' ? b.share - a.share : a.share - b.share,
    );
    moves.push(moveOf(node, open[0]?.id ?? ''));
  }
  return moves;
}

function nodeAt(state: StoryState): Scenario['nodes'][number] {
  const node = story.nodes.find(({ id }) => id === state.at);
  if (!node) throw new Error(`The story has no node ${state.at}.`);
  return node;
}

/** Takes the option that a move stands for, as the screen shows it. */
async function take(learner: Learner, moves: readonly number[], at: number) {
  await playStory(learner.course, story, moves.slice(0, at), moves[at] ?? 0);
}

async function playAll(learner: Learner, moves: readonly number[]) {
  for (let at = opening(0).length; at < moves.length; at++) await take(learner, moves, at);
  await learner.course.locator('.story-ending').waitFor();
}

const saved = async (learner: Learner) =>
  readSnapshot(readRecord(standard, await learner.record()).suspendData, course.layout, rulesByType) ??
  emptyProgress(1);
const own = async (learner: Learner) =>
  readRecord(standard, await learner.record()).interactions.filter(({ id }) => id.startsWith(`${story.id}`));
const ending = (moves: readonly number[]) => rules.result(story, play(rules, story, moves).state);

describe('the story of the course', () => {
  it('says what it assumed, is left and gone on with at each decision, and completes its lesson', {
    timeout: 120_000,
  }, async () => {
    const moves = round(skipped, 'best');
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    for (let at = opening(0).length; at < moves.length; at++) {
      const node = nodeAt(play(rules, story, moves.slice(0, at)).state);
      await learner.course.getByRole('heading', { level: 4, name: node.title }).waitFor();
      const assumed = await learner.course.locator('.brought .assumed dd').allInnerTexts();
      const told = (story.handedOver ?? []).filter(({ id }) => node.shows?.includes(id));
      expect(assumed).toEqual(told.map((entry) => plainText(entry.skipped)));
      await take(learner, moves, at);
      await soon(async () =>
        expect(activityRecord(await saved(learner), story.id).moves).toEqual(moves.slice(0, at + 1)),
      );
      await learner.relaunch({ at: address });
    }
    await learner.course.locator('.story-ending').waitFor();
    expect(await learner.course.locator('.activity-end').innerText()).toContain(words.percent(1));
    const decided = story.nodes.map(({ id }) => id);
    const interactions = await own(learner);
    expect(interactions.map(({ id, result }) => `${id.split(/[._]/).at(-1)} ${result}`)).toEqual(
      decided.map((id) => `${id} correct`),
    );
    for (const { id } of lesson.parts) {
      await goTo(learner.course, `/lesson/${lesson.id}/${id}`);
      await learner.course.locator(`#part-${id}`).waitFor();
    }
    await soon(async () => expect(lessonRecord(await saved(learner), lesson.id).done).toBe(true));
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('played badly ends badly, shows the whole story, and can be decided again', { timeout: 120_000 }, async () => {
    const moves = round(skipped, 'worst');
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    const { course: screen } = learner;
    await screen.getByRole('button', { name: words.text('scenario.decide') }).press('Enter');
    expect(await screen.getByRole('alert').innerText()).toBe(words.text('scenario.choose'));
    await playAll(learner, moves);
    expect(ending(moves)?.share).toBeLessThan(0.5);
    expect(await screen.locator('.activity-end').innerText()).toContain(words.percent(ending(moves)?.share ?? 1));
    expect((await screenOf(screen)).focus).toBe('H4');
    expect(await screen.locator('.story-map .taken').count()).toBe(story.nodes.length);
    expect(await screen.locator('.story-map .ways > li').count()).toBe(
      story.nodes.flatMap(({ options }) => options).length,
    );
    await soon(async () =>
      expect((await own(learner)).map(({ result }) => result)).toEqual(story.nodes.map(() => 'wrong')),
    );
    await screen.locator('.debrief li button').nth(2).click();
    await screen.getByRole('heading', { level: 4, name: story.nodes[2]?.title ?? '', exact: true }).waitFor();
    expect((await screenOf(screen)).focus).toBe('H4');
    expect(await screen.locator('.story-map .stops > li').count()).toBe(3);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('takes over what earlier activities came to, and keeps it for the round', { timeout: 120_000 }, async () => {
    const first = await learnerAt(stage.browser, stage.host, standard, { at: address });
    const record = await first.record();
    const progress = await saved(first);
    await first.close();
    const from = new Map<string, string[]>();
    for (const { activity, outcome } of story.handedOver ?? [])
      from.set(activity, [...(from.get(activity) ?? []), outcome]);
    const activities = Object.fromEntries(
      [...from].map(([id, outcomes]) => [
        id,
        {
          moves: [],
          rounds: 1,
          credit: 'full' as const,
          outcomes: Object.fromEntries(outcomes.map((name) => [name, fully])),
        },
      ]),
    );
    const suspendData = writeSnapshot({ ...progress, activities }, course.layout, rulesByType, 4096);
    const learner = await learnerAt(stage.browser, stage.host, standard, {
      at: address,
      record: { ...record, suspend_data: suspendData },
    });
    const shown = (story.handedOver ?? []).filter(({ id }) => story.nodes[0]?.shows?.includes(id));
    await learner.course.locator('.brought').waitFor();
    expect(await learner.course.locator('.brought dd').allInnerTexts()).toEqual(
      shown.map(({ said }) => plainText(said.at(-1)?.text ?? [])),
    );
    expect(await learner.course.locator('.brought .assumed').count()).toBe(0);
    await take(learner, round(fully, 'best'), opening(0).length);
    await soon(async () =>
      expect(activityRecord(await saved(learner), story.id).moves.slice(0, opening(0).length)).toEqual(opening(fully)),
    );
    await learner.close();
  });

  it('has no finding of axe at its start, in the middle and at its end', { timeout: 120_000 }, async () => {
    const moves = round(skipped, 'best');
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: address });
    await learner.course.locator('.story').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    const start = opening(0).length;
    for (let at = start; at < start + 2; at++) await take(learner, moves, at);
    await learner.course.locator('.story-after').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    for (let at = start + 2; at < moves.length; at++) await take(learner, moves, at);
    await learner.course.locator('.story-ending').waitFor();
    expect(await axeFindings(learner.page, 'body')).toEqual([]);
    await learner.close();
  });
});
