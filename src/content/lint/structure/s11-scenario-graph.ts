import { activityTypes } from '../../../activity-types/index.ts';
import type { DecisionGraph, GraphDecision } from '../../../domain/activity/decision-graph.ts';
import type { LintActivity, LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const { depth, options: least } = thresholds.structure.story;

/**
 * Stories whose decisions lead to different places: every path is walked, with everything that earlier activities may hand over.
 * "Dominated" is ours to define, since the table does not: an option is, where another that is open whenever it is and leads to
 * the same place never leaves a variable worse, and somewhere leaves one better. Names that lead nowhere, dead ends and endings
 * that no path reaches are no matter of style: the type's own check refuses them.
 */
export const scenarioGraph: LintRule = {
  id: 'S11',
  title: 'Each path of a story leads through real choices to an end',
  find: (course) =>
    graphsOf(course).flatMap(({ activity, graph }) => [
      ...tooDeep(activity, graph),
      ...graph.decisions.flatMap((decision) => inDecision(activity, decision)),
    ]),
  numbers: (course) =>
    graphsOf(course).map(
      ({ activity, graph }) =>
        `${activity.id}: ${graph.states} states, ${graph.longest ?? 'endless'} decisions on the longest path; ${depth} are allowed`,
    ),
};

function graphsOf({ lessons }: LintCourse): { readonly activity: LintActivity; readonly graph: DecisionGraph }[] {
  return lessons
    .flatMap(({ activities }) => activities)
    .flatMap((activity) => {
      const graph = activityTypes.find(({ type }) => type === activity.block.type)?.graph?.(activity.block);
      return graph ? [{ activity, graph }] : [];
    });
}

function tooDeep(activity: LintActivity, { longest }: DecisionGraph): Finding[] {
  return longest === undefined || longest <= depth
    ? []
    : [
        finding(
          activity,
          ['nodes'],
          `The longest path of this story has ${longest} decisions; ${depth} is the limit.`,
          'Let some options lead further on, or cut decisions that change little.',
        ),
      ];
}

function inDecision(activity: LintActivity, decision: GraphDecision): Finding[] {
  const { id, path, isReached, isTrap, isCircle } = decision;
  if (!isReached)
    return [
      finding(
        activity,
        path,
        `No path leads to "${id}".`,
        `Let an option have "next": "${id}", ease the conditions on the way, or remove the node.`,
      ),
    ];
  // What has no way out goes round as well; saying so once is enough.
  const shape = isTrap
    ? [
        finding(
          activity,
          path,
          `A learner can come to "${id}" and find no way to an ending.`,
          'Let an option of it, or of what follows, lead on to the end.',
        ),
      ]
    : isCircle
      ? [
          finding(
            activity,
            path,
            `A learner can come back to "${id}" with nothing changed, and go round for ever.`,
            'Let each round change a variable that closes an option, or lead on.',
          ),
        ]
      : [];
  return [...shape, ...choices(activity, decision), ...consequences(activity, decision)];
}

function choices(activity: LintActivity, { id, path, fewest, options }: GraphDecision): Finding[] {
  if (fewest < least)
    return [
      finding(
        activity,
        path,
        `Some learners find only ${fewest} open option at "${id}"; ${least} make a decision.`,
        'Ease a condition, or write another option for those learners.',
      ),
    ];
  const real = options.filter(({ dominatedBy }) => dominatedBy === undefined);
  const [worse] = options.filter(({ dominatedBy }) => dominatedBy !== undefined);
  return real.length >= least
    ? []
    : [
        finding(
          activity,
          path,
          `"${id}" has ${real.length} option that no other one beats in all it changes; ${least} make a decision.`,
          `Let "${worse?.id}" leave something better than "${worse?.dominatedBy}" does.`,
        ),
      ];
}

function consequences(activity: LintActivity, { options }: GraphDecision): Finding[] {
  return options
    .filter(({ hasConsequence }) => !hasConsequence)
    .map(({ id, path }) =>
      finding(
        activity,
        path,
        `The option "${id}" does not say what comes of it.`,
        'Add "consequence": what the learner sees next because of it.',
      ),
    );
}

function finding(
  { file, path }: LintActivity,
  inside: readonly (string | number)[],
  message: string,
  mend: string,
): Finding {
  return { file, path: [...path, ...inside], severity: 'error', message, mend };
}
