import type { ReactNode } from 'react';
import { SheetFrame } from '../sheet-frame.tsx';

/** A page about the learner's record. */
export function RecordFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <SheetFrame title={title} kind="record">
      {children}
    </SheetFrame>
  );
}
