import type { Attempt } from '../../src/domain/assessment/attempt.ts';
import type { Progress } from '../../src/domain/progress/progress.ts';
import { readSnapshot, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { rulesByType } from './example-questions.ts';
import type { HeldRecord } from './lms-page.ts';
import type { HostedStandard } from './package-host.ts';
import type { PackagedCourse } from './packaged-course.ts';

/** The attempt under way at an assessment, as suspend data holds it: its questions are drawn at random. */
export function attemptIn({ layout }: PackagedCourse, record: HeldRecord, assessment: string): Attempt {
  const progress = readSnapshot(String(record.suspend_data), layout, rulesByType);
  const attempt = progress?.assessments[assessment]?.attempt;
  if (!attempt) throw new Error(`The LMS holds no attempt at ${assessment}.`);
  return attempt;
}

/** What an LMS holds of a learner who has read every lesson and taken every knowledge check, and no final test. */
export function recordBeforeFinal(standard: HostedStandard, course: PackagedCourse): HeldRecord {
  const { outline, lessons } = course;
  const checks = outline.modules.flatMap(({ id, knowledgeCheck }) => (knowledgeCheck ? [{ id, knowledgeCheck }] : []));
  const progress: Progress = {
    seed: 7,
    lessons: Object.fromEntries(lessons.map(({ id }) => [id, { visited: [], done: true }])),
    questions: {},
    assessments: Object.fromEntries(
      checks.map(({ id, knowledgeCheck }) => [
        knowledgeCheck.id,
        { results: [{ number: 1, modules: { [id]: { earned: 4, possible: 5 } } }], seen: [] },
      ]),
    ),
  };
  const suspend_data = writeSnapshot(progress, course.layout, rulesByType, 4096);
  return standard === 'scorm-1.2'
    ? { suspend_data, core: { lesson_status: 'incomplete', exit: 'suspend' } }
    : { suspend_data, completion_status: 'incomplete', exit: 'suspend' };
}
