import type { ActivityRules } from '../../domain/activity/activity.ts';
import { close, type DeskState, isEnded, outcomesOf, scoreOf, send, start } from './model.ts';
import { closing, meant, sorted } from './moves.ts';
import type { ChannelDesk } from './schema.ts';

/**
 * A move takes log2(needs x channels + 1) bits: 7 with eight needs and fourteen channels. A round has at most needs x
 * tries + 1 moves: 17, so 119 bits for that desk.
 */
export const rules: ActivityRules<ChannelDesk, DeskState> = {
  type: 'channel-desk',
  shape: (desk) => ({
    ids: [...sorted(desk.channels).map((id) => `channel ${id}`), ...sorted(desk.needs).map((id) => `need ${id}`)],
    radix: desk.needs.length * desk.channels.length + 1,
    most: desk.needs.length * desk.model.tries + 1,
    outcomes: ['lawful', 'logs', 'money'],
  }),
  start,
  step(desk, state, move) {
    if (move === closing) return close(desk, state);
    const sending = meant(desk, move);
    return sending && send(desk, state, sending.need, sending.channel);
  },
  report(desk, _, move) {
    if (move === closing)
      return {
        id: 'close',
        description: desk.closing.question,
        detail: { kind: 'true-false', response: true, correct: false },
        share: 0,
      };
    const sending = meant(desk, move);
    const need = desk.needs.find(({ id }) => id === sending?.need);
    if (!sending || !need) return undefined;
    const correct = Object.keys(need.right);
    return {
      id: need.id,
      description: need.text,
      detail: {
        kind: 'choice',
        choices: desk.channels.map(({ id, name }) => ({ id, text: name })),
        response: [sending.channel],
        correct,
        ...(correct.length > 1 && { anyOf: true as const }),
      },
      share: correct.includes(sending.channel) ? 1 : 0,
      misconception: need.wrong[sending.channel]?.misconception,
    };
  },
  result(desk, state) {
    if (!isEnded(desk, state)) return undefined;
    const score = scoreOf(desk, state);
    return { share: score.share, outcomes: outcomesOf(desk.model, score) };
  },
};
