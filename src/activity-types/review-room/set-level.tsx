import { useId, useState } from 'react';
import { LevelChoice } from '../../ui/level-choice.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { ActivityViewProps } from '../define-activity-view.tsx';
import { levelMove, type RoomState } from './rules.ts';
import type { ReviewRoom } from './schema.ts';

interface SetLevelProps extends Pick<ActivityViewProps<ReviewRoom, RoomState>, 'activity' | 'focus' | 'decide'> {
  /** Which axis. */
  readonly at: number;
}

/** One axis: its evidence, and the scale to place it on. */
export function SetLevel({ activity, at, focus, decide }: SetLevelProps) {
  const { text, number } = useMessages();
  const [level, setLevel] = useState<number>();
  const [missing, setMissing] = useState(false);
  const error = useId();
  const axis = activity.axes[at];
  if (!axis) return null;
  return (
    <form
      className="room-axis"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (level === undefined) setMissing(true);
        else decide(levelMove(level));
      }}
    >
      <h4 ref={focus} tabIndex={-1}>
        {text('room.axis', { number: number(at + 1), count: number(activity.axes.length), title: axis.title })}
      </h4>
      <p className="muted">{axis.covers}</p>
      <dl className="evidence">
        {axis.cards.map(({ id, kind, text: words }) => (
          <div key={id}>
            <dt>{text(`levels.${kind}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <LevelChoice
        name={`${activity.id}-${axis.id}`}
        legend={text('room.ask')}
        scale={activity.scale}
        chosen={level}
        describedBy={missing ? error : undefined}
        onChoose={(chosen) => {
          setMissing(false);
          setLevel(chosen);
        }}
      />
      <p className="room-error" id={error} role="alert">
        {missing && text('room.chooseLevel')}
      </p>
      <button type="submit" className="btn main">
        {text('room.setLevel')}
      </button>
    </form>
  );
}
