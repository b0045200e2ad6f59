import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';

/** A block type as the catalogue lists it for Node: schema and examples; no view. */
export interface BlockTypeDefinition {
  readonly type: string;
  /** Raised whenever `schema` changes so that old content needs a migration. */
  readonly version: number;
  readonly schema: z.ZodObject;
  readonly examples: readonly BlockExample[];
  /** What the schema cannot say: fields that depend on each other. Paths begin at the block. */
  check?(source: Readonly<Record<string, unknown>>): readonly Problem[];
}

export interface BlockExample {
  readonly name: string;
  /** As an author writes it. */
  readonly source: Readonly<Record<string, unknown>>;
}
