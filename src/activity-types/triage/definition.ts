import { type ActivityTypeDefinition, anyActivity } from '../define-activity-type.ts';
import { endingProblems } from '../endings-field.ts';
import { examples } from './examples.ts';
import { reachedEndings } from './reach.ts';
import { rules } from './rules.ts';
import { schema, type Triage } from './schema.ts';
import { sourceProblems } from './source-problems.ts';

export const triage: ActivityTypeDefinition = {
  type: 'triage',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check: (written) => {
    const { data } = schema.safeParse(written);
    if (!data) return [];
    const own = sourceProblems(data);
    // The parsed boundary: points, keys and ids are the same before and after texts are compiled.
    return own.length > 0 ? own : endingProblems(data.endings, reachedEndings(data as unknown as Triage));
  },
};
