import type { Block, Lesson } from '../../domain/course/course.ts';
import type { MaturityAxis, MaturityScale } from '../../domain/course/maturity.ts';
import { type Loaded, useFile } from '../player-context.tsx';

/** Axes and scale as the course's review room prints them, with what its texts refer to. */
export interface AxesFrame {
  readonly axes: readonly MaturityAxis[];
  readonly scale: MaturityScale;
  readonly references: Lesson['references'];
}

type Room = Block & Pick<AxesFrame, 'axes' | 'scale'>;

/** The parsed boundary: a block of this type was accepted by its own schema, which holds axes and scale. */
function isRoom(block: Block): block is Room {
  return block.type === 'review-room';
}

/** Fails where the course has no review room. */
export function useAxesFrame(): Loaded<AxesFrame> {
  return useFile(async (files, language) => {
    const { activities = [] } = await files.layout();
    const home = activities.find(({ type }) => type === 'review-room')?.home;
    if (home === undefined) throw new RangeError('This course has no review room.');
    const lesson = await files.lesson(language, home);
    const room = lesson.parts.flatMap(({ blocks }) => blocks).find(isRoom);
    if (!room) throw new RangeError('Its lesson does not hold it.');
    return { axes: room.axes, scale: room.scale, references: lesson.references };
  }, 'self-assessment');
}
