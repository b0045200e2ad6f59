import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { TermedText } from '../../ui/rich-text.tsx';
import { cameBack, costsOf } from './costs.tsx';
import { arrival, type DeskState, start } from './model.ts';
import type { ChannelDesk } from './schema.ts';
import { storyTime } from './story-time.ts';

interface DeskLogProps {
  readonly desk: ChannelDesk;
  readonly state: DeskState;
}

/** What the last sending led to: the reply, what goes on beside it, what it cost. */
export function Reply({ desk, state, id }: DeskLogProps & { readonly id: string }) {
  const messages = useMessages();
  const { text, list } = messages;
  const last = state.sent.at(-1);
  const need = desk.needs.find((entry) => entry.id === last?.need);
  if (!last || !need) return null;
  const right = need.right[last.channel];
  const said = right ?? need.wrong[last.channel] ?? need.otherwise;
  const costs = costsOf(desk, last, cameBack(state.sent, state.sent.length - 1), messages);
  const channel = desk.channels.find((entry) => entry.id === last.channel)?.name ?? '';
  return (
    <div className={right ? 'reply ok' : 'reply bad'} id={id}>
      <p className="sign">
        <Icon name={right ? 'tick' : 'cross'} />
        {text('channelDesk.reply', { time: storyTime(desk.model, last.left).time, need: need.name, channel })}
      </p>
      <p>
        <TermedText text={said.reply} />
      </p>
      {right?.beside && <p className="small">{text('channelDesk.beside', { acts: list(right.beside) })}</p>}
      {costs.length > 0 && (
        <p className="st warn">
          <Icon name="clock" />
          {text('channelDesk.cost', { costs: list(costs) })}
        </p>
      )}
    </div>
  );
}

/** The day as it went, the latest first. */
export function DeskLog({ desk, state }: DeskLogProps) {
  const { text, list } = useMessages();
  const { model } = desk;
  const opened = start(desk).now;
  const name = (entries: readonly { readonly id: string; readonly name: string }[], id: string) =>
    entries.find((entry) => entry.id === id)?.name ?? id;
  const arrivals = new Map<number, string[]>();
  for (const need of desk.needs) {
    const at = arrival(model, need);
    if (at > opened && at <= state.now) arrivals.set(at, [...(arrivals.get(at) ?? []), need.name]);
  }
  const lines = [
    { at: opened, key: 'opened', words: text('channelDesk.opened') },
    ...[...arrivals].map(([at, needs]) => ({
      at,
      key: `arrived ${at}`,
      words: text('channelDesk.arrived', { needs: list(needs) }),
    })),
    ...state.sent.map(({ left, need, channel, right }) => ({
      at: left,
      key: `${need} ${channel}`,
      words: text(right ? 'channelDesk.right' : 'channelDesk.wrong', {
        need: name(desk.needs, need),
        channel: name(desk.channels, channel),
      }),
    })),
  ];
  return (
    <ol className="log-lines" reversed>
      {lines
        .sort((a, b) => b.at - a.at)
        .map(({ at, key, words }) => (
          <li key={key}>
            <span className="at">{text('channelDesk.logDay', { ...storyTime(model, at) })}</span>
            <span>{words}</span>
          </li>
        ))}
    </ol>
  );
}
