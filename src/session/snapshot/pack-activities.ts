import { moveBits } from '../../domain/activity/activity.ts';
import { credits } from '../../domain/assessment/score.ts';
import type { CourseLayout } from '../../domain/course/layout.ts';
import type { ActivityRecord, Progress } from '../../domain/progress/progress.ts';
import { activityKey } from '../../domain/progress/storage-key.ts';
import { isLeftOut } from './details.ts';
import type { Packed } from './packed.ts';
import type { PackedActivity } from './packed-activity.ts';

/** The moves of an ended round go long before those of a round under way. */
export function packActivities(progress: Progress, layout: CourseLayout, shed: number): PackedActivity[] {
  return (layout.activities ?? []).flatMap((activity): PackedActivity[] => {
    const record = progress.activities[activity.id];
    if (!record) return [];
    const isLast = isLeftOut('activities', shed);
    if (isLast && (record.rounds === 0 || progress.lessons[activity.home]?.done)) return [];
    return [
      {
        key: activityKey(activity),
        rounds: record.rounds,
        credit: credits.indexOf(record.credit),
        outcomes: activity.outcomes.map((name) => record.outcomes[name] ?? 0),
        width: moveBits(activity.radix),
        moves: isLeftOut('ended-moves', shed) && record.rounds > 0 ? [] : record.moves.slice(0, activity.most),
      },
    ];
  });
}

export function unpackActivities({ activities }: Packed, layout: CourseLayout): Record<string, ActivityRecord> {
  return Object.fromEntries(
    (layout.activities ?? []).flatMap((activity): [string, ActivityRecord][] => {
      const packed = activities.find(({ key }) => key === activityKey(activity));
      if (!packed) return [];
      const outcomes = activity.outcomes.map((name, at) => [name, packed.outcomes[at] ?? 0]);
      const ended = packed.rounds > 0;
      return [
        [
          activity.id,
          {
            moves: packed.moves.filter((move) => move < activity.radix),
            rounds: packed.rounds,
            credit: credits[packed.credit] ?? 'none',
            outcomes: ended ? Object.fromEntries(outcomes) : {},
          },
        ],
      ];
    }),
  );
}
