import type { ActivityRules } from '../../domain/activity/activity.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { explore } from './explore.ts';
import { longestOf } from './graph.ts';
import { endingOf, offered, optionOf, type StoryState, skipped, startOf, stepped } from './model.ts';
import type { Scenario } from './schema.ts';

/** Decisions that saved progress holds of a story that need not end. */
const mostDecisions = 24;

/**
 * A round begins with one move for each thing handed over: its value, 0 to 3, or 4 where that activity was never finished. So
 * it stays what it was when an earlier activity is played again. Then one move a decision: the place of its option among the
 * sorted ids of its node. Up to eight options take 3 bits a move: the course's story of five decisions and seven things
 * handed over takes 36 bits.
 */
export const rules: ActivityRules<Scenario, StoryState> = {
  type: 'scenario',
  shape: (story) => ({
    ids: [
      ...(story.handedOver ?? []).map(({ id }) => id),
      ...story.nodes.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`)),
    ].sort(),
    radix: Math.max(story.handedOver?.length ? skipped + 1 : 2, ...story.nodes.map(({ options }) => options.length)),
    most: (story.handedOver?.length ?? 0) + Math.min(mostDecisions, longestOf(explore(story)) ?? mostDecisions),
    outcomes: [],
  }),
  start: startOf,
  opening: (story, handover) =>
    (story.handedOver ?? []).map(({ activity, outcome }) => handover(activity, outcome) ?? skipped),
  step: stepped,
  report(story, state, move) {
    const node = story.nodes.find(({ id }) => id === state.at);
    const taken = optionOf(story, state, move);
    if (!node || !taken) return undefined;
    const open = offered(node, state.values);
    const { share = 0, misconception } = open.find(({ id }) => id === taken.id) ?? {};
    const before = state.steps.filter(({ node: visited }) => visited === node.id).length;
    return {
      id: before === 0 ? node.id : `${node.id}-${before + 1}`,
      description: `${node.title}. ${plainText(node.prompt)}`,
      detail: {
        kind: 'choice',
        choices: open.map(({ id, text }) => ({ id, text: plainText(text) })),
        response: [taken.id],
        correct: open.filter(({ share }) => share === 1).map(({ id }) => id),
        anyOf: true,
      },
      share,
      ...(share < 1 && { misconception }),
      ...(node.objective !== undefined && { objectives: [node.objective, ...(node.also ?? [])] }),
    };
  },
  result(story, state) {
    if (!endingOf(story, state)) return undefined;
    const shares = state.steps.map(
      (step) =>
        story.nodes.find(({ id }) => id === step.node)?.options.find(({ id }) => id === step.option)?.share ?? 0,
    );
    return { share: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length), outcomes: {} };
  },
};
