import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { DebriefEntry } from '../../ui/debrief.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { verdictOf } from '../../ui/told.tsx';
import type { Decision } from './decision.ts';
import { type BenchState, decisionsOf } from './model.ts';
import type { EvidenceBench } from './schema.ts';

/** Each decision with its price in points. */
export function debrief(
  bench: EvidenceBench,
  { moves }: PlayedRound<BenchState>,
  messages: Messages,
): readonly DebriefEntry[] {
  const decisions = decisionsOf(bench);
  const all = decisions.reduce((sum, { points }) => sum + points, 0);
  return decisions.flatMap((decision, at): DebriefEntry[] => {
    const move = moves[at];
    if (move === undefined) return [];
    const share = decision.share(move);
    const lost = Math.round(decision.points * (1 - share));
    return [
      {
        moves: at,
        title: decision.prompt,
        chosen: [inWords(decision, move, messages)],
        verdict: verdictOf(share),
        ...(lost > 0 && { cost: messages.text('bench.cost', { points: lost, all }) }),
        ...(share < 1 - 1e-9 && { better: [inWords(decision, decision.best, messages)] }),
        why: decision.explanation,
      },
    ];
  });
}

function inWords(decision: Decision, move: number, { text, list }: Messages): string {
  const said = decision.said(move).map(({ name, words }) => {
    const all = words.length > 0 ? list(words) : text('bench.allMatch');
    return name === undefined ? all : `${name}: ${words.length > 0 ? list(words) : '–'}`;
  });
  return said.join(' · ');
}
