import { rulesFor } from '../../domain/assessment/question-rules.ts';
import { creditOf } from '../../domain/assessment/score.ts';
import type { Objective } from '../../domain/course/course.ts';
import { type AskedObjective, assessmentsOf, objectivesMet } from '../../domain/progress/certificate.ts';
import { assessmentRecord, type Progress } from '../../domain/progress/progress.ts';
import type { CourseFiles } from '../course-files.ts';
import { type Loaded, useFile, usePlayer, useSession } from '../player-context.tsx';
import { rules } from '../question/rules.ts';

/** The objectives that the last handed-in attempts show, in the language in use; loads the banks of these attempts. */
export function useObjectivesMet(): Loaded<readonly Objective[]> {
  const { course } = usePlayer();
  const progress = useSession((session) => session.progress);
  const attempts = assessmentsOf(course).filter(({ id }) => assessmentRecord(progress, id).attempt?.handedIn);
  const asked = attempts.map(({ id }) => id);
  return useFile((files, language) => load(files, language, progress, asked), `certificate/${asked.join()}`);
}

async function load(files: CourseFiles, language: string, progress: Progress, assessments: readonly string[]) {
  const details = await files.details(language);
  const attempts = await Promise.all(
    assessments.map(async (id): Promise<AskedObjective[]> => {
      const attempt = assessmentRecord(progress, id).attempt;
      const plan = details.assessments.find((assessment) => assessment.id === id);
      const banks = await Promise.all((plan?.banks ?? []).map((bank) => files.bank(language, bank)));
      const questions = banks.flatMap((bank) => bank.questions);
      return (attempt?.questions ?? []).flatMap((asked) => {
        const question = questions.find((candidate) => candidate.id === asked);
        if (!question) return [];
        const response = attempt?.responses[asked];
        const credit = response === undefined ? 'none' : creditOf(rulesFor(rules, question).score(question, response));
        return [{ objectives: [question.objective, ...(question.also ?? [])], credit }];
      });
    }),
  );
  return objectivesMet(details.objectives, attempts);
}
