import { z } from 'zod';
import type { Activity } from '../../domain/activity/activity.ts';
import type { Compiled } from '../../schema/compiled.ts';
import { id, inline, plain, rich } from '../../schema/text.ts';
import { activityFields } from '../activity-fields.ts';

/** No address of a real ledger looks like this: what is printed is the id in capitals, "A-07". */
const address = () =>
  z
    .string()
    .regex(/^[a-z]-\d{2}$/, 'Use a letter and two digits, for example "a-07": an address that cannot exist.')
    .meta({ description: 'An invented address: a letter, a hyphen and two digits. Learners see it in capitals.' });

const place = z
  .strictObject({
    step: z.number().min(0).max(12).multipleOf(0.5).meta({ description: 'How far along the trail: 0 is the start.' }),
    lane: z.number().min(0).max(6).multipleOf(0.5).meta({ description: 'Which of the lanes beside each other.' }),
  })
  .meta({ description: 'Where it is drawn. On a phone the picture is turned: steps go down.' });

const payments = (description: string) =>
  z
    .array(z.strictObject({ address: address(), sum: z.int().min(1).meta({ description: 'In whole units.' }) }))
    .min(1)
    .max(8)
    .meta({ description });

const transaction = z.strictObject({
  id: id('Short name, for example "t3": it is printed.'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 09:40.')
    .meta({ description: 'Time of day, later than that of the transaction before.' }),
  place,
  paidBy: payments('Who pays. Addresses that pay together are spent together.'),
  paidTo: payments('Who is paid.'),
  fee: z.int().min(0).meta({ description: 'What the network keeps: paid in less paid out.' }),
});

/** Texts on a stated confidence. `over` and `under` are for one that claims more or less than the ledger shows. */
const reasons = {
  right: inline('Why the right word is right.'),
  over: inline('What is wrong with a word that claims more.').optional(),
  under: inline('What is wrong with a word that claims less.').optional(),
};

const word = (name: string) =>
  z
    .strictObject({
      text: plain(`The word for "${name}".`),
      hint: plain('What it says about a finding, in a few words.').optional(),
    })
    .meta({ description: `How "${name}" is said.` });

export const schema = z.strictObject({
  ...activityFields,
  type: z.literal('ledger-trace').meta({
    title: 'Ledger to trace',
    description:
      'An invented ledger of payments between addresses. The learner says which addresses likely have one owner, follows the money step by step, and states how sure each finding is. For reading a trail without claiming too much.',
  }),
  unit: plain('The unit of the sums, an invented one: "units".'),
  addresses: z
    .array(
      z.strictObject({
        id: address(),
        place,
        exchange: z
          .literal(true)
          .optional()
          .meta({ description: 'A deposit address of an exchange: a trail ends here.' }),
      }),
    )
    .min(4)
    .max(24)
    .meta({ description: 'Every address of the ledger.' }),
  transactions: z.array(transaction).min(2).max(16).meta({ description: 'In the order in which they were made.' }),
  words: z
    .strictObject({ likely: word('likely'), possible: word('possible'), unknown: word('unknown') })
    .meta({ description: 'The three words for how sure a finding is.' }),
  owners: z
    .array(
      z.strictObject({
        id: id(),
        one: address(),
        other: address(),
        see: id('The transaction that is shown with the question.'),
        prompt: plain('The question.'),
        hint: inline('Help that costs nothing.').optional(),
        ...reasons,
      }),
    )
    .min(1)
    .max(8)
    .meta({
      description: 'Pairs of addresses, in order: have the two one owner? The right word follows from the ledger.',
    }),
  start: address().meta({ description: 'Where the trail begins.' }),
  follow: z
    .array(
      z.strictObject({
        transaction: id('The transaction that spends the money.'),
        prompt: plain('The question, for example "A-03 pays in t2. Where is the money then?"'),
        hint: inline('Help that costs nothing.').optional(),
        right: inline('Why the right step is right.'),
        other: inline('What is wrong with another step.'),
      }),
    )
    .meta({ description: 'What is asked and said at each transaction that a trail can reach, on false trails too.' }),
  all: plain('The choice that follows every sum of a transaction: "To each of them".'),
  ends: plain('The choice that no further step can be shown: "The trail ends here".'),
  deposits: z
    .array(z.strictObject({ address: address(), prompt: plain('The question.'), ...reasons }))
    .min(1)
    .meta({ description: 'What is asked on each exchange that a trail can reach: does money of the case lie there?' }),
  endings: z
    .strictObject({
      sound: rich('The right trail, and no word too strong.'),
      usable: rich('The right trail, with one word too strong or too weak for the deposit.'),
      loose: rich('The right trail beside claims that the ledger does not carry.'),
      lost: rich('No exchange that the ledger links to the case.'),
    })
    .meta({ description: 'What comes of the report, from best to worst.' }),
});

export type LedgerTrace = Compiled<z.output<typeof schema>> & Activity;

/** As an author writes it. */
export type LedgerTraceSource = z.output<typeof schema>;
