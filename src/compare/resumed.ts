import type { Response } from '../domain/assessment/question.ts';
import { type RulesByType, rulesFor } from '../domain/assessment/question-rules.ts';
import type { CourseLayout, QuestionLayout } from '../domain/course/layout.ts';
import type { Progress } from '../domain/progress/progress.ts';
import { readSnapshot, writeSnapshot } from '../session/snapshot/snapshot.ts';
import { type CoursePackage, NotComparable } from './course-package.ts';

/** What a learner has saved under one package, as another reads it at the next launch. */
export type Resume = (progress: Progress) => Progress;

/** Written as the old package writes it, with nothing left out, and read as the new one reads it. */
export function resumeFrom(old: CourseLayout, now: CourseLayout, rules: RulesByType): Resume {
  return (progress) => {
    const text = writeSnapshot(progress, old, rules, Number.POSITIVE_INFINITY);
    const read = readSnapshot(text, now, rules);
    if (!read) throw new Error('What was written a moment ago cannot be read.');
    return read;
  };
}

/** Some response of the shape that a question has; undefined where no short one exists. */
export function anyResponse(question: QuestionLayout, rules: RulesByType): Response | undefined {
  const { code } = rulesFor(rules, question);
  // The second option or an empty text; the first where there is one only; the number 5.
  for (const one of [1n, 0n, 19n]) {
    const response = code.decode(question.shape, one);
    if (response !== undefined) return response;
  }
  return undefined;
}

/** @throws NotComparable where the package needs a question type that these rules do not hold. */
export function requireTypes({ name, layout }: CoursePackage, rules: RulesByType): void {
  const unknown = layout.questions.find(({ type }) => !Object.hasOwn(rules, type));
  if (!unknown) return;
  throw new NotComparable(
    `${name} holds the question type "${unknown.type}", which this version does not know. Compare with the version that made it, or a later one.`,
  );
}
