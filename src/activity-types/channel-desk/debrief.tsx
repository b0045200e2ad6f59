import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { DebriefEntry } from '../../ui/debrief.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { cameBack, costsOf } from './costs.tsx';
import { type DeskState, isSettled, type Sending } from './model.ts';
import type { ChannelDesk } from './schema.ts';

/** One entry for each sending, and one for a day that was closed with needs open. */
export function debrief(desk: ChannelDesk, round: PlayedRound<DeskState>, messages: Messages): DebriefEntry[] {
  const { state } = round;
  const entries = state.sent.map((sending, at) => entryOf(desk, state.sent, sending, at, messages));
  return state.closed ? [...entries, closeEntry(desk, state, messages)] : entries;
}

function entryOf(
  desk: ChannelDesk,
  sent: readonly Sending[],
  sending: Sending,
  at: number,
  messages: Messages,
): DebriefEntry {
  const { text, list } = messages;
  const need = desk.needs.find(({ id }) => id === sending.need);
  const nameOf = (channel: string) => desk.channels.find(({ id }) => id === channel)?.name ?? channel;
  const again = cameBack(sent, at);
  const costs = costsOf(desk, sending, again, messages);
  const [[best, kept] = []] = Object.entries(need?.right ?? {});
  const said = need?.right[sending.channel] ?? need?.wrong[sending.channel] ?? need?.otherwise;
  const late = again ? text('channelDesk.betterOnce') : text('channelDesk.betterEarly', { hour: desk.model.restHours });
  const better = sending.right
    ? costs.length > 0 && [late]
    : best && kept && [{ strong: [text('channelDesk.better', { channel: nameOf(best) })] }, ' ', ...kept.reply];
  return {
    moves: at,
    title: need?.name ?? sending.need,
    chosen: [nameOf(sending.channel)],
    verdict: sending.right ? (costs.length > 0 ? 'partly' : 'right') : 'wrong',
    ...(costs.length > 0 && { cost: list(costs) }),
    ...(better && { better }),
    why: said?.reply ?? [],
  };
}

function closeEntry(desk: ChannelDesk, state: DeskState, { text, list }: Messages): DebriefEntry {
  const open = desk.needs.filter(({ id }) => !isSettled(state, id)).map(({ name }) => name);
  return {
    moves: state.sent.length,
    title: text('channelDesk.close'),
    chosen: [list(open)],
    verdict: 'wrong',
    better: [text('channelDesk.betterOpen', { needs: list(open) })],
    why: desk.closing.why,
  };
}
