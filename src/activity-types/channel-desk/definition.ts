import { type ActivityTypeDefinition, anyActivity } from '../define-activity-type.ts';
import { choiceProblems, clockProblems, idProblems, sumProblems, trapProblems } from './checks.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const channelDesk: ActivityTypeDefinition = {
  type: 'channel-desk',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check(source) {
    const { data } = schema.safeParse(source);
    return data
      ? [idProblems, choiceProblems, trapProblems, clockProblems, sumProblems].flatMap((problems) => problems(data))
      : [];
  },
};
