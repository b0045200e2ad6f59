import { createContext, type ReactNode, useContext } from 'react';
import type { References } from '../domain/course/course.ts';

const none: References = { facts: {}, terms: {}, sources: {}, misconceptions: {} };
const Context = createContext<References>(none);

/** The facts, terms and sources that the texts below it refer to. */
export function ReferencesProvider({ references, children }: { references: References; children: ReactNode }) {
  return <Context value={references}>{children}</Context>;
}

export function useReferences(): References {
  return useContext(Context);
}
