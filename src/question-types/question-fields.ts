import { z } from 'zod';
import { id, inline, plain, printedId, rich } from '../schema/text.ts';
import { waivers } from '../schema/waivers.ts';

/** Fields that every question type shares. */
export const questionFields = {
  id: id(),
  objective: printedId('The objective that this question counts toward, for example "F1".'),
  also: z
    .array(printedId('A second objective.'))
    .max(2)
    .optional()
    .meta({ description: 'Other objectives that it touches.' }),
  level: z
    .enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'])
    .meta({ description: "Bloom's level of what the learner does." }),
  skill: id('The skill that it practises; a block with the same `exampleOf` shows it first.').optional(),
  scene: rich('The situation, before the question itself.').optional(),
  prompt: inline('The question itself, ending with a question mark. It is the heading.'),
  explanation: rich('Shown after the last try or the right response.').optional(),
  tries: z.int().min(1).max(3).default(2).meta({ description: 'How often practice may hand in a response (1 to 3).' }),
  lint: waivers,
  rescore: z
    .strictObject({
      reason: z.string().min(12, 'Say why the key changed.').meta({ description: 'Why the key changed.' }),
      date: z.iso.date('Write the day as 2026-11-30.').meta({ description: 'The day of the change.' }),
    })
    .optional()
    .meta({
      description:
        'Its answer key changed under the same id, on purpose: saved answers are scored by the new one. Learners never see it.',
    }),
  needsStory: z.boolean().optional().meta({
    description: 'Its scene belongs to the story of a lesson: spaced review and repair leave it out.',
  }),
  headlineToRepair: z.boolean().optional().meta({ description: 'It quotes a wrong headline on purpose.' }),
};

/** Why a choice is not right, and what repairs the belief. */
export const reasonFields = {
  misconception: printedId('The misconception that makes a learner choose this, for example "M1".').optional(),
  plausible: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Where no listed misconception fits: why a person who has not learned it picks this.' }),
  repair: id('The block that repairs the belief.').optional(),
};

/** One choice with its own feedback. */
export const choice = z.strictObject({
  id: id('Name of this choice in reports. Never change it.'),
  text: inline('What the learner reads.'),
  feedback: inline('Shown when it was chosen: the reason, the fact, the next step.'),
  ...reasonFields,
});

/** An item that gets a target, with a reply for the right one and one for any other. */
export const itemFields = (help: string) => ({
  id: id('Name of this item in reports. Never change it.'),
  text: inline(help),
  right: inline('Shown when the right choice was made.'),
  other: inline('Shown when another choice was made; gives no key away.'),
  ...reasonFields,
});

export const label = (help: string) =>
  z.strictObject({ id: id('Name in reports. Never change it.'), text: plain(help) });
