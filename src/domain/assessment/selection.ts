import type { BlueprintCell, Level, LevelGroup } from '../course/course.ts';
import { type Random, shuffled } from './random.ts';

/** What a draw needs to know of a question. */
export interface Candidate {
  readonly id: string;
  readonly home: string;
  readonly level: Level;
}

const groups: Readonly<Record<Level, LevelGroup>> = {
  remember: 'understand',
  understand: 'understand',
  apply: 'apply',
  analyse: 'analyse',
  evaluate: 'analyse',
  create: 'analyse',
};

export function levelGroup(level: Level): LevelGroup {
  return groups[level];
}

/**
 * Draws an attempt by the blueprint: each cell gives as many questions as it says, those that earlier attempts have not
 * shown first, at random inside each of the two. A cell that holds too few gives all it has. The result keeps the order of
 * the cells, so that a test moves from module to module.
 */
export function drawQuestions(
  cells: readonly BlueprintCell[],
  candidates: readonly Candidate[],
  seen: readonly string[],
  random: Random,
): string[] {
  const shown = new Set(seen);
  return cells.flatMap((cell) => {
    const inCell = shuffled(
      candidates.filter((item) => isIn(item, cell)),
      random,
    );
    const fresh = inCell.filter((item) => !shown.has(item.id));
    const stale = inCell.filter((item) => shown.has(item.id));
    return [...fresh, ...stale].slice(0, cell.draw).map((item) => item.id);
  });
}

function isIn(item: Candidate, cell: BlueprintCell): boolean {
  return item.home === cell.bank && levelGroup(item.level) === cell.group;
}
