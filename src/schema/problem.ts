/** What a schema cannot say about one block or question, found by the `check` of its type. */
export interface Problem<Code extends string = string> {
  /** Short name of the rule, for authors and tests: small letters and hyphens. */
  readonly code: Code;
  /** From the block or question to the field. */
  readonly path: readonly (string | number)[];
  /** What is not right, as a sentence. */
  readonly message: string;
  /** What to do, as a sentence. */
  readonly mend: string;
}
