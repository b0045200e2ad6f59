import type { MasteryRule } from '../domain/assessment/mastery.ts';
import type { AssessmentPlan, CourseOutline } from '../domain/course/course.ts';
import { emptyProgress, type Progress } from '../domain/progress/progress.ts';
import { success } from '../domain/progress/success.ts';
import type { CoursePackage } from './course-package.ts';
import { listed, quoted } from './listed.ts';
import { possiblePoints, possibleResults } from './old-results.ts';
import type { Reason } from './reason.ts';
import type { Resume } from './resumed.ts';

/** Whether those who passed the final test have passed it still, and those who did not still have not. */
export function compareResults(old: CoursePackage, next: CoursePackage, resume: Resume): Reason[] {
  const plan = old.plans.find(({ kind }) => kind === 'final');
  const now = next.plans.find(({ kind }) => kind === 'final');
  if (!plan) {
    return now
      ? [
          reason(
            'new',
            'test-new',
            `${quoted(now.title)} is new: who had finished the course without it would not be passed.`,
          ),
        ]
      : [];
  }
  const before = possibleResults(plan, old.layout).map(
    (result): Progress => ({
      ...emptyProgress(7),
      assessments: { [plan.id]: { results: [result], seen: [] } },
    }),
  );
  const outcomes = before.map((progress) => ({
    was: success(progress, old.outline, ruleOf(old.outline)),
    is: success(resume(progress), next.outline, ruleOf(next.outline)),
  }));
  const loses = outcomes.some(({ was, is }) => was === 'passed' && is !== 'passed');
  const gains = outcomes.some(({ was, is }) => was === 'failed' && is === 'passed');
  return [
    ...(loses
      ? [reason('new', 'pass-lost', `Learners who passed would not be passed any more: ${why(plan, now)}.`)]
      : []),
    ...(gains
      ? [
          reason(
            'note',
            'pass-won',
            `Some learners who had not passed are passed at their next visit: ${why(plan, now)}.`,
          ),
        ]
      : []),
    ...(now && !loses ? blueprint(old, next, plan, now) : []),
  ];
}

function blueprint(old: CoursePackage, next: CoursePackage, plan: AssessmentPlan, now: AssessmentPlan): Reason[] {
  const [was, is] = [possiblePoints(plan, old.layout), possiblePoints(now, next.layout)];
  const modules = [...new Set([...was.keys(), ...is.keys()])];
  const other = modules.filter((module) => was.get(module) !== is.get(module));
  if (other.length === 0) return [];
  const counts = other.map((module) => `${was.get(module) ?? 0} then ${is.get(module) ?? 0} of ${quoted(module)}`);
  const words = `${quoted(plan.title)} draws other numbers of questions (${listed(counts)}). Results that were handed in stay as they are.`;
  return [reason('note', 'blueprint', words)];
}

function why(plan: AssessmentPlan, now: AssessmentPlan | undefined): string {
  if (!now) return 'the final test is not there any more';
  if (now.id !== plan.id) return `the final test has another id, ${quoted(now.id)} and not ${quoted(plan.id)}`;
  const shares = [
    now.mastery === plan.mastery ? '' : `it takes ${percent(now.mastery)} to pass, and took ${percent(plan.mastery)}`,
    now.moduleMinimum === plan.moduleMinimum
      ? ''
      : `the least share in each module is ${percent(now.moduleMinimum)}, and was ${percent(plan.moduleMinimum)}`,
  ].filter((words) => words !== '');
  return shares.length > 0 ? listed(shares) : 'results are read otherwise';
}

function ruleOf({ finalAssessment }: CourseOutline): MasteryRule {
  return {
    mastery: finalAssessment?.mastery ?? 1,
    ...(finalAssessment?.moduleMinimum !== undefined && { moduleMinimum: finalAssessment.moduleMinimum }),
  };
}

const percent = (share = 0) => `${Math.round(share * 100)}%`;

function reason(weight: Reason['weight'], code: string, words: string): Reason {
  return { weight, code, words };
}
