import type { Question } from '../../domain/assessment/question.ts';
import type { AssessmentPlan, References } from '../../domain/course/course.ts';
import { together } from '../assessment/use-assessment.ts';
import type { CourseFiles } from '../course-files.ts';
import { isQuestion } from '../lesson-ids.ts';
import type { LearningFiles } from './use-learning.ts';

/** A question that is asked alone, with the assessment whose bank holds it. */
export interface SingleItem {
  readonly question: Question;
  readonly assessment: string | undefined;
}

export interface SingleItems {
  readonly items: readonly SingleItem[];
  readonly references: References;
}

/** Fetches questions from the banks and lessons that hold them, in the order of `ids`. */
export async function loadItems(
  files: CourseFiles,
  language: string,
  { details, layout }: LearningFiles,
  ids: readonly string[],
): Promise<SingleItems> {
  const homes = [...new Set(layout.questions.filter(({ id }) => ids.includes(id)).map(({ home }) => home))];
  const inLesson = (home: string) => layout.lessons.some(({ id }) => id === home);
  const loaded = await Promise.all(
    homes.map(async (home) => {
      if (!inLesson(home)) return { home, ...(await files.bank(language, home)) };
      const { parts, references } = await files.lesson(language, home);
      return { home, questions: parts.flatMap(({ blocks }) => blocks.filter(isQuestion)), references };
    }),
  );
  const items = ids.flatMap((id): SingleItem[] => {
    const found = loaded.find(({ questions }) => questions.some((question) => question.id === id));
    const question = found?.questions.find((candidate) => candidate.id === id);
    return question ? [{ question, assessment: planOf(details.assessments, found?.home)?.id }] : [];
  });
  return { items, references: together(loaded) };
}

function planOf(plans: readonly AssessmentPlan[], bank: string | undefined): AssessmentPlan | undefined {
  return plans.find(({ banks }) => bank !== undefined && banks.includes(bank));
}
