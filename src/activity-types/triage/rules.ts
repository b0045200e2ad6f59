import type { ActivityRules } from '../../domain/activity/activity.ts';
import { asOutcome } from '../ending.ts';
import { choicesOf, decidedBy, endingFor, hasHarm, isOpen, roundShare, shareOf, type TriageState } from './model.ts';
import type { Triage } from './schema.ts';

/**
 * One move a submission, in any order: its place in the list times the choices, plus the choice. Eight submissions with ten
 * choices take 7 bits a move, 56 a round; six with seven choices 6 bits, 36 a round. Nothing can lock: actions never run out.
 */
export const rules: ActivityRules<Triage, TriageState> = {
  type: 'triage',
  shape: (triage) => ({
    ids: [
      ...choicesOf(triage).map((id, at) => `choice.${at}.${id}`),
      ...triage.submissions.map(({ id }, at) => `submission.${at}.${id}`),
    ].sort(),
    radix: triage.submissions.length * choicesOf(triage).length,
    most: triage.submissions.length,
    outcomes: ['sample'],
  }),
  start: () => [],
  step: (triage, state, move) => {
    const decided = decidedBy(triage, move);
    return decided && isOpen(triage, state, decided) ? [...state, decided] : undefined;
  },
  report: (triage, _, move) => {
    const decided = decidedBy(triage, move);
    if (!decided) return undefined;
    const { submission, choice } = decided;
    return {
      id: submission.id,
      description: `${triage.prompt} ${submission.title}`,
      detail: {
        kind: 'choice',
        choices: choicesOf(triage).map((id) => ({
          id,
          text: triage.actions.find((action) => action.id === id)?.text ?? id,
        })),
        response: [choice],
        correct: [submission.answerKey],
      },
      share: shareOf(decided),
      misconception: submission.answers.find((answer) => answer.choice === choice)?.misconception,
    };
  },
  result: (triage, state) => {
    if (state.length < triage.submissions.length) return undefined;
    const share = roundShare(triage, state);
    const ending = endingFor(triage, share, hasHarm(triage, state));
    return { share, outcomes: { sample: asOutcome(ending?.outcome) } };
  },
};
