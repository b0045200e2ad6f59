import type { FrameLocator, Page } from 'playwright-core';
import { decidedBy } from '../../../src/activity-types/triage/model.ts';
import type { Triage } from '../../../src/activity-types/triage/schema.ts';
import { words } from '../learner.ts';

/** Decides one submission as a hand would: menu, then button. */
export async function playTriage(screen: FrameLocator | Page, triage: Triage, move: number): Promise<void> {
  const decided = decidedBy(triage, move);
  if (!decided) throw new Error(`Nothing is decided by ${move}.`);
  const { title } = decided.submission;
  const board = screen.locator('.triage');
  await board.getByLabel(`${words.text('triage.decideFor')} ${title}`, { exact: true }).selectOption(decided.choice);
  await board.getByRole('button', { name: `${words.text('triage.enter')} ${title}`, exact: true }).click();
}
