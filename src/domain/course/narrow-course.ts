import type {
  AssessmentOutline,
  AssessmentPlan,
  CourseDetails,
  CourseOutline,
  FacilitationGuide,
  Glossary,
} from './course.ts';
import type { CourseLayout } from './layout.ts';

/** What is left of a course when modules are left out. Everything else is worked out from it. */
export interface Kept {
  readonly modules: ReadonlySet<string>;
  readonly lessons: ReadonlySet<string>;
  /** Of checks, test-outs and the final test, with what is left of its blueprint. */
  readonly plans: readonly AssessmentPlan[];
  readonly banks: ReadonlySet<string>;
}

/** @param modules ids; others than those of the course count for nothing. */
export function keptOf(modules: readonly string[], layout: CourseLayout, details: CourseDetails): Kept {
  const kept = new Set(modules);
  const lessons = layout.lessons.filter(({ module }) => kept.has(module)).map(({ id }) => id);
  const plans = details.assessments.flatMap((plan) => narrowPlan(plan, kept));
  return {
    modules: kept,
    lessons: new Set(lessons),
    plans,
    banks: new Set(plans.flatMap(({ banks }) => banks)),
  };
}

/** A final test draws from the cells of these modules alone, and takes as much less time; none where no cell is left. */
function narrowPlan(plan: AssessmentPlan, modules: ReadonlySet<string>): AssessmentPlan[] {
  if (plan.kind !== 'final') return plan.module === undefined || modules.has(plan.module) ? [plan] : [];
  const cells = plan.cells.filter(({ module }) => modules.has(module));
  const questions = cells.reduce((sum, { draw }) => sum + draw, 0);
  if (questions === 0) return [];
  const minutes = Math.max(1, Math.round((plan.minutes * questions) / plan.questions));
  return [{ ...plan, cells, questions, minutes, banks: [...new Set(cells.map(({ bank }) => bank))] }];
}

export function narrowOutline(course: CourseOutline, { modules, plans }: Kept): CourseOutline {
  const { finalAssessment: final, ...rest } = course;
  const left = plans.find(({ id }) => id === final?.id);
  return {
    ...rest,
    modules: course.modules.filter(({ id }) => modules.has(id)),
    ...(final && left && { finalAssessment: narrowTest(final, left) }),
  };
}

function narrowTest(final: AssessmentOutline, { questions, minutes }: AssessmentPlan): AssessmentOutline {
  return { ...final, questions, minutes };
}

/** Beliefs stay where a block that repairs them or a question that rests on them is left. */
export function narrowDetails(details: CourseDetails, kept: Kept, layout: CourseLayout): CourseDetails {
  const { objectives, misconceptions, assessments, ...rest } = details;
  const questions = new Set(
    layout.questions.filter(({ home }) => kept.lessons.has(home) || kept.banks.has(home)).map(({ id }) => id),
  );
  const isRepair = (block: string) => kept.lessons.has(layout.repairs?.[block]?.lesson ?? '');
  return {
    ...rest,
    objectives: objectives.filter(({ module }) => module === '' || kept.modules.has(module)),
    misconceptions: misconceptions.flatMap(({ repairs = [], questions: resting = [], ...belief }) => {
      const repairing = repairs.filter(isRepair);
      const asked = resting.filter((id) => questions.has(id));
      if (repairing.length + asked.length === 0) return [];
      return [
        {
          ...belief,
          ...(repairing.length > 0 && { repairs: repairing }),
          ...(asked.length > 0 && { questions: asked }),
        },
      ];
    }),
    // Titles are those of this language.
    assessments: kept.plans.map((plan) => ({
      ...plan,
      title: assessments.find(({ id }) => id === plan.id)?.title ?? plan.title,
    })),
  };
}

/** @param details of the whole course, in any language. */
export function narrowLayout(layout: CourseLayout, kept: Kept, details: CourseDetails): CourseLayout {
  const { testOuts, reviewBanks, activities, objectives, misconceptions, repairs, ...rest } = layout;
  const isHeld = (home: string) => kept.lessons.has(home) || kept.banks.has(home);
  const left = narrowDetails(details, kept, layout);
  const known = new Set([...left.objectives, ...left.misconceptions].map(({ id }) => id));
  const heldActivities = activities?.filter(({ home }) => isHeld(home)) ?? [];
  const heldTestOuts = testOuts?.filter(({ module }) => kept.modules.has(module)) ?? [];
  return {
    ...rest,
    lessons: layout.lessons.filter(({ id }) => kept.lessons.has(id)),
    questions: layout.questions.filter(({ home }) => isHeld(home)),
    assessments: kept.plans.map(({ id }) => id),
    ...(heldTestOuts.length > 0 && { testOuts: heldTestOuts }),
    ...(reviewBanks && { reviewBanks: reviewBanks.filter((bank) => kept.banks.has(bank)) }),
    ...(heldActivities.length > 0 && { activities: heldActivities }),
    ...(objectives && { objectives: objectives.filter((id) => known.has(id)) }),
    ...(misconceptions && { misconceptions: misconceptions.filter((id) => known.has(id)) }),
    ...(repairs && {
      repairs: Object.fromEntries(Object.entries(repairs).filter(([, { lesson }]) => kept.lessons.has(lesson))),
    }),
  };
}

/** Every term stays, since checks and handouts use terms too; none points at a lesson that is not there. */
export function narrowGlossary({ terms }: Glossary, { lessons }: Kept): Glossary {
  return { terms: terms.map((term) => ({ ...term, usedIn: term.usedIn.filter((lesson) => lessons.has(lesson)) })) };
}

export function narrowFacilitation(guide: FacilitationGuide, { lessons }: Kept): FacilitationGuide {
  return { lessons: Object.fromEntries(Object.entries(guide.lessons).filter(([id]) => lessons.has(id))) };
}
