import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { useSession } from './player-context.tsx';

/** Where the answers are, in words. A status, not an alert: nobody is interrupted. */
export function SaveLight() {
  const messages = useMessages();
  const save = useSession((session) => session.save);
  const words = {
    idle: () => '',
    saving: () => messages.text('save.saving'),
    waiting: () => messages.text('save.waiting'),
    local: () => messages.text('save.local'),
    failed: () => messages.text('save.failed'),
  };
  const wait = save.status === 'waiting' || save.status === 'failed';
  const text =
    save.status === 'saved' ? messages.text('save.saved', { time: messages.time(save.at) }) : words[save.status]();
  return (
    <p className={wait ? 'save push wait' : 'save push'} role="status">
      {text !== '' && <Icon name={wait ? 'caution' : 'saved'} />}
      <span>{text}</span>
    </p>
  );
}
