import { type Attempt, type AttemptResult, moduleShare } from '../../domain/assessment/attempt.ts';
import type { MasteryRule } from '../../domain/assessment/mastery.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { creditOf } from '../../domain/assessment/score.ts';
import type { CourseOutline } from '../../domain/course/course.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import { rules } from '../question/rules.ts';
import { askedIn, type LoadedAssessment } from './use-assessment.ts';

export interface TestedObjective {
  readonly id: string;
  readonly text: string;
  /** Every question on it earned its whole point. */
  readonly shown: boolean;
  /** The lesson that practises it most. */
  readonly lesson?: string;
}

export interface TestedModule {
  readonly id: string;
  readonly points: { readonly earned: number; readonly possible: number };
  /** At least the minimum of the rule. */
  readonly enough: boolean;
  readonly objectives: readonly TestedObjective[];
}

/** What an attempt says of each objective that it asked, by module, in the order of the course. */
export function testedObjectives(
  course: CourseOutline,
  loaded: LoadedAssessment,
  attempt: Attempt,
  result: AttemptResult,
  rule: MasteryRule,
): readonly TestedModule[] {
  const asked = askedIn(loaded, attempt.questions);
  return course.modules.flatMap((module) => {
    const points = result.modules[module.id];
    const own = asked.filter((item) => item.module === module.id);
    const objectives = loaded.details.objectives
      .filter(({ id }) => own.some(({ question }) => question.objective === id))
      .map(({ id, text }): TestedObjective => {
        const lesson = lessonToRepair(loaded.layout, module.id, id);
        const shown = own
          .filter(({ question }) => question.objective === id)
          .every(({ question }) => {
            const response = attempt.responses[question.id];
            return response !== undefined && creditOf(rulesFor(rules, question).score(question, response)) === 'full';
          });
        return { id, text, shown, ...(lesson !== undefined && { lesson }) };
      });
    return points && objectives.length > 0
      ? [{ id: module.id, points, enough: moduleShare(points) >= (rule.moduleMinimum ?? 0), objectives }]
      : [];
  });
}

/** The lesson of the module that practises the objective most; a claim asks what one believes, and practises nothing. */
function lessonToRepair({ lessons, questions }: CourseLayout, module: string, objective: string): string | undefined {
  const asks = (lesson: string) =>
    questions.filter((q) => q.home === lesson && q.objective === objective && q.type !== 'claim').length;
  const own = lessons.filter((lesson) => lesson.module === module).map(({ id }) => id);
  const most = Math.max(0, ...own.map(asks));
  return most === 0 ? undefined : own.find((lesson) => asks(lesson) === most);
}
