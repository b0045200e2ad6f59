import type { Progress } from '../progress/progress.ts';

/** Every question that this learner has met: in lessons, and in attempts past and under way. */
export function shownQuestions({ questions, assessments }: Progress): ReadonlySet<string> {
  const asked = Object.values(assessments).flatMap(({ seen, attempt }) => [...seen, ...(attempt?.questions ?? [])]);
  return new Set([...Object.keys(questions), ...asked]);
}
