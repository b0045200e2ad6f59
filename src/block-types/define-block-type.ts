import type { z } from 'zod';

/** A block type as the catalogue lists it for Node: schema and examples; no view. */
export interface BlockTypeDefinition {
  readonly type: string;
  /** Raised whenever `schema` changes so that old content needs a migration. */
  readonly version: number;
  readonly schema: z.ZodObject;
  readonly examples: readonly BlockExample[];
}

export interface BlockExample {
  readonly name: string;
  /** As an author writes it. */
  readonly source: Readonly<Record<string, unknown>>;
}
