import type { Response } from '../domain/assessment/question.ts';
import type { RulesByType } from '../domain/assessment/question-rules.ts';
import type { AssessmentPlan } from '../domain/course/course.ts';
import { emptyProgress, type Progress } from '../domain/progress/progress.ts';
import type { CoursePackage } from './course-package.ts';
import { assessmentTitle } from './course-titles.ts';
import { listed, quoted } from './listed.ts';
import type { Reason } from './reason.ts';
import { anyResponse, type Resume } from './resumed.ts';

/** What learners in the middle of a check, a test-out or the final test find, whichever questions were drawn for them. */
export function compareAttempts(old: CoursePackage, next: CoursePackage, resume: Resume, rules: RulesByType): Reason[] {
  return old.plans.flatMap((plan): Reason[] => {
    const before = inTheMiddle(old, plan, rules);
    const asked = before.assessments[plan.id]?.attempt?.questions ?? [];
    const after = resume(before).assessments[plan.id];
    const title = quoted(assessmentTitle(old, plan.id));
    if (!after) {
      // A final test that went is a matter of results, a check that got another id of what is done.
      if (plan.kind === 'final') return [];
      const words = `${title} is not there any more under the id ${quoted(plan.id)}; its results are dropped.`;
      return [{ weight: 'note', code: 'assessment-gone', words }];
    }
    const lost = asked.filter((id) => !after.attempt?.questions.includes(id));
    if (lost.length === 0) return [];
    const changed = lost.filter((id) => next.layout.questions.some((question) => question.id === id));
    const why = [
      changed.length > 0 ? `${listed(changed.map(quoted))} changed options or type` : '',
      lost.length > changed.length ? `${listed(lost.filter((id) => !changed.includes(id)).map(quoted))} went` : '',
    ].filter((words) => words !== '');
    return [
      {
        weight: 'redo',
        code: 'attempt-shorter',
        words: `${title}, where it is under way, goes on without ${lost.length} of the ${asked.length} questions that it may hold: ${listed(why)}. What was handed in stays as it is.`,
      },
    ];
  });
}

/** An attempt with every question of its banks, answered and marked. */
function inTheMiddle({ layout }: CoursePackage, plan: AssessmentPlan, rules: RulesByType): Progress {
  const asked = layout.questions.filter(({ home }) => plan.banks.includes(home));
  const responses = asked.flatMap((question): [string, Response][] => {
    const response = anyResponse(question, rules);
    return response === undefined ? [] : [[question.id, response]];
  });
  const questions = asked.map(({ id }) => id);
  const attempt = {
    number: 1,
    seed: 7,
    questions,
    responses: Object.fromEntries(responses),
    flagged: [],
    handedIn: false,
  };
  return { ...emptyProgress(7), assessments: { [plan.id]: { results: [], seen: [], attempt } } };
}
