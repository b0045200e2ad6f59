import type { Question } from '../assessment/question.ts';
import type { Level, LevelGroup } from './level.ts';
import type { ReportPreset } from './report-preset.ts';
import type { InlineText, RichText } from './rich-text.ts';

export type { Level, LevelGroup };

/** What the player needs before the first paint: small, since every learner downloads it. */
export interface CourseOutline {
  readonly id: string;
  readonly revision: string;
  /** BCP 47 tag of the texts in this outline. */
  readonly language: string;
  /** Every language of the package, source language first. */
  readonly languages: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly disclaimer: string;
  /** `YYYY-MM`: the month up to which the facts were checked. */
  readonly factsAsOf: string;
  readonly opening?: { readonly place: string; readonly line: string };
  readonly modules: readonly ModuleOutline[];
  readonly finalAssessment?: AssessmentOutline;
  /** What the LMS is told; absent: `both`. */
  readonly report?: ReportPreset;
}

export interface ModuleOutline {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  /** Name of a drawing that the player holds; unknown names draw nothing. */
  readonly art?: string;
  readonly objectives: number;
  readonly lessons: readonly LessonOutline[];
  readonly knowledgeCheck?: AssessmentOutline;
  /** Questions of its test-out, where it has one. */
  readonly testOut?: number;
}

export interface LessonOutline {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly optional?: boolean;
}

export interface AssessmentOutline {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly questions: number;
  /** 0 to 1: the share of points that counts as mastered. */
  readonly mastery: number;
  /** 0 to 1: least share in each module of a final test. */
  readonly moduleMinimum?: number;
  /** Offered, not asked for: completion does not wait for it. */
  readonly optional?: boolean;
}

/** The parts of the course that the home screen does not need. One file a language. */
export interface CourseDetails {
  readonly objectives: readonly Objective[];
  readonly misconceptions: readonly Misconception[];
  readonly assessments: readonly AssessmentPlan[];
  /** Absent where the course has none. */
  readonly handouts?: readonly { readonly id: string; readonly title: string }[];
}

export interface Objective {
  readonly id: string;
  readonly module: string;
  readonly text: string;
  readonly level: Level;
}

export interface Misconception {
  readonly id: string;
  readonly belief: string;
  readonly truth: string;
  /** Blocks that repair it, best first. */
  readonly repairs?: readonly string[];
  /** Questions in which a choice rests on it, outside the final test. */
  readonly questions?: readonly string[];
}

/**
 * Where an assessment's questions come from. A knowledge check asks its whole bank, a final test draws by cells, a test-out draws
 * some of its bank.
 */
export interface AssessmentPlan extends AssessmentOutline {
  readonly kind: 'knowledge-check' | 'final' | 'test-out';
  /** Module that a knowledge check or a test-out belongs to. */
  readonly module?: string;
  readonly banks: readonly string[];
  readonly cells: readonly BlueprintCell[];
}

export interface BlueprintCell {
  readonly module: string;
  readonly bank: string;
  readonly group: LevelGroup;
  readonly draw: number;
}

export interface Lesson {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly minutes: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly parts: readonly Part[];
  readonly references: References;
  /** Set where this text is not translated yet and stands in the source language instead. */
  readonly untranslated?: readonly string[];
}

/** What a group needs beside the lessons; loaded in facilitator mode only, so that no learner pays for it. */
export interface FacilitationGuide {
  /** By lesson id; every lesson of the course has an entry. */
  readonly lessons: Readonly<Record<string, LessonFacilitation>>;
}

export interface LessonFacilitation {
  /** With a group, talk included. */
  readonly minutes: number;
  readonly prompts: readonly DiscussionPrompt[];
}

export interface DiscussionPrompt {
  readonly id: string;
  readonly text: string;
  readonly minutes: number;
  /** For the facilitator alone. */
  readonly listenFor?: string;
}

/** One screen of a lesson. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly (Block | Question)[];
}

/** A block of any type. Its own fields are known to the block type that it names. */
export interface Block {
  readonly id: string;
  readonly type: string;
}

export interface Bank {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
  readonly references: References;
}

/** Everything that a text of a file refers to, so that terms and sources open without another request. */
export interface References {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Beliefs by misconception id, for feedback. */
  readonly misconceptions: Readonly<Record<string, string>>;
}

export type FactKind = 'standing' | 'figure' | 'event' | 'status' | 'officeholder';

/** How well a fact is known: P primary, M mirrored primary, S secondary, T tertiary, K common knowledge, D derived. */
export type Grade = 'P' | 'M' | 'S' | 'T' | 'K' | 'D';

export interface Fact {
  readonly id: string;
  readonly claim: string;
  readonly kind: FactKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly announced?: boolean;
  readonly grade: Grade;
  readonly reviewBy: string;
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly published?: string;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly short?: string;
  readonly definition: InlineText;
  readonly see?: readonly string[];
}

export interface Glossary {
  readonly terms: readonly (Term & { readonly usedIn: readonly string[] })[];
}

export interface SourceList {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** A sheet to print and take along. */
export interface Handout {
  readonly id: string;
  readonly title: string;
  readonly intro: RichText;
  readonly sections: readonly HandoutSection[];
  readonly references: References;
}

export type HandoutSection =
  | { readonly type: 'paragraphs'; readonly id: string; readonly title?: string; readonly text: RichText }
  | {
      readonly type: 'checklist';
      readonly id: string;
      readonly title: string;
      readonly items: readonly { readonly id: string; readonly text: InlineText }[];
    }
  | {
      readonly type: 'table';
      readonly id: string;
      readonly title: string;
      readonly columns: readonly { readonly id: string; readonly title: string }[];
      readonly rows?: readonly { readonly id: string; readonly cells: readonly InlineText[] }[];
      /** Rows to fill in by hand, below the others. */
      readonly emptyRows?: number;
    };
