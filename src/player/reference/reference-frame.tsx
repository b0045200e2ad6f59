import '../../ui/messages/en-reference.ts';
import type { ReactNode } from 'react';
import { SheetFrame } from '../sheet-frame.tsx';

/** A page beside the course. */
export function ReferenceFrame({ title, children }: { title: string; children: ReactNode }) {
  return <SheetFrame title={title}>{children}</SheetFrame>;
}
