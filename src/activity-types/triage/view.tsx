import '../../ui/messages/activities/triage.ts';
import '../../ui/styles/triage.css';
import { useMessages } from '../../ui/messages/context.tsx';
import { Told, verdictOf } from '../../ui/told.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { choiceName } from './choice-name.tsx';
import { debrief } from './debrief.tsx';
import { feedbackOn, moveOf, placeId, shareOf, type TriageState } from './model.ts';
import { Outcome } from './outcome.tsx';
import { rules } from './rules.ts';
import type { Triage } from './schema.ts';
import { SubmissionRow } from './submission-row.tsx';

/** Places above, submissions below: each is decided once, in any order. */
function View({ activity, state, decide, result, focus }: ActivityViewProps<Triage, TriageState>) {
  const messages = useMessages();
  const { text } = messages;
  const last = result ? undefined : state.at(-1);
  return (
    <div className="triage">
      <h4 ref={last ? undefined : focus} tabIndex={-1}>
        {activity.prompt}
      </h4>
      <section aria-label={text('triage.places')}>
        <ol className="places">
          {Array.from({ length: activity.places }, (_, at) => placeId(at + 1)).map((place, at) => {
            const held = state.find(({ choice }) => choice === place);
            return (
              <li key={place} className={held ? 'held' : undefined}>
                <span className="small">{text('triage.place', { place: at + 1 })}</span>
                <b>{held?.submission.title ?? text('triage.free')}</b>
              </li>
            );
          })}
        </ol>
      </section>
      {last && (
        <Told
          verdict={verdictOf(shareOf(last))}
          title={`${last.submission.title}: ${choiceName(activity, last.choice, messages)}`}
          reasons={[feedbackOn(last)]}
          focus={focus}
        />
      )}
      <p className="small muted">{text('triage.decided', { count: state.length, all: activity.submissions.length })}</p>
      <ul className="submissions">
        {activity.submissions.map((submission, at) => (
          <SubmissionRow
            key={submission.id}
            triage={activity}
            state={state}
            submission={submission}
            onDecide={(choice) => decide(moveOf(activity, at, choice))}
          />
        ))}
      </ul>
    </div>
  );
}

export const view = activityView({ rules, View, debrief, Outcome });
