import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { StoryState } from './model.ts';
import type { Scenario } from './schema.ts';
import { takenAt } from './told.ts';

/** One entry for each decision; opening moves stand before all of them. */
export function debrief(story: Scenario, { state }: PlayedRound<StoryState>) {
  return state.steps.flatMap((step, at) => {
    const taken = takenAt(story, step);
    if (!taken) return [];
    const { node, option } = taken;
    return [
      {
        moves: state.handed + at,
        title: node.title,
        chosen: option.text,
        verdict: option.share === 1 ? ('right' as const) : option.share > 0 ? ('partly' as const) : ('wrong' as const),
        cost: option.cost,
        better: option.share === 1 ? undefined : node.better,
        why: option.why,
      },
    ];
  });
}
