import { z } from 'zod';

/** The newest format; what is older is migrated before it is validated. */
export const formatVersion = 1;

/** Fields at the head of every file. */
export const header = {
  $schema: z.string().optional().meta({ description: 'Lets an editor complete and explain the fields of this file.' }),
  formatVersion: z.literal(formatVersion).meta({ description: 'The format that this file is written in.' }),
};
