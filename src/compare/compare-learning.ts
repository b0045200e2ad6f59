import { emptyProgress, noLearning, type ObjectiveRecord, type Progress } from '../domain/progress/progress.ts';
import type { CoursePackage } from './course-package.ts';
import { listed } from './listed.ts';
import type { Reason } from './reason.ts';
import type { Resume } from './resumed.ts';

/** 2026-06-01 in days since 1970: any day that saved progress can hold. */
const someDay = 20_605;

/** What spaced review and repair forget: nothing that completion or success depends on. */
export function compareLearning({ layout }: CoursePackage, resume: Resume): Reason[] {
  const objective: ObjectiveRecord = { state: 'shown', box: 2, due: someDay, variant: 1 };
  const objectives = layout.objectives ?? [];
  const misconceptions = layout.misconceptions ?? [];
  const before: Progress = {
    ...emptyProgress(7),
    learning: {
      ...noLearning,
      objectives: Object.fromEntries(objectives.map((id) => [id, objective])),
      misconceptions: Object.fromEntries(misconceptions.map((id) => [id, 1])),
    },
  };
  const { learning } = resume(before);
  const lost = [
    ...objectives.filter((id) => learning.objectives[id] === undefined),
    ...misconceptions.filter((id) => learning.misconceptions[id] === undefined),
  ];
  if (lost.length === 0) return [];
  const words = `Review and repair forget what they knew of ${listed(lost)}, which the course does not have any more.`;
  return [{ weight: 'note', code: 'learning-forgotten', words }];
}
