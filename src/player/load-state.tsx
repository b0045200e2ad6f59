import { useEffect, useState } from 'react';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/messages/context.tsx';
import { useScreen } from './use-screen.ts';

interface LoadStateProps {
  readonly failed: boolean;
  readonly message: string;
  readonly onRetry: () => void;
  /** Nothing else stands on the screen: the message is its title. */
  readonly whole?: boolean;
}

/** While a file loads: nothing for a second, then words. When it failed: what that means, and a way to ask again. */
export function LoadState({ failed, message, onRetry, whole = false }: LoadStateProps) {
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
      {whole ? <Title text={message} /> : <h2>{message}</h2>}
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

function Title({ text }: { text: string }) {
  return (
    <h1 ref={useScreen(text)} tabIndex={-1}>
      {text}
    </h1>
  );
}
