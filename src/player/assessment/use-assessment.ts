import type { Question } from '../../domain/assessment/question.ts';
import type { AssessmentPlan, Bank, CourseDetails, References } from '../../domain/course/course.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import type { AssessmentQuestion } from '../../session/session-state.ts';
import { useFile } from '../player-context.tsx';

export interface LoadedAssessment {
  readonly plan: AssessmentPlan;
  readonly details: CourseDetails;
  readonly layout: CourseLayout;
  readonly questions: ReadonlyMap<string, Question>;
  readonly references: References;
  /** Module whose points a question counts toward. */
  readonly moduleOf: (question: string) => string;
}

/** An assessment with all its banks, in the language in use. */
export function useAssessment(id: string) {
  return useFile(async (files, language): Promise<LoadedAssessment> => {
    const [details, layout] = await Promise.all([files.details(language), files.layout()]);
    const plan = details.assessments.find((assessment) => assessment.id === id);
    if (!plan) throw new RangeError(`The course has no test ${id}.`);
    const banks = await Promise.all(plan.banks.map((bank) => files.bank(language, bank)));
    const modules = new Map(layout.questions.map((question) => [question.id, question.module]));
    return {
      plan,
      details,
      layout,
      questions: new Map(banks.flatMap((bank) => bank.questions).map((question) => [question.id, question])),
      references: together(banks),
      moduleOf: (question) => modules.get(question) ?? plan.module ?? '',
    };
  }, `assessment/${id}`);
}

export function together(banks: readonly Pick<Bank, 'references'>[]): References {
  const all = banks.map(({ references }) => references);
  return {
    facts: Object.assign({}, ...all.map(({ facts }) => facts)),
    terms: Object.assign({}, ...all.map(({ terms }) => terms)),
    sources: Object.assign({}, ...all.map(({ sources }) => sources)),
    misconceptions: Object.assign({}, ...all.map(({ misconceptions }) => misconceptions)),
  };
}

/** The questions of an attempt in its order; those that a revised course no longer holds are left out. */
export function askedIn(loaded: LoadedAssessment, ids: readonly string[]): AssessmentQuestion[] {
  return ids.flatMap((id) => {
    const question = loaded.questions.get(id);
    return question ? [{ question, module: loaded.moduleOf(id) }] : [];
  });
}
