import type { ActivityTypeDefinition } from '../define-activity-type.ts';
import { anyActivity } from '../define-activity-type.ts';
import { traceProblems } from './checks.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const ledgerTrace: ActivityTypeDefinition = {
  type: 'ledger-trace',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check: (source) => {
    const parsed = schema.safeParse(source);
    return parsed.success ? traceProblems(parsed.data) : [];
  },
};
