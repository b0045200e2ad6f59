import type { AttemptResult } from '../domain/assessment/attempt.ts';
import { isTestedOut } from '../domain/progress/completion.ts';
import {
  type AssessmentRecord,
  assessmentRecord,
  emptyProgress,
  type LessonRecord,
  lessonRecord,
  noLearning,
  type Progress,
} from '../domain/progress/progress.ts';
import type { CoursePackage } from './course-package.ts';
import { moduleTitle } from './course-titles.ts';
import { listed, quoted } from './listed.ts';
import { fullResult } from './old-results.ts';
import type { Reason } from './reason.ts';
import type { Resume } from './resumed.ts';

/** What learners who had finished everything, or had tested out of every module, find to do. */
export function compareDone(old: CoursePackage, next: CoursePackage, resume: Resume): Reason[] {
  const after = resume(everythingDone(old));
  const lessons = next.outline.modules.flatMap((module) => module.lessons);
  const newLessons = lessons.filter(({ id, optional }) => !optional && !lessonRecord(after, id).done);
  const checks = next.outline.modules.flatMap(({ knowledgeCheck }) => knowledgeCheck ?? []);
  const openChecks = checks.filter(({ id }) => assessmentRecord(after, id).results.length === 0);
  const keeps = 'An LMS that has recorded “completed” keeps it; the course itself shows what is open.';
  return [
    ...newLessons.map(
      ({ id, title }): Reason => ({
        weight: 'redo',
        code: 'new-lesson',
        lesson: id,
        words: `The lesson ${quoted(title)} is new, so learners who had finished the course have it to do. ${keeps}`,
      }),
    ),
    ...openChecks.map(
      ({ id, title }): Reason => ({
        weight: 'redo',
        code: 'new-check',
        words: `${quoted(title)} has an id that no record holds (${quoted(id)}), so learners who had finished the course take it again. ${keeps}`,
      }),
    ),
    ...lostTestOuts(old, next, resume),
  ];
}

function lostTestOuts(old: CoursePackage, next: CoursePackage, resume: Resume): Reason[] {
  const modules = old.outline.modules.map(({ id }) => id);
  const after = resume({ ...emptyProgress(7), learning: { ...noLearning, testedOut: [...modules].sort() } });
  const kept = next.outline.modules.filter((module) => modules.includes(module.id));
  const lost = kept.filter((module) => !isTestedOut(after, module));
  const gone = modules.filter((id) => !next.outline.modules.some((module) => module.id === id));
  return [
    ...lost.map(
      (module): Reason => ({
        weight: 'redo',
        code: 'test-out-lost',
        words: `That learners tested out of ${quoted(module.title)} is not read any more: they have its lessons to do.`,
      }),
    ),
    ...(gone.length > 0
      ? [
          {
            weight: 'note' as const,
            code: 'module-gone',
            words: `Not in the course any more: ${listed(gone.map((id) => quoted(moduleTitle(old, id))))}. Points that were earned in them stay in results that were handed in.`,
          },
        ]
      : []),
  ];
}

function everythingDone(old: CoursePackage): Progress {
  const results = (result: AttemptResult): AssessmentRecord => ({ results: [result], seen: [] });
  return {
    ...emptyProgress(7),
    lessons: Object.fromEntries(
      old.layout.lessons.map(({ id }): [string, LessonRecord] => [id, { visited: [], done: true }]),
    ),
    assessments: Object.fromEntries(
      old.plans.map((plan): [string, AssessmentRecord] => [plan.id, results(fullResult(plan, old.layout))]),
    ),
  };
}
