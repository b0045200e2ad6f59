import { z } from 'zod';
import { printedId } from '../schema/text.ts';

/** Why somebody decides in a way that is not right. */
export const reasonFields = {
  misconception: printedId('The misconception that makes a learner decide so, for example "D-m3".').optional(),
  plausible: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Where no listed misconception fits: why a person who has not learned it decides so.' }),
};
