import type { Problem } from '../../schema/problem.ts';
import { type BoardState, chosen, lights, start, taskOf } from './model.ts';
import type { DeploymentBoardSource } from './schema.ts';
import { type Ending, endingOf } from './scoring.ts';

/** Decisions that end at once say what comes of them, sound ones do not; every ending can be reached. */
export function endingProblems(board: DeploymentBoardSource): Problem[] {
  const found = reachable(board);
  return [
    ...board.decisions.flatMap(({ id, sound, ending }, at): Problem[] =>
      sound === (ending === undefined)
        ? []
        : [
            {
              code: sound ? 'ending-not-shown' : 'no-ending',
              path: ['decisions', at],
              message: sound
                ? `"${id}" is sound: its ending is never shown.`
                : `"${id}" ends at once and says nothing.`,
              mend: sound ? 'Move the text to "endings".' : 'Write its "ending": what comes of it.',
            },
          ],
    ),
    ...(['sound', 'partial', 'weak', 'unsound'] as const)
      .filter((ending) => !found.has(ending))
      .map((ending) => ({
        code: 'ending-unreachable',
        path: ending === 'unsound' ? ['decisions'] : ['endings', ending],
        message: `No round comes to ${ending === 'unsound' ? 'a decision that is not sound' : `the ending "${ending}"`}.`,
        mend: 'Let some decisions be sound and others not, and some conditions close gaps and others not.',
      })),
  ];
}

/** Every round: each decision with each pair of conditions, after lights that are all right and after lights of one colour. */
function reachable(board: DeploymentBoardSource): ReadonlySet<Ending> {
  const marked = [
    board.criteria.map(({ answerKey }) => answerKey),
    ...lights.map((light) => board.criteria.map(() => light)),
  ];
  const waiting: BoardState[] = marked.map((marks) => ({ ...start, marks }));
  const found = new Set<Ending>();
  for (const state of waiting) {
    if (taskOf(board, state) === undefined) found.add(endingOf(board, state));
    for (let at = 0; at < Math.max(board.decisions.length, board.conditions.length); at++) {
      const next = chosen(board, state, at);
      if (next) waiting.push(next);
    }
  }
  return found;
}
