import { Fragment } from 'react';
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

/** An element of the data model, which may break after its dots. */
export function ElementName({ name }: { name: string }) {
  return name.split('.').map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place.
    <Fragment key={at}>
      {at > 0 && (
        <>
          .<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
