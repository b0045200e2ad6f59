import type { Messages } from '../../ui/messages/messages.ts';
import { dollars } from '../../ui/money.ts';
import { logsKept, recoverable, type Sending } from './model.ts';
import type { ChannelDesk } from './schema.ts';

/** What a sending cost, in the units of the desk; an empty list where it cost nothing. `again`: the need had come back before. */
export function costsOf(desk: ChannelDesk, sending: Sending, again: boolean, messages: Messages): string[] {
  const { model } = desk;
  const { text, percent } = messages;
  const need = desk.needs.find(({ id }) => id === sending.need);
  const lost = model.sum * (1 - recoverable(model, sending.left / 60));
  const costs: (string | false)[] = sending.right
    ? [
        need?.counts === 'money' && lost > 0 && text('channelDesk.costMoney', { sum: dollars(messages, lost) }),
        need?.counts === 'logs' && !logsKept(model, sending.left) && text('channelDesk.costLogs'),
        (need?.counts === 'evidence' || need?.counts === 'lawful') &&
          again &&
          text('channelDesk.costHalf', { percent: percent(model.again) }),
      ]
    : [
        sending.until > sending.left && text('channelDesk.costHours', { count: (sending.until - sending.left) / 60 }),
        sending.trust > 0 && text('channelDesk.costTrust', { count: sending.trust }),
        sending.settles && text('channelDesk.costNeed'),
      ];
  return costs.filter((cost) => cost !== false);
}

/** Whether the same need had been sent before this sending. */
export function cameBack(sent: readonly Sending[], at: number): boolean {
  return sent.slice(0, at).some(({ need }) => need === sent[at]?.need);
}
