import type { ReactNode } from 'react';
import { Frame } from './frame.tsx';
import { useScreen } from './use-screen.ts';

interface SheetFrameProps {
  readonly title: string;
  /** A class of its own for the sheet. */
  readonly kind?: string;
  readonly children: ReactNode;
}

/** A page of one sheet with its title. */
export function SheetFrame({ title, kind, children }: SheetFrameProps) {
  const heading = useScreen(title);
  return (
    <Frame place={{ title }}>
      <main className="page middle" id="main">
        <div className={kind ? `sheet stack ${kind}` : 'sheet stack'}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
      </main>
    </Frame>
  );
}
