import { z } from 'zod';
import type { Activity } from '../../domain/activity/activity.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';
import { endingsField } from '../endings-field.ts';
import { reasonFields } from '../reason-fields.ts';

const choice = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write "place-1", or the id of an action.')
  .meta({ description: 'A place ("place-1" is the first), or the id of an action.' });

const action = z.strictObject({
  id: id('Name in reports. Never change it.'),
  text: plain('What is done instead of a deep analysis: "log it, and …".'),
  isHarmful: z.literal(true).optional().meta({ description: 'It does harm: a round with it never ends best.' }),
});

const answer = z.strictObject({
  choice,
  share: z
    .number()
    .min(0)
    .max(0.9)
    .optional()
    .meta({ description: 'What it is worth, from 0 to 0.9; 0 where it is left out.' }),
  feedback: inline('Said when this was decided: the reason, the fact, the next step.'),
  ...reasonFields,
});

const submission = z.strictObject({
  id: id('Name in reports. Never change it.'),
  title: plain('What was handed in, in a few words.'),
  danger: plain('Who is in danger, and how soon.'),
  spread: plain('Where it has been seen.'),
  novelty: plain('Known or new.'),
  deadline: plain('A date that is fixed, or none.'),
  hold: plain('Legal basis: case, order, hold; or none stated.'),
  points: z.int().min(1).max(100).meta({ description: 'What this decision counts among the others.' }),
  answerKey: choice,
  right: inline('Said when the key was decided; the debrief says it in any case.'),
  answers: z.array(answer).max(8).meta({ description: 'Other decisions that have a text or a share of their own.' }),
  otherwise: inline('Said of any decision that has no text of its own.'),
});

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('triage').meta({
    title: 'Triage',
    description:
      'More submissions than places: the learner ranks some, and says of each other what happens to it instead. For a laboratory, a queue or a desk with too little time.',
  }),
  prompt: plain('What is to be decided, as a question.'),
  places: z.int().min(1).max(4).meta({ description: 'How many submissions get a place; place 1 is taken up first.' }),
  actions: z.array(action).min(2).max(6).meta({ description: 'What can happen to a submission that gets no place.' }),
  submissions: z.array(submission).min(3).max(8).meta({ description: 'In the order in which they came in.' }),
  endings: endingsField,
});

/** As an author writes it. */
export type TriageSource = z.output<typeof schema>;
export type Triage = Compiled<TriageSource> & Activity;
