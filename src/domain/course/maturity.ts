import type { InlineText } from './rich-text.ts';

/** A practice scale: described levels from 1 upwards, on which a capability is placed by its evidence. */
export interface MaturityScale {
  /** Whose scale it is, and whose it is not. */
  readonly about: InlineText;
  readonly levels: readonly { readonly level: number; readonly text: InlineText }[];
}

/** One of the capabilities that a review looks at. */
export interface MaturityAxis {
  readonly id: string;
  readonly title: string;
  /** One word, for a drawing. */
  readonly short: string;
  /** What belongs to it. */
  readonly covers: string;
}

/** The kinds of evidence: what was written, what was said, what was counted. */
export const evidenceKinds = ['document', 'interview', 'number'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Indices of the axes with the lowest level among those that have one; empty where none has. */
export function lowestAxes(levels: readonly (number | undefined)[]): readonly number[] {
  const known = levels.filter((level) => level !== undefined);
  const least = Math.min(...known);
  return levels.flatMap((level, at) => (level === least ? [at] : []));
}
