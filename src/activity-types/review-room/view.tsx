import '../../ui/messages/activities/review-room.ts';
import '../../ui/styles/review-room.css';
import { LevelPicture } from '../../ui/level-picture.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { debrief } from './debrief.tsx';
import { PictureNotes } from './picture-notes.tsx';
import { Planned, StepForm } from './plan-view.tsx';
import { type RoomState, rules } from './rules.ts';
import type { ReviewRoom } from './schema.ts';
import { SetLevel } from './set-level.tsx';

type Props = ActivityViewProps<ReviewRoom, RoomState>;

export const view = activityView<ReviewRoom, RoomState>({ rules, View, debrief, Outcome });

function View({ activity, state, result, focus, decide }: Props) {
  const { levels, plan } = state;
  const placed = levels.length >= activity.axes.length;
  const picture = <Picture activity={activity} levels={levels} />;
  return (
    <div className="room">
      <Stages at={result ? 3 : placed ? (plan.length > 0 ? 2 : 1) : 0} />
      {!placed && (
        <div className="room-two">
          <SetLevel key={levels.length} activity={activity} at={levels.length} focus={focus} decide={decide} />
          <aside>{picture}</aside>
        </div>
      )}
      {placed && plan.length === 0 && (
        <div className="room-two">
          <PictureNotes activity={activity} levels={levels} focus={focus} />
          <aside>{picture}</aside>
        </div>
      )}
      {placed && !result && (
        <div className={plan.length > 0 ? 'room-two' : undefined}>
          <StepForm
            key={plan.length}
            activity={activity}
            plan={plan}
            focus={plan.length > 0 ? focus : undefined}
            decide={decide}
          />
          {plan.length > 0 && <aside>{picture}</aside>}
        </div>
      )}
      {result && <Planned activity={activity} plan={plan} alone />}
    </div>
  );
}

function Picture({ activity, levels }: { readonly activity: ReviewRoom; readonly levels: readonly number[] }) {
  const { axes, scale } = activity;
  const placed = levels.length >= axes.length;
  return (
    <LevelPicture
      axes={axes}
      levels={scale.levels.length}
      own={axes.map((_, at) => levels[at])}
      evidence={placed ? axes.map(({ level }) => level) : undefined}
    />
  );
}

/** Where in the three stages the round is; 3 once all are done. */
function Stages({ at }: { readonly at: number }) {
  const { text } = useMessages();
  const names = ['room.stageLevels', 'room.stagePicture', 'room.stagePlan'] as const;
  return (
    <ol className="room-stages" aria-label={text('room.stages')}>
      {names.map((name, stage) => (
        <li
          key={name}
          className={stage < at ? 'done' : stage === at ? 'now' : undefined}
          aria-current={stage === at ? 'step' : undefined}
        >
          {text(name)}
        </li>
      ))}
    </ol>
  );
}

/** Both pictures once more, and the way to the learner's own. */
function Outcome({ activity, round }: Pick<Props, 'activity' | 'round'>) {
  const { text } = useMessages();
  return (
    <>
      <div className="room-two">
        <PictureNotes activity={activity} levels={round.state.levels} />
        <aside>
          <Picture activity={activity} levels={round.state.levels} />
        </aside>
      </div>
      <p className="room-own no-print">
        <a href="#/self-assessment">{text('room.yours')}</a> {text('room.yoursText')}
      </p>
    </>
  );
}
