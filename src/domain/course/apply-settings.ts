import type { AssessmentOutline, CourseOutline } from './course.ts';
import type { PackageSettings } from './package-settings.ts';
import type { Authored } from './page-settings.ts';
import { defaultReport, type ReportPreset } from './report-preset.ts';

/**
 * The outline under these settings, in its own language. What they leave out stays as it is. The same for packaging and, where
 * an administrator changed settings.json afterwards, at run time.
 * @param authored what an earlier call replaced; null in the settings brings it back.
 */
export function applySettings(
  course: CourseOutline,
  settings: Partial<PackageSettings>,
  authored: Authored = {},
): CourseOutline {
  const { report = course.report ?? defaultReport, title, mastery, languages } = settings;
  const { report: _, ...rest } = course;
  const { finalAssessment } = rest;
  return {
    ...rest,
    ...(report !== defaultReport && { report }),
    title: title === undefined ? course.title : (title ?? authored.titles?.[course.language] ?? course.title),
    // What is not translated stands in the course's own language, so that one is always there.
    languages: languages ? course.languages.filter((tag, at) => at === 0 || languages.includes(tag)) : course.languages,
    modules: course.modules.map((module) => ({
      ...module,
      ...(module.knowledgeCheck && { knowledgeCheck: asked(module.knowledgeCheck, report) }),
    })),
    ...(finalAssessment && { finalAssessment: asked(withMastery(finalAssessment, mastery, authored), report) }),
  };
}

/**
 * A final test with a mastery of so many percent; null: as authored. No module may ask for a greater share than the whole.
 */
export function withMastery<T extends Pick<AssessmentOutline, 'mastery' | 'moduleMinimum'>>(
  test: T,
  percent: number | null | undefined,
  authored: Authored = {},
): T {
  if (percent === undefined) return test;
  const mastery = percent === null ? (authored.mastery ?? test.mastery) : percent / 100;
  const moduleMinimum = authored.moduleMinimum ?? test.moduleMinimum;
  return { ...test, mastery, ...(moduleMinimum !== undefined && { moduleMinimum: Math.min(moduleMinimum, mastery) }) };
}

/** Whether a learner has to do it. */
function asked({ optional: _, ...assessment }: AssessmentOutline, report: ReportPreset): AssessmentOutline {
  return report === 'completed-when-read' ? { ...assessment, optional: true } : assessment;
}
