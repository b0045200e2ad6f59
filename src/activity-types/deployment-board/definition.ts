import { type ActivityTypeDefinition, anyActivity } from '../define-activity-type.ts';
import { boardProblems } from './checks.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const deploymentBoard: ActivityTypeDefinition = {
  type: 'deployment-board',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check: (source) => {
    const parsed = schema.safeParse(source);
    return parsed.success ? boardProblems(parsed.data) : [];
  },
};
