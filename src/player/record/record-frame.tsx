import type { ReactNode } from 'react';
import { Frame } from '../frame.tsx';
import { useScreen } from '../use-screen.ts';

/** A page about the learner's record: one sheet with its title. */
export function RecordFrame({ title, children }: { title: string; children: ReactNode }) {
  const heading = useScreen(title);
  return (
    <Frame place={{ title }}>
      <main className="page middle" id="main">
        <div className="sheet stack record">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
      </main>
    </Frame>
  );
}
