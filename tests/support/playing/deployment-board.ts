import type { FrameLocator, Page } from 'playwright-core';
import { lights, taskOf } from '../../../src/activity-types/deployment-board/model.ts';
import { moveOf, rules } from '../../../src/activity-types/deployment-board/rules.ts';
import type { DeploymentBoard } from '../../../src/activity-types/deployment-board/schema.ts';
import { play } from '../../../src/domain/activity/activity.ts';
import { words } from '../learner.ts';

/** Makes a move as a learner does, after those before: sets a light, decides, or sets a condition. */
export async function playBoard(
  screen: FrameLocator | Page,
  board: DeploymentBoard,
  before: readonly number[],
  move: number,
): Promise<void> {
  const task = taskOf(board, play(rules, board, before).state);
  const form = screen.locator('.choice-form');
  const criterion = task?.kind === 'light' ? board.criteria[task.at] : undefined;
  const light = lights[move];
  const entries = task?.kind === 'decision' ? board.decisions : board.conditions;
  const picked = entries.find(({ id }) => moveOf(entries, id) === move);
  const above =
    task?.kind === 'light'
      ? criterion?.title
      : task?.kind === 'decision'
        ? words.text('board.decision')
        : words.text('board.condition', { number: (task?.at ?? 0) + 1, count: 2 });
  await form
    .locator('.meta')
    .getByText(above ?? '')
    .waitFor();
  const name = criterion && light ? new RegExp(`^${board.lights[light].text}`) : (picked?.text ?? '');
  await form.getByLabel(name).check();
  await form.locator('[type="submit"]').click();
}
