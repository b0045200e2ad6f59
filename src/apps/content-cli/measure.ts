import { compileCourse } from '../../content/compile.ts';
import type { SoundCourse } from '../../content/course-files.ts';
import type { LintOptions } from '../../content/lint/lint-course.ts';
import type { RulesByType } from '../../domain/assessment/question-rules.ts';
import { questionTypes } from '../../question-types/index.ts';
import { worstCaseCharacters } from '../../session/snapshot/worst-case.ts';

/** Characters of suspend data in the worst case of a course. */
function worstSuspendData(course: SoundCourse): number {
  const { layout, files, outline } = compileCourse(course, { languages: [] });
  const rules: RulesByType = Object.fromEntries(questionTypes.map((type) => [type.type, type.rules]));
  return worstCaseCharacters(layout, rules, plansIn(files[`${outline.language}/course.json`]));
}

/** The day, and what is measured of the course, for the linter. */
export function lintOptions(course: SoundCourse): LintOptions {
  return { today: new Date().toISOString().slice(0, 10), measured: { worstSuspendData: worstSuspendData(course) } };
}

function plansIn(details = '{"assessments":[]}'): { id: string; questions: number; banks: string[] }[] {
  // The parsed boundary: the compiler wrote this text a moment ago.
  return (JSON.parse(details) as { assessments: { id: string; questions: number; banks: string[] }[] }).assessments;
}
