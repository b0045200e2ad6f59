import { lowestAxes } from '../../domain/course/maturity.ts';
import { LevelPicture } from '../../ui/level-picture.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import type { SelfAssessment } from './self-assessment.ts';
import type { AxesFrame } from './use-frame-of-axes.ts';

interface OwnPictureProps {
  readonly frame: AxesFrame;
  readonly assessment: SelfAssessment;
}

/** The levels so far, as drawing and table, and the lowest of them by name. */
export function OwnPicture({ frame: { axes, scale }, assessment }: OwnPictureProps) {
  const { text, list } = useMessages();
  const own = axes.map(({ id }) => assessment.axes[id]?.level);
  const lowest = lowestAxes(own).map((at) => axes[at]?.title ?? '');
  return (
    <div className="self-picture">
      <LevelPicture axes={axes} levels={scale.levels.length} own={own} />
      <p>
        <b>{lowest.length > 0 ? text('self.lowest', { axes: list(lowest) }) : text('self.noneSet')}</b>
      </p>
    </div>
  );
}
