import { useEffect, useState } from 'react';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';

/** While a file loads: nothing for a second, then words. When it failed: what that means, and a way to ask again. */
export function LoadState({ failed, message, onRetry }: { failed: boolean; message: string; onRetry: () => void }) {
  const { text } = useMessages();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!failed) return <p role="status">{late && text('load.waiting')}</p>;
  return (
    <section className="notice bad" aria-label={message}>
      <Icon name="cross" />
      <h2>{message}</h2>
      <p>{text('load.failed')}</p>
      <p className="row">
        <button className="btn main" type="button" onClick={onRetry}>
          {text('load.again')}
        </button>
        <a className="btn" href="#/">
          {text('nav.home')}
        </a>
      </p>
    </section>
  );
}
