import { completion } from '../../domain/progress/completion.ts';
import { reportedStatus } from '../../domain/progress/reported-status.ts';
import { scaledScore, success } from '../../domain/progress/success.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';

/** What the LMS has said that it keeps, as far as this package reports it. Nothing is claimed while a save is under way or waiting. */
export function HeldRecord() {
  const { text, percent } = useMessages();
  const { course } = usePlayer();
  const progress = useSession((session) => session.progress);
  const rule = useSession((session) => session.mastery);
  const held = useSession(({ launch, save }) => launch?.connected === true && save.status === 'saved');
  const reached = scaledScore(progress, course, rule);
  const told = reportedStatus(
    {
      completion: completion(progress, course),
      success: success(progress, course, rule),
      ...(reached !== undefined && { score: reached }),
      progressMeasure: 0,
    },
    course,
  );
  const { score } = told;
  if (!held || score === undefined) return null;
  return (
    <>
      <h2>{text('results.held')}</h2>
      <dl className="kv row">
        <div>
          <dt>{text('results.heldStatus')}</dt>
          <dd>{text(`results.held.${told.success}`)}</dd>
        </div>
        <div>
          <dt>{text('results.heldScore')}</dt>
          <dd>{percent(score)}</dd>
        </div>
        <div>
          <dt>{text('results.heldCompletion')}</dt>
          <dd>{text(`results.held.${told.completion}`)}</dd>
        </div>
      </dl>
    </>
  );
}
