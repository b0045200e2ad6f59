import type { AssessmentPlan, CourseOutline } from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';

/** What of a package decides whether learners' records survive it. */
export interface CoursePackage {
  /** Name of its file, for words. */
  readonly name: string;
  readonly identity: PackageIdentity;
  /** In the source language. */
  readonly outline: CourseOutline;
  readonly layout: CourseLayout;
  readonly plans: readonly AssessmentPlan[];
  /** By question. */
  readonly keys: ReadonlyMap<string, QuestionKey>;
  /** Which of the presets says what the LMS is told; undefined in packages without one. */
  readonly report: string | undefined;
}

/** By what an LMS recognises a package. */
export interface PackageIdentity {
  /** `SCORM 1.2`, `SCORM 2004 4th Edition`, `cmi5`, or `web` for a build without an LMS. */
  readonly standard: string;
  /** Identifiers of the manifest by what they name, in the order of the file. */
  readonly identifiers: Readonly<Record<string, string>>;
  /** Per cent, as the manifest tells the LMS; undefined where it says none. */
  readonly mastery: number | undefined;
}

export interface QuestionKey {
  /** The answer key as one text, the same whenever responses earn the same. */
  readonly key: string;
  /** The key changed on purpose under the same id, on this day. */
  readonly rescore: { readonly reason: string; readonly date: string } | undefined;
}

/** A package that cannot be compared; the message says why, for an administrator. */
export class NotComparable extends Error {}
