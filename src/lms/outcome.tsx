import { Icon } from '../ui/icons.tsx';
import type { Tone } from './facts.ts';

/** A result in words, with a tick or a cross where it is one. */
export function Outcome({ tone, children }: { tone: Tone; children: string }) {
  if (!tone) return <>{children}</>;
  return (
    <span className={`st ${tone}`}>
      <Icon name={tone === 'ok' ? 'tick' : 'cross'} />
      {children}
    </span>
  );
}
