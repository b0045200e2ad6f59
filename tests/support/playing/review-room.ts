import type { FrameLocator, Page } from 'playwright-core';
import { rules } from '../../../src/activity-types/review-room/rules.ts';
import type { ReviewRoom } from '../../../src/activity-types/review-room/schema.ts';
import { play } from '../../../src/domain/activity/activity.ts';
import { words } from '../learner.ts';

/** Makes the decision that stands after those before, as a hand would: sets a level, or plans a step. */
export async function playRoom(
  screen: FrameLocator | Page,
  room: ReviewRoom,
  before: readonly number[],
  move: number,
): Promise<void> {
  const { levels, plan } = play(rules, room, [...before, move]).state;
  const form = screen.locator('.room form');
  const step = plan.at(-1);
  if (step) {
    await form.locator(`input[value="${step.recommendation}"]`).check();
    await form.getByLabel(words.text('room.owner')).selectOption(step.owner);
    await form.getByLabel(words.text('room.date')).selectOption(step.date);
  } else {
    const { title } = room.axes[levels.length - 1] ?? { title: '' };
    await screen.getByRole('heading', { level: 4, name: title }).waitFor();
    await form.locator(`input[value="${levels.at(-1)}"]`).check();
  }
  await form.locator('button.main').press('Enter');
}
