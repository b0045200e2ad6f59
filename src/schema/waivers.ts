import { z } from 'zod';
import { date } from './text.ts';

/** `"lint": { "I07": { "reason": "…", "until": "2027-06" } }`: rules that what holds this field may break, why, and how long. */
export const waivers = z
  .record(
    z.string().regex(/^[A-Z]\d\d$/, 'Write the id of a rule, for example "I07".'),
    z.strictObject({
      reason: z
        .string()
        .min(12, 'Say why the rule does not fit here.')
        .meta({ description: 'Why it does not fit here.' }),
      until: date('When to decide anew; from then on it counts as an error.'),
    }),
  )
  .optional()
  .meta({ description: 'Rules of the linter that do not fit here. Learners never see it.' });
