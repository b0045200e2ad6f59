import type { Attempt } from '../../src/domain/assessment/attempt.ts';
import type { Response } from '../../src/domain/assessment/question.ts';
import type { AssessmentPlan } from '../../src/domain/course/course.ts';
import { drawTestOut, testOutPool } from '../../src/domain/learning/test-out.ts';
import { emptyProgress, type LearningRecord, type Progress } from '../../src/domain/progress/progress.ts';
import { responseTo } from './answering.ts';
import type { Visitor } from './course-screens.ts';
import type { PackagedCourse } from './packaged-course.ts';
import { pressLast } from './screen-acts.ts';

/** A day long before any on which tests run: what was due then is due now. 2026-01-02, in days since 1970. */
const longAgo = 20_455;

/** Of every objective of some modules in review, all of them due. */
export function inReview({ details }: PackagedCourse, modules: readonly string[]): LearningRecord['objectives'] {
  const states = ['practised', 'shown', 'kept'] as const;
  const own = details.objectives.filter(({ module }) => modules.includes(module));
  return Object.fromEntries(
    own.map(({ id }, at) => [id, { state: states[at % 3] ?? 'shown', box: 1 + (at % 5), due: longAgo, variant: 0 }]),
  );
}

/** A belief that has a repair and questions. */
export function repairableBelief({ details }: PackagedCourse) {
  const found = details.misconceptions.find(
    ({ repairs = [], questions = [] }) => repairs.length > 0 && questions.length > 2,
  );
  if (!found) throw new Error('No belief of the course can be repaired.');
  return found;
}

export function testOutOf({ details }: PackagedCourse, at = 0): AssessmentPlan & { readonly module: string } {
  const plan = details.assessments.filter(({ kind }) => kind === 'test-out')[at];
  if (!plan?.module) throw new Error('The course has no test-out.');
  return { ...plan, module: plan.module };
}

/** Every screen of the learning engine in every state that looks different. */
export function learningVisitors(course: PackagedCourse): readonly Visitor[] {
  const [first, second] = [testOutOf(course), testOutOf(course, 1)];
  const belief = repairableBelief(course);
  const learning: LearningRecord = {
    objectives: inReview(
      course,
      course.outline.modules.slice(0, 4).map(({ id }) => id),
    ),
    misconceptions: { [belief.id]: 2 },
    certainty: { guess: { right: 3, all: 12 }, check: { right: 5, all: 7 }, act: { right: 15, all: 20 } },
    testedOut: [first.module],
  };
  const begun: Progress = { ...emptyProgress(7), place: { kind: 'assessment', assessment: first.id }, learning };
  const out = `/learning/test-out/${first.module}`;
  const attempted = (right: number, handedIn: boolean): Progress => ({
    ...begun,
    learning: { ...learning, testedOut: right >= 4 ? [first.module] : [] },
    assessments: {
      [first.id]: {
        results: handedIn ? [{ number: 1, modules: { [first.module]: { earned: right, possible: 5 } } }] : [],
        seen: [],
        attempt: testOutAttempt(course, first, right, handedIn),
      },
    },
  });
  return [
    {
      name: 'who has begun',
      progress: begun,
      screens: [
        { name: 'home with a next step', at: '/', ready: '.step' },
        { name: 'your learning', at: '/learning', ready: '.cal' },
        { name: 'review', at: '/learning/review', ready: 'fieldset.sure' },
        { name: 'repair', at: `/learning/repair/${belief.id}`, ready: '.repair-block *' },
        { name: 'repair of nothing', at: '/learning/repair/nothing', ready: 'h1' },
        { name: 'test-out', at: `/learning/test-out/${second.module}`, ready: '.dock button' },
        { name: 'no test-out', at: '/learning/test-out/nothing', ready: 'h1' },
      ],
    },
    {
      name: 'in the middle of a test-out',
      progress: attempted(2, false),
      screens: [{ name: 'test-out question', at: out, ready: '.dock button', act: pressLast }],
    },
    {
      name: 'tested out',
      progress: attempted(5, true),
      screens: [{ name: 'test-out, passed', at: out, ready: 'h1.score' }],
    },
    {
      name: 'not tested out',
      progress: attempted(2, true),
      screens: [{ name: 'test-out, failed', at: out, ready: 'h1.score' }],
    },
  ];
}

/** The attempt of a learner with `right` right answers and the rest wrong ones to act on; open ones while it is under way. */
function testOutAttempt(
  { layout, questions }: PackagedCourse,
  plan: AssessmentPlan,
  right: number,
  handedIn: boolean,
): Attempt {
  const ids = drawTestOut(testOutPool(layout, plan.id), new Set(), () => 0);
  const given = handedIn ? ids : ids.slice(0, right);
  const responses = given.flatMap((id, at): [string, Response][] => {
    const question = questions.get(id);
    return question ? [[id, responseTo(question, at < right ? 'right' : 'wrong')]] : [];
  });
  return {
    number: 1,
    seed: 7,
    questions: ids,
    responses: Object.fromEntries(responses),
    flagged: [...given],
    handedIn,
  };
}
