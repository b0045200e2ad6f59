import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { DebriefEntry } from '../../ui/debrief.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { verdictOf } from '../../ui/told.tsx';
import { choiceName } from './choice-name.tsx';
import { feedbackOn, shareOf, type TriageState } from './model.ts';
import type { Triage } from './schema.ts';

/** Each submission in the order of the decisions, with its price in points. */
export function debrief(
  triage: Triage,
  { state }: PlayedRound<TriageState>,
  messages: Messages,
): readonly DebriefEntry[] {
  const all = triage.submissions.reduce((sum, { points }) => sum + points, 0);
  return state.map((decided, at): DebriefEntry => {
    const { submission, choice } = decided;
    const share = shareOf(decided);
    const lost = Math.round(submission.points * (1 - share));
    const isBest = choice === submission.answerKey;
    return {
      moves: at,
      title: submission.title,
      chosen: [choiceName(triage, choice, messages)],
      verdict: verdictOf(share),
      ...(lost > 0 && { cost: messages.text('triage.cost', { points: lost, all }) }),
      ...(!isBest && { better: [choiceName(triage, submission.answerKey, messages)] }),
      why: isBest ? submission.right : [...feedbackOn(decided), ' ', ...submission.right],
    };
  });
}
