import type { ActivityLayout, CourseLayout, LessonLayout, QuestionLayout } from '../domain/course/layout.ts';
import { activityShape } from './activity-shape.ts';
import { assessmentPlans, reviewBanks } from './compile-assessments.ts';
import { blocksOf, isActivity, isQuestion } from './course-blocks.ts';
import type { SoundCourse } from './course-files.ts';
import type { BankSource, BlockSource, CourseSource, LessonSource } from './course-schema.ts';
import { questionShape } from './question-shape.ts';

/** A lesson with the module that lists it. */
export interface ListedLesson {
  readonly module: string;
  readonly path: string;
}

/** Every lesson in the order of the course. */
export function listedLessons(course: CourseSource): ListedLesson[] {
  return course.modules.flatMap(({ id, lessons }) =>
    lessons.map((lesson) => ({ module: id, path: `modules/${id}/${lesson}.json` })),
  );
}

/** A bank with the module whose points its questions count toward. */
export function usedBanks(
  files: SoundCourse,
): { readonly module: string; readonly bank: BankSource; readonly path: string }[] {
  const { modules, finalAssessment } = files.course.value;
  const uses = [
    ...modules.flatMap(({ id, knowledgeCheck }) => (knowledgeCheck ? [{ module: id, bank: knowledgeCheck.bank }] : [])),
    ...(finalAssessment?.blueprint ?? []),
    ...modules.flatMap(({ id, testOut }) => (testOut ? [{ module: id, bank: testOut.bank }] : [])),
  ];
  const first = uses.filter(({ bank }, at) => uses.findIndex((use) => use.bank === bank) === at);
  return first.flatMap(({ module, bank }) => {
    const file = files.banks.find(({ value }) => value.id === bank);
    return file ? [{ module, bank: file.value, path: file.path }] : [];
  });
}

/** The course's ids without its words. */
export function compileLayout(files: SoundCourse): CourseLayout {
  const { id, revision, objectives, misconceptions } = files.course.value;
  const lessons = listedLessons(files.course.value).flatMap(({ module, path }) => {
    const file = files.lessons.find((lesson) => lesson.path === path);
    return file ? [{ module, lesson: file.value }] : [];
  });
  const banks = usedBanks(files);
  const plans = assessmentPlans(files, files.course.value);
  const testOuts = plans.flatMap(({ id: plan, kind, module }) =>
    kind === 'test-out' && module !== undefined ? [{ id: plan, module }] : [],
  );
  const activities = lessons.flatMap(({ module, lesson }) =>
    activitiesOf(lesson).map((activity) => activityLayout(activity, lesson.id, module)),
  );
  return {
    courseId: id,
    revision,
    lessons: lessons.map(({ module, lesson }) => lessonLayout(module, lesson)),
    questions: [
      ...lessons.flatMap(({ module, lesson }) =>
        questionsOf(lesson).map((question) => questionLayout(question, lesson.id, module)),
      ),
      ...banks.flatMap(({ module, bank }) =>
        bank.questions.map((question) => questionLayout(question, bank.id, module)),
      ),
    ],
    assessments: plans.map((plan) => plan.id),
    ...(testOuts.length > 0 && { testOuts }),
    reviewBanks: reviewBanks(plans),
    ...(activities.length > 0 && { activities }),
    objectives: objectives.map((objective) => objective.id),
    misconceptions: misconceptions.map((misconception) => misconception.id),
    repairs: repairs(
      lessons.map(({ lesson }) => lesson),
      files.banks.map(({ value }) => value),
    ),
  };
}

/** The place of each block that some choice names as its repair. */
function repairs(lessons: readonly LessonSource[], banks: readonly BankSource[]): NonNullable<CourseLayout['repairs']> {
  const named = new Set(
    [...lessons.flatMap(questionsOf), ...banks.flatMap(({ questions }) => questions)].flatMap(repairsIn),
  );
  const placed = lessons.flatMap((lesson) =>
    lesson.parts.flatMap((part) =>
      part.blocks
        .filter(({ id }) => named.has(id))
        .map(({ id }) => [id, { lesson: lesson.id, part: part.id }] as const),
    ),
  );
  return Object.fromEntries(placed);
}

function repairsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'repair' && typeof inner === 'string' ? [inner] : repairsIn(inner),
  );
}

function questionsOf(lesson: LessonSource): BlockSource[] {
  return blocksOf(lesson)
    .map(({ block }) => block)
    .filter(isQuestion);
}

function activitiesOf(lesson: LessonSource): BlockSource[] {
  return blocksOf(lesson)
    .map(({ block }) => block)
    .filter(isActivity);
}

function lessonLayout(module: string, lesson: LessonSource): LessonLayout {
  const activities = activitiesOf(lesson).map(({ id }) => id);
  return {
    id: lesson.id,
    module,
    ...(lesson.optional && { optional: true }),
    parts: lesson.parts.map(({ id }) => id),
    questions: questionsOf(lesson).map(({ id }) => id),
    ...(activities.length > 0 && { activities }),
  };
}

function activityLayout(block: BlockSource, home: string, module: string): ActivityLayout {
  // The parsed boundary: every activity type's schema holds the common fields.
  const { id, type, objective, also } = block as BlockSource & Pick<ActivityLayout, 'objective' | 'also'>;
  return { id, type, ...activityShape(block), objective, ...(also && { also }), home, module };
}

function questionLayout(block: BlockSource, home: string, module: string): QuestionLayout {
  // The parsed boundary: every question type's schema holds the common fields.
  const { objective, also, level, needsStory } = block as BlockSource &
    Pick<QuestionLayout, 'objective' | 'also' | 'level' | 'needsStory'>;
  return {
    id: block.id,
    type: block.type,
    shape: questionShape(block),
    objective,
    ...(also && { also }),
    level,
    home,
    module,
    ...(needsStory && { needsStory }),
  };
}
