import '../../ui/styles/debrief.css';
import '../../ui/messages/en-activities.ts';
import { useRef } from 'react';
import type { ActivityNotes, ActivityView } from '../../activity-types/define-activity-view.tsx';
import { activityViews } from '../../activity-types/views.tsx';
import { type Activity, play } from '../../domain/activity/activity.ts';
import { dayOf } from '../../domain/learning/day.ts';
import { activityRecord } from '../../domain/progress/progress.ts';
import { decide, opening, rewind } from '../../session/activity-actions.ts';
import type { LessonIds } from '../../session/session-state.ts';
import { Debrief } from '../../ui/debrief.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich } from '../../ui/rich-text.tsx';
import { LoadState } from '../load-state.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { useActivityView } from './use-activity-view.ts';
import { useFocusAfter } from './use-focus-after.ts';

interface ActivityFrameProps {
  readonly lesson: LessonIds;
  readonly activity: Activity;
}

/** An activity in its lesson: what it is, the type's own view, and, once it has ended, what came of it and the way back. */
export function ActivityFrame({ lesson, activity }: ActivityFrameProps) {
  const { text } = useMessages();
  const { view, failed, retry } = useActivityView(activityViews[activity.type]);
  return (
    <section className="activity" aria-labelledby={`${activity.id}-title`} id={activity.id}>
      <p className="meta">{text('activity.kind', { count: activity.minutes })}</p>
      <h3 id={`${activity.id}-title`}>{activity.title}</h3>
      <div className="flow">
        <Rich text={activity.intro} />
      </div>
      {view ? (
        <Round lesson={lesson} activity={activity} view={view} />
      ) : (
        <LoadState failed={failed} onRetry={retry} message={text('activity.notLoaded')} />
      )}
    </section>
  );
}

function Round({ lesson, activity, view }: ActivityFrameProps & { readonly view: ActivityView }) {
  const messages = useMessages();
  const { session, elapsed, now, notes } = usePlayer();
  const { rules, View, Outcome, debrief } = view;
  const progress = useSession((state) => state.progress);
  const saved = activityRecord(progress, activity.id).moves;
  const round = play(rules, activity, saved.length > 0 ? saved : opening(progress, activity, rules));
  const result = rules.result(activity, round.state);
  const last = useRef(elapsed());
  const [focus, ending, moved] = useFocusAfter(result !== undefined);
  const own: ActivityNotes = {
    read: () => notes.read(activity.id),
    write: (words) => notes.write(activity.id, words),
  };
  const back = (kept: number) => {
    moved();
    last.current = elapsed();
    rewind(session, activity, kept);
  };
  return (
    <>
      <View
        activity={activity}
        round={round}
        state={round.state}
        result={result}
        focus={focus}
        notes={own}
        rewind={back}
        decide={(move) => {
          moved();
          decide(session, lesson, activity, rules, move, (elapsed() - last.current) / 1000, dayOf(now()));
          last.current = elapsed();
        }}
      />
      {result && (
        <div className="activity-end">
          <h4 ref={ending} tabIndex={-1}>
            {messages.text('activity.ended')}
          </h4>
          <p>
            <b>{messages.text('activity.share', { percent: messages.percent(result.share) })}</b>{' '}
            {messages.text('activity.practice')}
          </p>
          {Outcome && <Outcome activity={activity} round={round} result={result} />}
          <Debrief entries={debrief(activity, round, messages)} onReplay={back} />
          <p className="no-print">
            <button type="button" className="btn" onClick={() => back(0)}>
              <Icon name="again" />
              {messages.text('activity.again')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
