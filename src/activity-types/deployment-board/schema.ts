import { z } from 'zod';
import type { Activity } from '../../domain/activity/activity.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, printedId, rich } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';

const light = z.enum(['green', 'amber', 'red']);

const belief = printedId('Id of the belief that leads to this choice.').optional();

const word = (name: string, means: string) =>
  z
    .strictObject({ text: plain(`The word for ${name}.`), hint: plain(`What it means: ${means}.`) })
    .meta({ description: `How ${name} is said.` });

const statement = z.strictObject({
  id: id(),
  text: inline('One line of the file, as the vendor or the office wrote it.'),
});

const criterion = z.strictObject({
  id: id(),
  title: plain('Name of the criterion, one to three words.'),
  prompt: plain('What the board asks by it.'),
  answerKey: light.meta({ description: 'The light that the file deserves. A criterion with a gap is not green.' }),
  right: inline('Why this light is right.'),
  other: inline('What another light overlooks.'),
});

const gap = z.strictObject({
  id: id(),
  criterion: id('The criterion that it belongs to.'),
  statement: id('The line of the file that shows it, by what it says or leaves out.'),
  text: plain('The gap in a few words: it is printed below that line once the round has ended.'),
});

const decision = z.strictObject({
  id: id(),
  text: plain('The decision.'),
  sound: z.boolean().meta({ description: 'Whether a careful board could take it.' }),
  misconception: belief,
  why: inline('Why it is sound, or what is wrong with it.'),
  ending: rich(
    'What comes of it at once. Only for a decision that is not sound: no conditions are asked for.',
  ).optional(),
  guard: z
    .strictObject({
      criterion: id('The criterion that is red.'),
      condition: id('The condition without which the decision is not sound while it is red.'),
      why: inline('What is wrong without that condition.'),
    })
    .optional()
    .meta({ description: 'A sound decision that depends on a condition.' }),
});

const condition = z.strictObject({
  id: id(),
  text: plain('The condition.'),
  mends: z.array(id()).max(6).meta({ description: 'Ids of the gaps that it closes; none: it closes no gap.' }),
  misconception: belief,
  why: inline('What it closes, or why it closes nothing.'),
});

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('deployment-board').meta({
    title: 'Deployment board',
    description:
      'A vendor offers a tool. The learner reads its file, gives each criterion a light, decides on the tool and sets two conditions. For judging a tool before anyone is harmed by it.',
  }),
  file: plain('Title of the file.'),
  statements: z.array(statement).min(4).max(12).meta({ description: 'The lines of the file, in order.' }),
  lights: z
    .strictObject({
      green: word('green', 'the file answers the question'),
      amber: word('amber', 'it answers in part'),
      red: word('red', 'it leaves a gap that has to be closed first'),
    })
    .meta({ description: 'The three lights.' }),
  criteria: z.array(criterion).min(2).max(8).meta({ description: 'What the board judges, in order.' }),
  gaps: z.array(gap).min(2).max(10).meta({ description: 'The planted gaps of the file.' }),
  ask: plain('The question on the decision.'),
  decisions: z.array(decision).min(3).max(6).meta({ description: 'What the board can decide.' }),
  askCondition: plain('The question on a condition.'),
  conditions: z.array(condition).min(4).max(8).meta({ description: 'Of these the learner sets two.' }),
  endings: z
    .strictObject({
      sound: rich('A sound decision, both conditions close gaps, and most lights are right.'),
      partial: rich('A sound decision, and something of it is missing.'),
      weak: rich('A sound decision with conditions that close nothing, or without the one that it depends on.'),
    })
    .meta({ description: 'What comes of a sound decision, from best to worst.' }),
});

export type DeploymentBoard = Compiled<z.output<typeof schema>> & Activity;

/** As an author writes it. */
export type DeploymentBoardSource = z.output<typeof schema>;
