import type { FrameLocator, Page } from 'playwright-core';
import { meant } from '../../../src/activity-types/channel-desk/moves.ts';
import type { ChannelDesk } from '../../../src/activity-types/channel-desk/schema.ts';
import { words } from '../learner.ts';

/** Makes one move as a hand would: sends a need by a channel, or closes the day. */
export async function playDesk(screen: FrameLocator | Page, desk: ChannelDesk, move: number): Promise<void> {
  const sending = meant(desk, move);
  if (!sending) return screen.getByRole('button', { name: words.text('channelDesk.close') }).click();
  const need = desk.needs.find(({ id }) => id === sending.need)?.name ?? '';
  await screen.getByLabel(`${words.text('channelDesk.channel')} ${need}`).selectOption(sending.channel);
  await screen.getByRole('button', { name: `${words.text('channelDesk.send')} ${need}` }).click();
}
