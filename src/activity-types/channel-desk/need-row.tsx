import { useId, useRef, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { DeskState } from './model.ts';
import type { ChannelDesk } from './schema.ts';
import { storyTime } from './story-time.ts';

type Need = ChannelDesk['needs'][number];

interface NeedRowProps {
  readonly desk: ChannelDesk;
  readonly state: DeskState;
  readonly need: Need;
  readonly ended: boolean;
  readonly onSend: (channel: string) => void;
}

/** A need with its menu of channels; once it is closed, what became of it. */
export function NeedRow({ desk, state, need, ended, onSend }: NeedRowProps) {
  const { text } = useMessages();
  const country = desk.countries.find(({ id }) => id === need.country)?.name;
  const sent = state.sent.filter((sending) => sending.need === need.id);
  const last = sent.at(-1);
  const nameOf = (channel: string) => desk.channels.find(({ id }) => id === channel)?.name ?? channel;
  const runs = need.counts === 'money' || need.counts === 'logs';
  const textId = useId();
  const status = last?.settles ? (
    <p className={last.right ? 'st ok' : 'st bad'}>
      <Icon name={last.right ? 'tick' : 'cross'} />
      {last.right
        ? text('channelDesk.sent', { time: storyTime(desk.model, last.left).time, channel: nameOf(last.channel) })
        : text('channelDesk.failed', { channel: nameOf(last.channel) })}
    </p>
  ) : (
    ended && (
      <p className="st bad">
        <Icon name="cross" />
        {text('channelDesk.open')}
      </p>
    )
  );
  // What was asked comes back in the debrief: an ended round is a list of what became of each need.
  if (ended)
    return (
      <li>
        <h5>{need.name}</h5>
        {status}
      </li>
    );
  return (
    <li>
      <div>
        <p className="from">
          <span>{country}</span>
          <span className={runs && !last?.settles ? 'st warn' : 'st'}>
            <Icon name="clock" />
            {need.pace ?? text('channelDesk.noClock')}
          </span>
        </p>
        <h5>{need.name}</h5>
        <p id={textId}>{need.text}</p>
      </div>
      {status || (
        <div>
          {last && (
            <p className="st warn">
              <Icon name="caution" />
              {text('channelDesk.cameBack', { channel: nameOf(last.channel) })}
            </p>
          )}
          <Menu desk={desk} need={need} tried={sent.map(({ channel }) => channel)} named={textId} onSend={onSend} />
        </div>
      )}
    </li>
  );
}

interface MenuProps {
  readonly desk: ChannelDesk;
  readonly need: Need;
  readonly tried: readonly string[];
  /** Id of the need's text. */
  readonly named: string;
  readonly onSend: (channel: string) => void;
}

function Menu({ desk, need, tried, named, onSend }: MenuProps) {
  const { text } = useMessages();
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const field = useId();
  const channel = desk.channels.find(({ id }) => id === chosen && !tried.includes(id));
  const send = () => {
    if (channel) return onSend(channel.id);
    setMissing(true);
    select.current?.focus();
  };
  const groups = [...new Set(desk.channels.map(({ group }) => group))];
  const options = (group: string | undefined) =>
    desk.channels
      .filter((entry) => entry.group === group)
      .map(({ id, name }) => (
        <option key={id} value={id} disabled={tried.includes(id)}>
          {tried.includes(id) ? text('channelDesk.tried', { channel: name }) : name}
        </option>
      ));
  return (
    <div className="do">
      <label className="l" htmlFor={field}>
        {text('channelDesk.channel')} <span className="vh">{need.name}</span>
      </label>
      <select
        ref={select}
        id={field}
        className={channel ? 'set' : undefined}
        value={channel ? chosen : ''}
        aria-invalid={missing || undefined}
        aria-describedby={`${named} ${field}-say`}
        onChange={(event) => {
          setChosen(event.target.value);
          setMissing(false);
        }}
      >
        <option value="">{text('channelDesk.choose')}</option>
        {groups.map((group) =>
          group === undefined ? (
            options(group)
          ) : (
            <optgroup key={group} label={group}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
      <button type="button" className={channel ? 'btn main' : 'btn'} onClick={send}>
        {text('channelDesk.send')} <span className="vh">{need.name}</span>
      </button>
      <p id={`${field}-say`} className={missing ? 'say bad' : 'say'}>
        {missing && <Icon name="caution" />}
        {missing ? text('channelDesk.chooseFirst') : channel && text('channelDesk.takes', { count: channel.minutes })}
      </p>
    </div>
  );
}
