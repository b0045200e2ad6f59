import { z } from 'zod';
import type { Activity } from '../../domain/activity/activity.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, printedId, rich } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';
import type { Guard } from './guard.ts';

const whole = (help: string) => z.int().min(-99).max(99).meta({ description: help });

const comparison = z
  .strictObject({
    variable: id('The id of a variable, or of something handed over.'),
    is: whole('Its value is this.').optional(),
    atLeast: whole('Its value is this or more.').optional(),
    atMost: whole('Its value is this or less.').optional(),
  })
  .refine(
    ({ is, atLeast, atMost }) => is !== undefined || atLeast !== undefined || atMost !== undefined,
    'Write "is", "atLeast" or "atMost".',
  );

const guard: z.ZodType<Guard> = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ all: z.array(guard).min(1) }),
    z.strictObject({ any: z.array(guard).min(1) }),
    z.strictObject({ not: guard }),
  ]),
);

const when = guard.optional().meta({
  description:
    'Only where this holds: { "variable": "trust", "atLeast": 2 }, also "is" and "atMost"; joined by { "all": [ … ] }, { "any": [ … ] } and { "not": … }.',
});

const line = z.strictObject({
  id: id(),
  when: guard.meta({ description: 'The line is read only where this holds.' }),
  text: inline('What is then added.'),
});

const lines = z.array(line).max(8).optional().meta({ description: 'Lines that appear only under a condition.' });

const variable = z.strictObject({
  id: id(),
  label: plain('Its name on the screen, where it is shown as a bar. Without a name it stays hidden.').optional(),
  min: whole('Its least value.'),
  max: whole('Its greatest value.'),
  start: whole('Its value at the start.'),
  better: z
    .enum(['more', 'less', 'neither'])
    .optional()
    .meta({ description: 'Which way is better; "more" where nothing is said. The check compares options by it.' }),
});

const handedOver = z.strictObject({
  id: id(),
  activity: id('The id of an earlier activity of the course.'),
  outcome: id('The name of an outcome of that activity; its value is 0 (not at all) to 3 (fully).'),
  ifSkipped: z.int().min(0).max(3).meta({ description: 'The value to assume when that activity was never finished.' }),
  said: z
    .array(
      z.strictObject({
        upTo: z.int().min(0).max(3).meta({ description: 'For values up to this, from the one before on.' }),
        text: inline('What was handed over, and what it means here.'),
      }),
    )
    .min(1)
    .max(4)
    .meta({ description: 'What is said for each range of values, the last up to 3.' }),
  skipped: inline('What was assumed because that activity was not finished.'),
});

const effect = z
  .strictObject({
    variable: id('The variable that changes; it stays within its bounds.'),
    add: whole('This is added.').optional(),
    set: whole('It becomes this.').optional(),
    when,
  })
  .refine(({ add, set }) => (add === undefined) !== (set === undefined), 'Write either "add" or "set".');

const option = z.strictObject({
  id: id(),
  text: inline('What the learner can choose.'),
  when,
  effects: z.array(effect).max(8).optional().meta({ description: 'What it changes, judged before any of it happens.' }),
  next: id('The id of the node that follows, or "end".'),
  consequence: rich('What comes of it, read at once.').optional(),
  lines,
  share: z.number().min(0).max(1).meta({ description: 'What it is worth: 1 sound, 0 costly, between them in part.' }),
  cost: plain('What it cost, for the debrief; left out where it cost nothing.').optional(),
  why: inline('The reason, for the debrief.'),
  misconception: printedId('The belief of course.json that it stands for.').optional(),
});

const node = z.strictObject({
  id: id('Stable name. "end" is taken.'),
  title: plain('Its heading: when and where.'),
  shows: z
    .array(id('The id of something handed over.'))
    .max(4)
    .optional()
    .meta({ description: 'What earlier activities handed over and colours this decision: it is said here.' }),
  scene: rich('What has happened and what is known.'),
  lines,
  prompt: inline('The question.'),
  options: z.array(option).min(2).max(8).meta({ description: 'Three or four serve best; each of them reasonable.' }),
  better: inline('What an experienced officer does here, for the debrief.'),
  objective: printedId("The objective that it practises, where it is another than the activity's.").optional(),
  also: z
    .array(printedId('A further objective.'))
    .max(2)
    .optional()
    .meta({ description: 'Others, beside "objective".' }),
});

const ending = z.strictObject({
  id: id(),
  when,
  title: plain('Its heading.'),
  text: rich('How it ends.'),
  lines,
  better: inline('What a better path would have changed.'),
});

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('scenario').meta({
    title: 'Branching story',
    description:
      'A story in which each decision has consequences: variables remember them, lines and options depend on them, and earlier activities may colour it. For judgement under conflicting aims.',
  }),
  variables: z.array(variable).max(12).optional().meta({ description: 'What the story remembers, as whole numbers.' }),
  handedOver: z
    .array(handedOver)
    .max(12)
    .optional()
    .meta({ description: 'What it takes over from earlier activities.' }),
  startsAt: id('The id of the first node.'),
  nodes: z.array(node).min(1).max(40).meta({ description: 'The decisions.' }),
  endings: z.array(ending).min(1).max(8).meta({ description: 'The first whose condition holds is the ending.' }),
});

export type ScenarioSource = z.output<typeof schema>;
export type Scenario = Compiled<ScenarioSource> & Activity;
