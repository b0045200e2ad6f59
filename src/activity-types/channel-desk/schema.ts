import { z } from 'zod';
import type { Activity } from '../../domain/activity/activity.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { date, id, inline, plain, printedId } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';

const time = (help: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day as 14:20.')
    .meta({ description: help });
const sum = (help: string) =>
  z
    .number()
    .positive()
    .meta({ description: `${help} US dollars.` });
const hours = (help: string) =>
  z
    .number()
    .min(0)
    .max(240)
    .meta({ description: `${help} Hours of story time.` });
const weight = (help: string) =>
  z
    .int()
    .min(0)
    .max(100)
    .meta({ description: `${help} Points out of 100.` });

const country = z.strictObject({
  id: id('Named by needs.'),
  name: plain('Name of the country.'),
  note: plain('What matters about it at this desk, in a line.'),
});

const channel = z.strictObject({
  id: id('Named by the replies of needs.'),
  name: plain('As it stands in the menu of each need.'),
  group: plain('Heading in the menu; channels with the same one stand together.').optional(),
  minutes: z.int().min(1).max(600).meta({ description: 'Story time that one sending takes.' }),
  formal: z
    .literal(true)
    .optional()
    .meta({ description: 'A formal request: sent for the wrong need it costs model.wrongFormalHours.' }),
  refuses: z
    .literal(true)
    .optional()
    .meta({ description: 'It sends nothing: the need is not handled. One channel at least has it.' }),
});

const right = z.strictObject({
  reply: inline('What comes back, and why this channel is right.'),
  beside: z
    .array(plain('What goes out at the same time by other hands, and takes no story time.'))
    .min(1)
    .max(3)
    .optional()
    .meta({ description: 'Acts that run in parallel.' }),
});

const setback = {
  reply: inline('What comes back, and why this channel does not serve.'),
  unlawful: z
    .literal(true)
    .optional()
    .meta({ description: 'It breaks a law or a rule: it costs model.unlawfulTrust.' }),
  final: z.literal(true).optional().meta({ description: 'It cannot be taken back: the need is closed with it.' }),
};
const wrong = z.strictObject({
  ...setback,
  misconception: printedId('The belief that it shows.').optional(),
  plausible: plain('Where no misconception fits: why an officer would choose it. For authors only.').optional(),
});

const need = z.strictObject({
  id: id('Name of the decision in reports.'),
  name: plain('The need in three or four words.'),
  country: id('A country of this desk: where the need leads.'),
  text: plain('What is needed, as it arrives on the desk.'),
  pace: plain('Which clock it has: "gone in seven days". Left out: it has none.').optional(),
  day: z
    .int()
    .min(1)
    .max(60)
    .meta({ description: 'Day of the story on which it arrives; 1 is the day of the payment.' }),
  time: time('Time of that day at which it arrives.'),
  counts: z.enum(['money', 'logs', 'evidence', 'lawful']).meta({
    description:
      'What it decides. "money" and "logs" run by the model, one need each; "logs" counts toward evidence. The others are worth the same within evidence or lawfulness.',
  }),
  right: z.record(id(), right).meta({ description: 'By channel id: every channel that serves.' }),
  wrong: z.record(id(), wrong).meta({ description: 'By channel id: the channels that tempt.' }),
  otherwise: z.strictObject(setback).meta({ description: 'What any other channel leads to.' }),
});

const model = z.strictObject({
  paid: time('When the money left, on day 1.'),
  opens: time('When the learner takes over the desk, on day 1.'),
  sum: sum('What was paid.'),
  restHours: hours('The money rests until then, counted from the payment.'),
  halfLifeHours: hours('From then on, what can still be held halves every so often.'),
  floor: z.number().min(0).max(1).meta({ description: 'The share of the sum that is never lost, 0 to 1.' }),
  logDays: z.number().positive().max(60).meta({ description: 'Days from the payment after which the logs are gone.' }),
  wrongFormalHours: hours('What a formal request for the wrong need costs.'),
  unlawfulTrust: z
    .int()
    .min(0)
    .max(100)
    .meta({ description: 'Points of trust, out of 100, that an unlawful step costs.' }),
  tries: z.int().min(1).max(3).meta({ description: 'How often one need may be sent.' }),
  again: z.number().min(0).max(1).meta({ description: 'Worth of a need without a clock that was right only later.' }),
  weights: z
    .strictObject({
      money: weight('The share of the sum that was held.'),
      evidence: weight('Logs and the needs that count toward evidence.'),
      lawful: weight('The needs that count toward lawfulness, times trust.'),
    })
    .meta({ description: 'What makes the score; together 100.' }),
});

const realCase = z.strictObject({
  title: plain('What is compared with, with month and year.'),
  paid: date('Day on which the money left.'),
  noticed: date('Day on which the fraud was noticed.'),
  heldFrom: date('First day on which money was held.'),
  heldUntil: date('Last day of that.'),
  sum: sum('What was sent.'),
  held: sum('What was held.'),
  text: inline('What happened, with its source.'),
  caution: inline('What the comparison does not show.'),
});

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('channel-desk').meta({
    title: 'Channel desk',
    description:
      'Needs arrive on the desk of a duty officer on a story clock; the learner chooses a channel for each, and the order. For choosing and ordering channels while money and data run out.',
  }),
  role: plain('Who the learner is, in a few words.'),
  law: plain('That national law and procedure come first, and that the clock is a model.'),
  countries: z.array(country).min(2).max(5).meta({ description: 'Where needs lead.' }),
  channels: z.array(channel).min(3).max(16).meta({ description: 'The menu of every need, in this order.' }),
  model: model.meta({ description: 'The story model: how time, money, logs and trust run.' }),
  needs: z.array(need).min(3).max(10).meta({ description: 'What arrives, in any order.' }),
  closing: z
    .strictObject({
      question: plain('What closing the day early decides, for reports.'),
      why: inline('What it means to leave needs open.'),
    })
    .meta({ description: 'The day can be closed while needs are open.' }),
  realCase: realCase.meta({ description: 'The dated case that the debrief lays beside the round.' }),
});

export type ChannelDesk = Compiled<z.output<typeof schema>> & Activity;
export type DeskSource = z.output<typeof schema>;
