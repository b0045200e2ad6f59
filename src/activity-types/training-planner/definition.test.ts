import { describe, expect, it } from 'vitest';
import { trainingPlanner } from './definition.ts';

type Path = readonly (string | number)[];

/** The example with other values in some places. */
function changed(...changes: readonly (readonly [Path, unknown])[]): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(trainingPlanner.examples[0]?.source));
  for (const [path, value] of changes) {
    let at = copy;
    for (const key of path.slice(0, -1)) at = at[key];
    at[path.at(-1) ?? ''] = value;
  }
  return copy;
}
const problems = (source: Readonly<Record<string, unknown>>) =>
  (trainingPlanner.check?.(source) ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the check of a training planner', () => {
  it('finds nothing in its example', () => {
    expect(problems(changed())).toEqual([]);
  });

  it.each<[string, string, readonly (readonly [Path, unknown])[]]>([
    ['weights that do not add up', 'weights-sum groups', [[['groups', 0, 'weight'], 0.5]]],
    ['points that do not make 100', 'points-sum points', [[['points', 'floor'], 20]]],
    ['an option that neither trains nor equips', 'option-kind options.0', [[['options', 0, 'seats'], undefined]]],
    ['an option that does both', 'option-kind options.3', [[['options', 3, 'gain'], 10]]],
    ['an id that stands twice', 'duplicate-id groups.1.id', [[['groups', 1, 'id'], 'responders']]],
    ['a tool for nobody known', 'unknown-group options.3.only.0', [[['options', 3, 'only'], ['judges']]]],
    ['a key that names no measure', 'dangling-key levels.0.answerKey', [[['levels', 0, 'answerKey'], 'gone']]],
    ['a level that nobody can reach', 'target-out-of-reach target.weighted', [[['target', 'weighted'], 99]]],
    [
      'a floor that one group cannot reach',
      'target-out-of-reach target.floor',
      [0, 1, 2].map((at) => [['options', at, 'only'], ['examiners']] as const),
    ],
  ])('finds %s', (_, expected, changes) => {
    expect(problems(changed(...changes))).toContain(expected);
  });
});
