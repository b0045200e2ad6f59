import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';
import type { JsonPath } from '../json-file.ts';

/** A mastery that no learner can reach: a share above all points, or points in a module from which nothing is drawn. */
export function reachableMastery({ course }: CourseFiles): ContentIssue[] {
  if (!course) return [];
  const { modules, finalAssessment: final } = course.value;
  const shares: [JsonPath, number | undefined][] = [
    ...modules.map(({ knowledgeCheck }, at): [JsonPath, number | undefined] => [
      ['modules', at, 'knowledgeCheck', 'mastery'],
      knowledgeCheck?.mastery,
    ]),
    [['finalAssessment', 'mastery'], final?.mastery],
    [['finalAssessment', 'moduleMinimum'], final?.moduleMinimum],
  ];
  const above = shares.flatMap(([path, share]) =>
    share !== undefined && share > 1
      ? [
          course.json.issue(path, {
            code: 'unreachable-mastery',
            message: `Nobody can reach a share of ${share}: 1 is every point there is.`,
            mend: share >= 10 && share <= 100 ? `Write ${share / 100} for ${share}%.` : 'Write a share from 0 to 1.',
          }),
        ]
      : [],
  );
  const empty = (final?.blueprint ?? []).flatMap(({ module, draw }, at) =>
    Object.values(draw).reduce<number>((sum, count) => sum + (count ?? 0), 0) === 0
      ? [
          course.json.issue(['finalAssessment', 'blueprint', at, 'draw'], {
            code: 'unreachable-mastery',
            message: `The final test draws no question of the module "${module}", so no point can be earned in it.`,
            mend: 'Draw at least one question, for example "draw": { "apply": 1 }, or remove the line.',
          }),
        ]
      : [],
  );
  return [...above, ...empty];
}
