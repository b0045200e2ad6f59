import '../../ui/messages/en-reference.ts';
import type { ReactNode } from 'react';
import { Frame } from '../frame.tsx';
import { useScreen } from '../use-screen.ts';

/** A page beside the course: one sheet with its title. */
export function ReferenceFrame({ title, children }: { title: string; children: ReactNode }) {
  const heading = useScreen(title);
  return (
    <Frame place={{ title }}>
      <main className="page middle" id="main">
        <div className="sheet stack">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
      </main>
    </Frame>
  );
}
