import type { FrameLocator, Page } from 'playwright-core';
import { closingMove } from '../../../src/activity-types/training-planner/rules.ts';
import type { TrainingPlanner } from '../../../src/activity-types/training-planner/schema.ts';
import { words } from '../learner.ts';

/** Makes one move as a hand would: books, closes the plan, or takes a measure. */
export async function playPlanner(screen: FrameLocator | Page, plan: TrainingPlanner, move: number): Promise<void> {
  const board = screen.locator('.planner');
  const closing = closingMove(plan);
  if (move < closing) {
    const group = plan.groups[Math.floor(move / plan.options.length)]?.title ?? '';
    const option = plan.options[move % plan.options.length]?.id ?? '';
    await board.getByLabel(words.text('planner.what', { group })).selectOption(option);
    await board.getByRole('button', { name: `${words.text('planner.book')} ${group}`, exact: true }).click();
  } else if (move === closing) {
    await board.getByRole('button', { name: words.text('planner.close') }).click();
  } else {
    await board
      .getByRole('radio')
      .nth(move - closing - 1)
      .check();
    await board.getByRole('button', { name: words.text('planner.take') }).click();
  }
}
