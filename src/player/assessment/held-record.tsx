import { completion } from '../../domain/progress/completion.ts';
import { scaledScore, success } from '../../domain/progress/success.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { usePlayer, useSession } from '../player-context.tsx';

/** What the LMS has said that it keeps. Nothing is claimed while a save is under way or waiting. */
export function HeldRecord() {
  const { text, percent } = useMessages();
  const { course } = usePlayer();
  const progress = useSession((session) => session.progress);
  const rule = useSession((session) => session.mastery);
  const held = useSession(({ launch, save }) => launch?.connected === true && save.status === 'saved');
  const score = scaledScore(progress, course, rule);
  if (!held || score === undefined) return null;
  return (
    <>
      <h2>{text('results.held')}</h2>
      <dl className="kv row">
        <div>
          <dt>{text('results.heldStatus')}</dt>
          <dd>{text(`results.held.${success(progress, course, rule)}`)}</dd>
        </div>
        <div>
          <dt>{text('results.heldScore')}</dt>
          <dd>{percent(score)}</dd>
        </div>
        <div>
          <dt>{text('results.heldCompletion')}</dt>
          <dd>{text(`results.held.${completion(progress, course)}`)}</dd>
        </div>
      </dl>
    </>
  );
}
