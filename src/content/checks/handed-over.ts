import { activityTypes } from '../../activity-types/index.ts';
import { activityShape } from '../activity-shape.ts';
import { listedLessons } from '../compile-layout.ts';
import type { ContentIssue } from '../content-issue.ts';
import { blocksOf, isActivity } from '../course-blocks.ts';
import type { CourseFiles } from '../course-files.ts';
import type { BlockSource } from '../course-schema.ts';
import { didYouMean } from '../nearest.ts';

/** What an activity takes over from another: that one stands earlier in the course, and hands over an outcome of that name. */
export function handedOver(files: CourseFiles): ContentIssue[] {
  // What a broken lesson holds is not known, so nothing can be called missing.
  if (!files.course || files.broken.length > 0) return [];
  const placed = listedLessons(files.course.value).flatMap(({ path }) => {
    const file = files.lessons.find((lesson) => lesson.path === path);
    return file ? blocksOf(file.value).map((block) => ({ ...block, file })) : [];
  });
  const activities = placed.filter(({ block }) => isActivity(block));
  return activities.flatMap(({ block, path, file }, at) =>
    takenBy(block).flatMap(({ activity, outcome, path: inside }) => {
      const place = activities.findIndex((other) => other.block.id === activity);
      const source = activities[place]?.block;
      const earlier = activities.slice(0, at).map((other) => other.block.id);
      if (!source || place >= at)
        return [
          file.json.issue([...path, ...inside, 'activity'], {
            code: 'dangling-handover',
            message: source
              ? `"${activity}" does not stand before "${block.id}", so it hands nothing over to it.`
              : `There is no activity "${activity}" in the course.`,
            mend:
              earlier.length > 0
                ? didYouMean(activity, earlier, `Use one of: ${earlier.join(', ')}.`)
                : 'Put that activity into an earlier lesson, or take nothing over.',
          }),
        ];
      const { outcomes } = activityShape(source);
      return outcomes.includes(outcome)
        ? []
        : [
            file.json.issue([...path, ...inside, 'outcome'], {
              code: 'dangling-handover',
              message: `"${activity}" hands over no "${outcome}".`,
              mend:
                outcomes.length > 0
                  ? didYouMean(outcome, outcomes, `Use one of: ${outcomes.join(', ')}.`)
                  : 'Take over from another activity: this one hands nothing over.',
            }),
          ];
    }),
  );
}

function takenBy(block: BlockSource) {
  return activityTypes.find(({ type }) => type === block.type)?.takes?.(block) ?? [];
}
