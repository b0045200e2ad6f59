import type { Attempt } from '../../src/domain/assessment/attempt.ts';
import type { Response } from '../../src/domain/assessment/question.ts';
import { emptyProgress, type LearningRecord, noLearning, type Progress } from '../../src/domain/progress/progress.ts';
import { readSnapshot, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { responseTo } from './answering.ts';
import { rulesByType } from './example-questions.ts';
import type { HeldRecord } from './lms-page.ts';
import type { HostedStandard } from './package-host.ts';
import type { PackagedCourse } from './packaged-course.ts';

/** What suspend data holds of a learner. */
export function progressIn({ layout }: PackagedCourse, record: HeldRecord): Progress {
  return readSnapshot(String(record.suspend_data), layout, rulesByType) ?? emptyProgress(7);
}

/** The attempt under way at an assessment, as suspend data holds it: its questions are drawn at random. */
export function attemptIn(course: PackagedCourse, record: HeldRecord, assessment: string): Attempt {
  const attempt = progressIn(course, record).assessments[assessment]?.attempt;
  if (!attempt) throw new Error(`The LMS holds no attempt at ${assessment}.`);
  return attempt;
}

/** What suspend data says that answers have shown. */
export function learningIn({ layout }: PackagedCourse, record: HeldRecord): LearningRecord {
  return readSnapshot(String(record.suspend_data), layout, rulesByType)?.learning ?? noLearning;
}

/** What an LMS holds of a learner who has read every lesson and taken every knowledge check, and no final test. */
export function recordBeforeFinal(standard: HostedStandard, course: PackagedCourse): HeldRecord {
  const suspend_data = writeSnapshot(allRead(course), course.layout, rulesByType, 4096);
  return standard === 'scorm-1.2'
    ? { suspend_data, core: { lesson_status: 'incomplete', exit: 'suspend' } }
    : { suspend_data, completion_status: 'incomplete', exit: 'suspend' };
}

/** What an LMS holds of a learner who is through with everything and has passed. */
export function finishedRecord(standard: HostedStandard, course: PackagedCourse): HeldRecord {
  const read = allRead(course);
  const points = course.outline.modules.map(({ id }) => [id, { earned: 4, possible: 4 }]);
  const final = { results: [{ number: 1, modules: Object.fromEntries(points) }], seen: [] };
  const assessments = { ...read.assessments, [course.outline.finalAssessment?.id ?? '']: final };
  const suspend_data = writeSnapshot({ ...read, assessments }, course.layout, rulesByType, 4096);
  return standard === 'scorm-1.2'
    ? { suspend_data, core: { lesson_status: 'passed', exit: 'suspend', score: { raw: '100' } } }
    : {
        suspend_data,
        completion_status: 'completed',
        success_status: 'passed',
        score: { scaled: '1' },
        exit: 'suspend',
      };
}

function allRead({ outline, lessons }: PackagedCourse): Progress {
  const checks = outline.modules.flatMap(({ id, knowledgeCheck }) => (knowledgeCheck ? [{ id, knowledgeCheck }] : []));
  return {
    ...emptyProgress(7),
    lessons: Object.fromEntries(lessons.map(({ id }) => [id, { visited: [], done: true }])),
    assessments: Object.fromEntries(
      checks.map(({ id, knowledgeCheck }) => [
        knowledgeCheck.id,
        { results: [{ number: 1, modules: { [id]: { earned: 4, possible: 5 } } }], seen: [] },
      ]),
    ),
  };
}

/** A learner who has read everything, answered every question of every assessment rightly and tested out of all that can be: the fullest certificate. */
export function everythingShown(course: PackagedCourse, language: string): Progress {
  const attempts = course.details.assessments.map(({ id, banks }) => {
    const questions = course.layout.questions.filter(({ home }) => banks.includes(home)).map((asked) => asked.id);
    const responses = questions.flatMap((asked): [string, Response][] => {
      const question = course.questions.get(asked);
      return question ? [[asked, responseTo(question, 'right')]] : [];
    });
    const points = course.outline.modules.map((module) => [module.id, { earned: 4, possible: 4 }]);
    const results = [{ number: 1, modules: Object.fromEntries(points) }];
    const attempt = { number: 1, seed: 7, questions, responses: Object.fromEntries(responses), flagged: [] };
    return [id, { results, seen: [], attempt: { ...attempt, handedIn: true } }];
  });
  const testedOut = (course.layout.testOuts ?? []).map(({ module }) => module).sort();
  return {
    ...allRead(course),
    language,
    assessments: Object.fromEntries(attempts),
    learning: { ...noLearning, testedOut },
  };
}
