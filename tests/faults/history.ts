import fc from 'fast-check';
import { lmsEditions } from '../support/lms-editions.ts';
import { cleanPlan, launchPlan } from './fault-plan.ts';
import { learnerSteps } from './learner-steps.ts';
import { Life } from './life.ts';
import type { History, Outcome } from './outcome.ts';

export const history: fc.Arbitrary<History> = fc.record({
  edition: fc.constantFrom(...lmsEditions),
  mastery: fc.constantFrom('', '80', '50'),
  steps: learnerSteps,
  launches: fc.array(launchPlan, { minLength: 1, maxLength: 5 }),
});

export async function live(lived: History): Promise<Outcome> {
  const life = new Life(lived);
  for (const plan of lived.launches) await life.launch(plan);
  // One last launch in which nothing goes wrong: the learner does what is left, and leaves.
  await life.launch(cleanPlan, { isLast: true });
  const reference = new Life({ ...lived, launches: [] });
  await reference.launch(cleanPlan, { isLast: true });
  return life.outcome(reference.told());
}
