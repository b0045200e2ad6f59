import type { FrameLocator, Page } from 'playwright-core';
import { moveOf } from '../../../src/activity-types/scenario/model.ts';
import { rules } from '../../../src/activity-types/scenario/rules.ts';
import type { Scenario } from '../../../src/activity-types/scenario/schema.ts';
import { type Move, play } from '../../../src/domain/activity/activity.ts';
import { words } from '../learner.ts';

/** Takes the option that a move stands for, after those before it, as the screen shows it. */
export async function playStory(
  screen: FrameLocator | Page,
  story: Scenario,
  before: readonly Move[],
  move: Move,
): Promise<void> {
  const { at } = play(rules, story, before).state;
  const node = story.nodes.find(({ id }) => id === at);
  const option = node?.options.find(({ id }) => moveOf(node, id) === move);
  if (!node || !option) throw new Error(`The story has no option ${move} at ${at}.`);
  await screen.getByRole('heading', { level: 4, name: node.title }).waitFor();
  await screen.locator(`.story input[value="${option.id}"]`).check();
  await screen.getByRole('button', { name: words.text('scenario.decide') }).press('Enter');
}
