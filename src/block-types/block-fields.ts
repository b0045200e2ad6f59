import { z } from 'zod';
import { id } from '../schema/text.ts';
import { waivers } from '../schema/waivers.ts';

/** Fields that every block type shares. */
export const blockFields = {
  id: id(),
  exampleOf: id('This block is the worked example for that skill.').optional(),
  lint: waivers,
  headlineToRepair: z.boolean().optional().meta({ description: 'It quotes a wrong headline on purpose.' }),
};

/** For blocks that may tell the invented case: their claims need no citation. */
export const storyField = {
  story: z
    .boolean()
    .optional()
    .meta({ description: 'The invented case speaks here; nothing in it is a claim about the world.' }),
};
