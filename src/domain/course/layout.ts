import type { Level } from './level.ts';

/**
 * The course's ids without its words: what progress refers to. Loaded when progress is first saved or resumed, so that
 * the first visit does not grow with the course.
 */
export interface CourseLayout {
  readonly courseId: string;
  readonly revision: string;
  readonly lessons: readonly LessonLayout[];
  readonly questions: readonly QuestionLayout[];
  readonly assessments: readonly string[];
  /** Test-outs by module, where there are any; each asks the bank of its name. */
  readonly testOuts?: readonly { readonly id: string; readonly module: string }[];
  /** Banks whose questions spaced review may ask. */
  readonly reviewBanks?: readonly string[];
  /** Absent where the course has none. */
  readonly activities?: readonly ActivityLayout[];
  /** Ids of objectives and of misconceptions; absent in layouts of earlier releases. */
  readonly objectives?: readonly string[];
  readonly misconceptions?: readonly string[];
  /** Where the blocks stand that repair a belief, by block id. */
  readonly repairs?: Readonly<Record<string, { readonly lesson: string; readonly part: string }>>;
}

export interface LessonLayout {
  readonly id: string;
  readonly module: string;
  readonly optional?: boolean;
  readonly parts: readonly string[];
  readonly questions: readonly string[];
  /** Absent where the lesson has none. */
  readonly activities?: readonly string[];
}

export interface ActivityLayout {
  readonly id: string;
  readonly type: string;
  /** Hash of the ids that moves stand for. */
  readonly signature: number;
  /** Every move is below it. */
  readonly radix: number;
  readonly most: number;
  readonly outcomes: readonly string[];
  readonly objective: string;
  readonly also?: readonly string[];
  /** The lesson that holds it. */
  readonly home: string;
  readonly module: string;
}

export interface QuestionLayout {
  readonly id: string;
  readonly type: string;
  readonly shape: ResponseShape;
  readonly objective: string;
  readonly also?: readonly string[];
  readonly level: Level;
  /** The lesson or bank that holds it. */
  readonly home: string;
  readonly module: string;
  /** Its scene belongs to the story of a lesson, so it does not stand alone. */
  readonly needsStory?: boolean;
}

/** The id lists that a response chooses from, each sorted, so that moving an option changes nothing saved. */
export type ResponseShape = readonly (readonly string[])[];
