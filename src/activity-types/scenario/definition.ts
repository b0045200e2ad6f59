import { type ActivityTypeDefinition, anyActivity } from '../define-activity-type.ts';
import { examples } from './examples.ts';
import { graphOf } from './graph.ts';
import { pathProblems } from './path-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const scenario: ActivityTypeDefinition = {
  type: 'scenario',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check(source) {
    const story = schema.parse(source);
    const problems = referenceProblems(story);
    return problems.length > 0 ? problems : pathProblems(story);
  },
  graph: (source) => graphOf(schema.parse(source)),
  takes: (source) =>
    (schema.parse(source).handedOver ?? []).map(({ activity, outcome }, at) => ({
      activity,
      outcome,
      path: ['handedOver', at],
    })),
};
