import type { FrameLocator, Page } from 'playwright-core';
import { choicesFrom, marksFrom, orderFrom } from '../../../src/activity-types/evidence-bench/codes.ts';
import { decisionsOf } from '../../../src/activity-types/evidence-bench/model.ts';
import type { EvidenceBench } from '../../../src/activity-types/evidence-bench/schema.ts';
import { words } from '../learner.ts';

/** Takes the decision that stands after `made` moves, as a hand would. */
export async function playBench(
  screen: FrameLocator | Page,
  bench: EvidenceBench,
  made: number,
  move: number,
): Promise<void> {
  const board = screen.locator('.bench');
  const press = (label: string) => board.getByRole('button', { name: label, exact: true }).click();
  const choose = async (places: readonly number[]) => {
    // The first entry of each menu is none.
    for (const [at, place] of places.entries())
      await board
        .locator('.match select')
        .nth(at)
        .selectOption({ index: place + 1 });
  };
  const { scene, files, custody, court } = bench;
  switch (decisionsOf(bench)[made]?.id) {
    case 'order': {
      const items = scene?.items.map(({ text }) => text) ?? [];
      const order = [...items];
      for (const [place, from] of orderFrom(move, items.length).entries()) {
        const item = items[from] ?? '';
        for (let at = order.indexOf(item); at > place; at--) {
          await press(words.text('question.moveUp', { item }));
          order.splice(at - 1, 0, ...order.splice(at, 1));
        }
      }
      return press(words.text('bench.order'));
    }
    case 'differs': {
      const marks = marksFrom(move, files?.list.length ?? 0);
      await board.locator('.exhibits .hash').nth(marks.length).waitFor();
      for (const [at, marked] of marks.entries()) await board.getByRole('checkbox').nth(at).setChecked(marked);
      return press(words.text('bench.recordComparison'));
    }
    case 'meaning':
      await choose(marksFrom(move, files?.meaning?.statements.length ?? 0).map(Number));
      return press(words.text('bench.recordMeaning'));
    case 'break':
      await press(`${words.text('bench.mark')} ${words.text('bench.ofLine', { line: move + 1 })}`);
      return press(words.text('bench.recordBreak'));
    case 'handover':
      await choose(choicesFrom(move, custody?.handover?.fields.map(({ choices }) => choices.length) ?? []));
      return press(words.text('bench.sign'));
    default:
      await board.getByRole('radio', { name: court?.options[move]?.text ?? '' }).check();
      return press(words.text('bench.answer'));
  }
}
