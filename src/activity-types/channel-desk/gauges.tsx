import { useMessages } from '../../ui/messages/context.tsx';
import { dollars } from '../../ui/money.ts';
import { Curve } from './curve.tsx';
import { Dial } from './dial.tsx';
import { type DeskState, isEnded, recoverable, scoreOf } from './model.ts';
import type { ChannelDesk } from './schema.ts';

interface GaugesProps {
  readonly desk: ChannelDesk;
  readonly state: DeskState;
}

/** Clock, money, logs and trust as they stand; each in words beside its picture. */
export function Gauges({ desk, state }: GaugesProps) {
  const messages = useMessages();
  const { text } = messages;
  const { model } = desk;
  const { trust } = scoreOf(desk, state);
  const stopped = rightFor(desk, state, 'money')?.left;
  const never = stopped === undefined && isEnded(desk, state);
  const money = dollars(messages, never ? 0 : model.sum * recoverable(model, (stopped ?? state.now) / 60));
  const daysLeft = Math.max(0, Math.ceil(model.logDays - state.now / 1440));
  const logs = logsWords(desk, state);
  return (
    <section className="gauges" aria-label={text('channelDesk.state')}>
      <Dial model={model} now={state.now} />
      <p className="small muted">{text('channelDesk.storyTime')}</p>
      <div>
        <p className="gauge">
          {text(stopped === undefined && !never ? 'channelDesk.toHold' : 'channelDesk.held')} <b>{money}</b>
        </p>
        <Curve model={model} now={state.now} stopped={stopped} />
      </div>
      <div>
        <p className="gauge">
          {text('channelDesk.logs')}{' '}
          <b>{logs === 'open' ? text('channelDesk.logsLeft', { count: daysLeft }) : text(logs)}</b>
        </p>
        <Ticks
          count={model.logDays}
          full={{ 'channelDesk.logsKept': model.logDays, 'channelDesk.logsGone': 0, open: daysLeft }[logs]}
        />
      </div>
      <div>
        <p className="gauge">
          {text('channelDesk.trust')} <b>{text('channelDesk.of', { part: trust, whole: 100 })}</b>
        </p>
        <Ticks count={100 / Math.max(1, model.unlawfulTrust)} full={trust / Math.max(1, model.unlawfulTrust)} />
      </div>
    </section>
  );
}

/** The sending that settled a need with a clock of its own. */
export function rightFor({ needs }: ChannelDesk, { sent }: DeskState, counts: 'money' | 'logs') {
  const need = needs.find((entry) => entry.counts === counts);
  return sent.find((sending) => sending.right && sending.need === need?.id);
}

function logsWords(desk: ChannelDesk, state: DeskState) {
  const kept = rightFor(desk, state, 'logs');
  if (kept) return scoreOf(desk, state).logs ? 'channelDesk.logsKept' : 'channelDesk.logsGone';
  return state.now <= desk.model.logDays * 1440 && !isEnded(desk, state) ? 'open' : 'channelDesk.logsGone';
}

/** So many boxes, the full ones filled; the words beside them say the same. */
function Ticks({ count, full }: { readonly count: number; readonly full: number }) {
  return (
    <p className="ticks" aria-hidden="true">
      {Array.from({ length: Math.ceil(count) }, (_, at) => at).map((at) => (
        <i key={at} className={at < full ? 'f' : undefined} />
      ))}
    </p>
  );
}
