import { useEffect, useState } from 'react';
import type { SaveState } from '../session/session-state.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import type { Messages } from '../ui/messages/messages.ts';
import { useSession } from './player-context.tsx';

/**
 * Milliseconds until a change is told: the verdict on an answer is read out first, and a save that is over by then is told
 * once.
 */
const pause = 700;

/** Where the answers are: shape, words, then colour. */
const icons: Readonly<Record<SaveState['status'], IconName>> = {
  idle: 'saved',
  saving: 'clock',
  saved: 'saved',
  waiting: 'device',
  local: 'device',
  failed: 'cross',
};

/**
 * Where the answers are, in words. A status, not an alert: nobody is interrupted. What is not simply saved leads to a page that
 * says what it means and what to do.
 */
export function SaveLight() {
  const messages = useMessages();
  const save = useSettled(useSession((session) => session.save));
  const records = useSession(({ launch }) => (launch?.mode ?? 'normal') === 'normal');
  const isTwice = useSession(({ otherWindow }) => otherWindow);
  const { status } = save;
  const kind = status === 'failed' ? ' wait bad' : status === 'waiting' ? ' wait' : '';
  const text = records ? words(save, messages) : messages.text('save.nothing');
  return (
    <p className={`save push${records ? kind : ''}`} role="status">
      {records && text !== '' && <Icon name={icons[status]} />}
      {records && icons[status] !== 'saved' && status !== 'saving' ? (
        <a href="#/saving">{text}</a>
      ) : (
        <span>{text}</span>
      )}
      {isTwice && <a href="#/saving">{messages.text('save.twoWindows')}</a>}
    </p>
  );
}

function words(save: SaveState, { text, time }: Messages): string {
  if (save.status === 'idle') return '';
  return save.status === 'saved' ? text('save.saved', { time: time(save.at) }) : text(`save.${save.status}`);
}

/** The last state that has stood for a while. */
function useSettled(save: SaveState): SaveState {
  const [settled, setSettled] = useState(save);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(save), pause);
    return () => clearTimeout(timer);
  }, [save]);
  return settled;
}
