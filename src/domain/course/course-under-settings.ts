import { applySettings, withMastery } from './apply-settings.ts';
import type { CourseDetails, CourseOutline, FacilitationGuide, Glossary } from './course.ts';
import type { CourseLayout } from './layout.ts';
import {
  keptOf,
  narrowDetails,
  narrowFacilitation,
  narrowGlossary,
  narrowLayout,
  narrowOutline,
} from './narrow-course.ts';
import type { PackageSettings } from './package-settings.ts';
import type { Authored } from './page-settings.ts';

/** What each compiled file of a course becomes under settings; files of any language are taken. */
export interface CourseUnderSettings {
  outline(course: CourseOutline): CourseOutline;
  details(details: CourseDetails): CourseDetails;
  layout(layout: CourseLayout): CourseLayout;
  glossary(glossary: Glossary): Glossary;
  facilitation(guide: FacilitationGuide): FacilitationGuide;
  /** Whether a file with the id of a lesson or bank is part of the course still. */
  holdsLesson(id: string): boolean;
  holdsBank(id: string): boolean;
}

/** What the course is made of before; the details in any language. */
export interface WholeCourse {
  readonly layout: CourseLayout;
  readonly details: CourseDetails;
}

/** The same for packaging and, where an administrator changed settings.json afterwards, at run time. */
export function courseUnderSettings(
  { layout: wholeLayout, details: wholeDetails }: WholeCourse,
  settings: Partial<PackageSettings>,
  authored: Authored = {},
): CourseUnderSettings {
  const all = [...new Set(wholeLayout.lessons.map(({ module }) => module))];
  const kept = keptOf(settings.modules ?? all, wholeLayout, wholeDetails);
  const narrows = settings.modules !== undefined && all.some((id) => !kept.modules.has(id));
  return {
    outline: (course) => applySettings(narrows ? narrowOutline(course, kept) : course, settings, authored),
    details: (details) => {
      const left = narrows ? narrowDetails(details, kept, wholeLayout) : details;
      const mend = (plan: CourseDetails['assessments'][number]) =>
        plan.kind === 'final' ? withMastery(plan, settings.mastery, authored) : plan;
      return { ...left, assessments: left.assessments.map(mend) };
    },
    layout: (layout) => (narrows ? narrowLayout(layout, kept, wholeDetails) : layout),
    glossary: (glossary) => (narrows ? narrowGlossary(glossary, kept) : glossary),
    facilitation: (guide) => (narrows ? narrowFacilitation(guide, kept) : guide),
    holdsLesson: (id) => !narrows || kept.lessons.has(id),
    holdsBank: (id) => !narrows || kept.banks.has(id),
  };
}
