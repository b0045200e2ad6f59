import { z } from 'zod';
import { id, plain, printedId, rich } from '../schema/text.ts';
import { waivers } from '../schema/waivers.ts';

/** Fields that every activity type shares. */
export const activityFields = {
  id: id(),
  title: plain('Name of the activity: its heading.'),
  minutes: z.int().min(1).max(10).meta({ description: 'How long it takes, reading included: the lesson counts them.' }),
  intro: rich('Who the learner is in this case, what has happened, and what there is to decide.'),
  objective: printedId('The objective that it practises, for example "O3".'),
  also: z
    .array(printedId('A further objective.'))
    .max(3)
    .optional()
    .meta({ description: 'Other objectives that it practises.' }),
  level: z
    .enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'])
    .meta({ description: "Bloom's level of what the learner does." }),
  story: z
    .boolean()
    .optional()
    .meta({ description: 'The invented case speaks here; nothing in it is a claim about the world.' }),
  lint: waivers,
};
