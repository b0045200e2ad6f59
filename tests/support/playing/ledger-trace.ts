import type { FrameLocator, Page } from 'playwright-core';
import { confidences } from '../../../src/activity-types/ledger-trace/ledger.ts';
import { type TraceState, taskOf } from '../../../src/activity-types/ledger-trace/model.ts';
import { offers, rules, stepText } from '../../../src/activity-types/ledger-trace/rules.ts';
import type { LedgerTrace } from '../../../src/activity-types/ledger-trace/schema.ts';
import { play } from '../../../src/domain/activity/activity.ts';
import { words } from '../learner.ts';

/** Makes a move as a learner does, after those before: chooses its words and writes the finding down. */
export async function playTrace(
  screen: FrameLocator | Page,
  trace: LedgerTrace,
  before: readonly number[],
  move: number,
): Promise<void> {
  const { state } = play(rules, trace, before);
  await screen
    .locator('.choice-form .meta')
    .getByText(words.text('trace.finding', { number: before.length + 1 }))
    .waitFor();
  await screen
    .locator('.choice-form')
    .getByLabel(choiceText(trace, state, move))
    .check();
  await screen.getByRole('button', { name: words.text('trace.write') }).click();
}

/** The words that a choice begins with. */
function choiceText(trace: LedgerTrace, state: TraceState, move: number): RegExp {
  const task = taskOf(trace, state);
  const step = task?.kind === 'follow' && offers(task).find((offer) => offer.move === move)?.step;
  const confidence = confidences[move];
  const text = step ? stepText(trace, step) : confidence && trace.words[confidence].text;
  return new RegExp(`^${text}`);
}
