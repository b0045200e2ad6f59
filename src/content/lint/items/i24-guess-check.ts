import { levelGroup } from '../../../domain/assessment/selection.ts';
import type { LintCourse, LintItem } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { guessed, passByChance } from './guess.ts';

const { passByChance: most } = thresholds.items;
const groups = ['understand', 'apply', 'analyse'] as const;

/** Guessing does not pass the final test, not even in the draw that is easiest to guess. */
export const guessCheck: LintRule = {
  id: 'I24',
  title: 'The final test cannot be passed by guessing',
  find: (course) => {
    const chance = chanceOf(course);
    return !chance || chance.probability <= most
      ? []
      : [
          {
            file: course.files.course,
            path: ['finalAssessment', 'blueprint'],
            severity: 'warning',
            message: `Guesses pass the test of ${chance.questions} questions with a probability of ${chance.probability.toFixed(4)}; ${most} is the most.`,
            mend: 'Draw more questions, ask for a higher mastery, or use questions with more options.',
          },
        ];
  },
  numbers: (course) => {
    const chance = chanceOf(course);
    return chance
      ? [`final test of ${chance.questions}: guesses pass with a probability of ${chance.probability.toExponential(1)}`]
      : [];
  },
};

function chanceOf({ course, banks }: LintCourse) {
  const test = course.finalAssessment;
  if (!test) return undefined;
  const chances = test.blueprint.flatMap(({ bank, draw }) => {
    const items = banks.find(({ id }) => id === bank)?.items ?? [];
    return groups.flatMap((group) => easiest(items, group, draw[group] ?? 0));
  });
  return { questions: chances.length, probability: passByChance(chances, test.mastery * chances.length) };
}

function easiest(items: readonly LintItem[], group: (typeof groups)[number], count: number): readonly number[] {
  return items
    .filter(({ level }) => groupOf(level) === group)
    .map(guessed)
    .sort((a, b) => b - a)
    .slice(0, count);
}

function groupOf(level: string) {
  const known = (['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const).find(
    (name) => name === level,
  );
  return known && levelGroup(known);
}
