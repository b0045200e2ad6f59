import type { AssessmentPlan, BlueprintCell, LevelGroup } from '../domain/course/course.ts';
import { testOut } from '../domain/learning/test-out.ts';
import type { Compiled } from '../schema/compiled.ts';
import type { SoundCourse } from './course-files.ts';
import type { CourseSource } from './course-schema.ts';

const groups: readonly LevelGroup[] = ['understand', 'apply', 'analyse'];

/** What a learner is told that five questions take. */
const testOutMinutes = 3;

/**
 * The knowledge checks in the order of the modules, then the final test, then the test-outs, each named like its bank. Titles as
 * `course` has them; of banks, as `titles` has them, else as the files have them.
 */
export function assessmentPlans(
  files: SoundCourse,
  course: CompiledAssessments,
  titles: ReadonlyMap<string, string> = new Map(),
): AssessmentPlan[] {
  const titleOf = (bank: string) =>
    titles.get(bank) ?? files.banks.find(({ value }) => value.id === bank)?.value.title ?? bank;
  const sizeOf = (bank: string) => files.banks.find(({ value }) => value.id === bank)?.value.questions.length ?? 0;
  const checks = course.modules.flatMap(({ id: module, knowledgeCheck: check }): AssessmentPlan[] =>
    check
      ? [
          {
            id: check.id,
            kind: 'knowledge-check',
            module,
            title: check.title,
            minutes: check.minutes,
            questions: sizeOf(check.bank),
            mastery: check.mastery,
            banks: [check.bank],
            cells: [],
          },
        ]
      : [],
  );
  const testOuts = course.modules.flatMap(({ id: module, testOut: pool }): AssessmentPlan[] =>
    pool
      ? [
          {
            id: pool.bank,
            kind: 'test-out',
            module,
            title: titleOf(pool.bank),
            minutes: testOutMinutes,
            questions: Math.min(testOut.questions, sizeOf(pool.bank)),
            mastery: testOut.right / testOut.questions,
            banks: [pool.bank],
            cells: [],
          },
        ]
      : [],
  );
  const final = course.finalAssessment;
  if (!final) return [...checks, ...testOuts];
  const cells = final.blueprint.flatMap(({ module, bank, draw }) =>
    groups.flatMap((group): BlueprintCell[] => {
      const count = draw[group] ?? 0;
      return count > 0 ? [{ module, bank, group, draw: count }] : [];
    }),
  );
  const plan: AssessmentPlan = {
    id: final.id,
    kind: 'final',
    title: final.title,
    minutes: final.minutes,
    questions: cells.reduce((sum, cell) => sum + cell.draw, 0),
    mastery: final.mastery,
    banks: [...new Set(cells.map(({ bank }) => bank))],
    cells,
    ...(final.moduleMinimum !== undefined && { moduleMinimum: final.moduleMinimum }),
  };
  return [...checks, plan, ...testOuts];
}

type CompiledAssessments = Pick<Compiled<CourseSource>, 'modules' | 'finalAssessment'>;

/** Banks that spaced review may ask: those of checks and of test-outs. What a final test draws from stays unseen until then. */
export function reviewBanks(plans: readonly AssessmentPlan[]): string[] {
  const banksOf = (kinds: readonly AssessmentPlan['kind'][]) =>
    plans.filter(({ kind }) => kinds.includes(kind)).flatMap(({ banks }) => banks);
  const final = banksOf(['final']);
  return [...new Set(banksOf(['knowledge-check', 'test-out']))].filter((bank) => !final.includes(bank));
}
