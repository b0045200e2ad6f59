import type { AssessmentPlan, Misconception } from '../domain/course/course.ts';
import { isQuestion } from './course-blocks.ts';
import type { SoundCourse } from './course-files.ts';

/** Blocks that a repair shows; more would take longer than two minutes. */
const mostRepairs = 2;

/** A choice that rests on a belief, with the block that repairs it where one is named. */
interface NamedBelief {
  readonly misconception: string;
  readonly repair?: string;
}

/**
 * The misconceptions of the course, each with the blocks that choices name most often as its repair, and the questions in which
 * some choice rests on it: those of banks before those of lessons, none of a final test and no claim, which is asked before
 * anything is taught.
 */
export function misconceptionsOf(
  files: SoundCourse,
  misconceptions: readonly Pick<Misconception, 'id' | 'belief' | 'truth'>[],
  plans: readonly AssessmentPlan[],
): Misconception[] {
  const final = plans.filter(({ kind }) => kind === 'final').flatMap(({ banks }) => banks);
  const inBanks = files.banks.flatMap(({ value }) =>
    value.questions.map((question) => ({ question, secret: final.includes(value.id) })),
  );
  const inLessons = files.lessons
    .flatMap(({ value }) => value.parts.flatMap(({ blocks }) => blocks.filter(isQuestion)))
    .map((question) => ({ question, secret: false }));
  const asked = [...inBanks, ...inLessons].map((placed) => ({ ...placed, beliefs: beliefsIn(placed.question) }));
  return misconceptions.map(({ id, belief, truth }) => {
    const resting = asked.filter(({ beliefs }) => beliefs.some(({ misconception }) => misconception === id));
    const repairs = mostNamed(
      resting.flatMap(({ beliefs }) => beliefs.filter(({ misconception }) => misconception === id)),
    );
    const questions = resting
      .filter(({ question, secret }) => !secret && question.type !== 'claim' && question.needsStory !== true)
      .map(({ question }) => question.id);
    return { id, belief, truth, ...(repairs.length > 0 && { repairs }), ...(questions.length > 0 && { questions }) };
  });
}

function mostNamed(beliefs: readonly NamedBelief[]): string[] {
  const named = beliefs.flatMap(({ repair }) => repair ?? []);
  const times = (block: string) => named.filter((other) => other === block).length;
  return [...new Set(named)].sort((a, b) => times(b) - times(a)).slice(0, mostRepairs);
}

function beliefsIn(value: unknown): NamedBelief[] {
  if (typeof value !== 'object' || value === null) return [];
  const { misconception, repair }: { misconception?: unknown; repair?: unknown } = value;
  const own =
    typeof misconception === 'string' ? [{ misconception, ...(typeof repair === 'string' && { repair }) }] : [];
  return [...own, ...Object.values(value).flatMap(beliefsIn)];
}
