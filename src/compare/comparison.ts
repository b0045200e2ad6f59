import type { RulesByType } from '../domain/assessment/question-rules.ts';
import { compareAttempts } from './compare-attempts.ts';
import { compareDone } from './compare-done.ts';
import { compareIdentity } from './compare-identity.ts';
import { compareKeys } from './compare-keys.ts';
import { compareLearning } from './compare-learning.ts';
import { compareLessons } from './compare-lessons.ts';
import { compareResults } from './compare-results.ts';
import type { CoursePackage } from './course-package.ts';
import type { Comparison, Reason, Weight } from './reason.ts';
import { requireTypes, resumeFrom } from './resumed.ts';

const order: readonly Weight[] = ['new', 'redo', 'note'];

/**
 * Whether a package can take the place of another in an LMS without harm to those who have begun. Invented learners of the old
 * package (in the middle of each lesson and of each test, done with everything, just passed) are saved by it and resumed by the
 * new one, in the code that real learners run; what they lose is what is told.
 * @throws NotComparable where a package holds what these rules do not know.
 */
export function compare(old: CoursePackage, next: CoursePackage, rules: RulesByType): Comparison {
  requireTypes(old, rules);
  requireTypes(next, rules);
  const resume = resumeFrom(old.layout, next.layout, rules);
  const found: Reason[] = [
    ...compareIdentity(old, next),
    ...compareLessons(old, next, resume, rules),
    ...compareDone(old, next, resume),
    ...compareResults(old, next, resume),
    ...compareAttempts(old, next, resume, rules),
    ...compareKeys(old, next),
    ...compareLearning(old, resume),
  ];
  const reasons = order.flatMap((weight) => found.filter((reason) => reason.weight === weight));
  const heaviest = reasons[0]?.weight;
  return { verdict: heaviest === undefined || heaviest === 'note' ? 'safe' : heaviest, old, next, reasons };
}
