import { type ActivityTypeDefinition, anyActivity } from '../define-activity-type.ts';
import { check } from './checks.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const reviewRoom: ActivityTypeDefinition = {
  type: 'review-room',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check,
};
