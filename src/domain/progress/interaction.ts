/** One named choice, source, target or step. `text` is plain, for reports. */
export interface InteractionComponent {
  readonly id: string;
  readonly text: string;
}

/**
 * The response to a question, its components in authored order, and what was right, in the vocabulary that SCORM and xAPI
 * share (SCORM 2004 RTE 4.2.9, xAPI 2.4.4.1). Delimiters, letters and length limits belong to the adapters.
 */
export type InteractionDetail =
  | { readonly kind: 'true-false'; readonly response: boolean; readonly correct: boolean }
  | {
      readonly kind: 'choice';
      readonly choices: readonly InteractionComponent[];
      readonly response: readonly string[];
      readonly correct: readonly string[];
      /** Each of `correct` is right by itself; without it, all of them together are. */
      readonly anyOf?: true;
    }
  | {
      readonly kind: 'sequencing';
      readonly choices: readonly InteractionComponent[];
      readonly response: readonly string[];
      /** Each inner list is one right order, at most five. */
      readonly correct: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'matching';
      readonly sources: readonly InteractionComponent[];
      readonly targets: readonly InteractionComponent[];
      readonly response: readonly (readonly [source: string, target: string])[];
      readonly correct: readonly (readonly [source: string, target: string])[];
    }
  | {
      readonly kind: 'numeric';
      readonly response: number;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'fill-in';
      readonly response: string;
      readonly accepted: readonly string[];
      readonly caseMatters: boolean;
    };

/** The neutral report of one submission. */
export interface Interaction {
  /**
   * Names this one submission, the same however often it is sent: a UUID of version 4 in lower case. Absent only where nothing
   * is kept for sending it again.
   */
  readonly submission?: string;
  /** Question id, stable over revisions. */
  readonly id: string;
  readonly detail: InteractionDetail;
  /** 0 to 1; 1 is correct, 0 incorrect, between them partial credit. */
  readonly share: number;
  readonly weight: number;
  readonly latencySeconds: number;
  /** Milliseconds since 1970, UTC. */
  readonly timestamp: number;
  readonly objectives: readonly string[];
  /** The prompt in plain words, in the language of the course. */
  readonly description: string;
  /** BCP 47 tag of `description` and of a free-text response. */
  readonly language: string;
}
