import type { ActivityExample } from '../define-activity-type.ts';

const words = {
  likely: { text: 'Likely', hint: 'the ledger supports it' },
  possible: { text: 'Possible', hint: 'the ledger allows it' },
  unknown: { text: 'Unknown', hint: 'the ledger does not say' },
};

/** Moves: a word is 0 unknown, 1 possible, 2 likely; a step is 0 the end, 1 each sum, from 2 on one address that is paid. */
const [unknown, possible, likely] = [0, 1, 2];
const [ends, all, first, second] = [0, 1, 2, 3];

export const examples: readonly ActivityExample[] = [
  {
    name: 'false tickets: two payers, two branches, one mixing round',
    source: {
      id: 'example-ledger-trace',
      type: 'ledger-trace',
      title: 'The ticket money',
      minutes: 3,
      objective: 'I2',
      level: 'apply',
      intro:
        'Drenn. People paid 60 units for tickets that do not exist. You read the ledger for the report: who pays together, where does the money go, and how sure is each line?',
      unit: 'units',
      addresses: [
        { id: 'c-01', place: { step: 0, lane: 0 } },
        { id: 'c-02', place: { step: 0, lane: 1 } },
        { id: 'c-03', place: { step: 2, lane: 0.5 } },
        { id: 'c-04', place: { step: 4, lane: 0 } },
        { id: 'c-05', place: { step: 4, lane: 1 } },
        { id: 'c-06', place: { step: 4, lane: 2 } },
        { id: 'c-07', place: { step: 4, lane: 3 } },
        { id: 'c-08', place: { step: 6, lane: 1 } },
        { id: 'c-09', place: { step: 6, lane: 2 } },
        { id: 'c-10', place: { step: 6, lane: 0 }, exchange: true },
        { id: 'c-11', place: { step: 6, lane: 3 } },
        { id: 'c-12', place: { step: 8, lane: 1 }, exchange: true },
      ],
      transactions: [
        {
          id: 't1',
          time: '08:10',
          place: { step: 1, lane: 0.5 },
          paidBy: [
            { address: 'c-01', sum: 40 },
            { address: 'c-02', sum: 21 },
          ],
          paidTo: [{ address: 'c-03', sum: 60 }],
          fee: 1,
        },
        {
          id: 't2',
          time: '08:40',
          place: { step: 3, lane: 0.5 },
          paidBy: [{ address: 'c-03', sum: 60 }],
          paidTo: [
            { address: 'c-04', sum: 38 },
            { address: 'c-05', sum: 21 },
          ],
          fee: 1,
        },
        {
          id: 't3',
          time: '09:05',
          place: { step: 5, lane: 0 },
          paidBy: [{ address: 'c-04', sum: 38 }],
          paidTo: [{ address: 'c-10', sum: 37 }],
          fee: 1,
        },
        {
          id: 't4',
          time: '09:30',
          place: { step: 5, lane: 2 },
          paidBy: [
            { address: 'c-05', sum: 21 },
            { address: 'c-06', sum: 21 },
            { address: 'c-07', sum: 21 },
          ],
          paidTo: [
            { address: 'c-08', sum: 20 },
            { address: 'c-09', sum: 20 },
            { address: 'c-11', sum: 20 },
          ],
          fee: 3,
        },
        {
          id: 't5',
          time: '10:00',
          place: { step: 7, lane: 1 },
          paidBy: [{ address: 'c-08', sum: 20 }],
          paidTo: [{ address: 'c-12', sum: 19 }],
          fee: 1,
        },
      ],
      words,
      owners: [
        {
          id: 'payers',
          one: 'c-01',
          other: 'c-02',
          see: 't1',
          prompt: 'Have C-01 and C-02 one owner?',
          right: 'They pay together in an ordinary transaction, which is what the rule asks for.',
          under: 'The rule fits here, so a weaker word hides a lead from the reader.',
        },
        {
          id: 'paid',
          one: 'c-03',
          other: 'c-04',
          see: 't2',
          prompt: 'Have C-03 and C-04 one owner?',
          right: 'C-03 pays C-04. People pay themselves, and they pay others.',
          over: 'A payment alone does not join two addresses: C-04 may belong to anyone who was paid.',
          under: 'A payment is a link, though a weak one.',
        },
        {
          id: 'mixers',
          one: 'c-05',
          other: 'c-06',
          see: 't4',
          prompt: 'Have C-05 and C-06 one owner?',
          hint: 'Compare the sums that t4 takes in and pays out.',
          right: 'Three payers, three equal sums: a mixing round joins strangers, and the rule is void.',
          over: 'They pay together, but in a mixing round, where the rule is void.',
        },
      ],
      start: 'c-03',
      follow: [
        {
          transaction: 't2',
          prompt: 'C-03 spends its 60 in t2. Where is the money then?',
          right: 'Both sums hold ticket money, so both are followed.',
          other: 'Each of the two sums holds ticket money: a branch left out is money left out.',
        },
        {
          transaction: 't3',
          prompt: 'C-04 spends its 38 in t3. Where is the money then?',
          right: 'One payer, one sum: the ledger shows the step.',
          other: 'One payer and one sum: this step is on the ledger.',
        },
        {
          transaction: 't4',
          prompt: 'C-05 spends its 21 in t4. Where is the money then?',
          hint: 'Could another payer have been paid the sum that you look at?',
          right: 'Three equal sums came out. None of them is shown to be that of C-05.',
          other: 'Any of the three equal sums may be that of C-05. The ledger does not show which.',
        },
        {
          transaction: 't5',
          prompt: 'C-08 spends its 20 in t5. Where is the money then?',
          right: 'What C-08 holds was never shown to be ticket money.',
          other: 'This step is on the ledger, but whose money C-08 holds is not.',
        },
      ],
      all: 'To each of them',
      ends: 'The trail ends here',
      deposits: [
        {
          address: 'c-10',
          prompt: 'Has ticket money reached C-10?',
          right: 'Each step to C-10 is ordinary and on the ledger.',
          under: 'Each step is on the ledger: the exchange can be asked about this deposit.',
        },
        {
          address: 'c-12',
          prompt: 'Has ticket money reached C-12?',
          right: 'A mixing round stands before C-12.',
          over: 'A mixing round stands before C-12: the customer may be a stranger.',
        },
      ],
      endings: {
        sound: 'The exchange finds the customer of C-10 within a day, and every line of the report holds.',
        usable: 'The exchange answers. Your report is sent back once for a word that the ledger does not carry.',
        loose: 'The defence reads the claims that the ledger does not carry first, and asks what the others are worth.',
        lost: 'No exchange is asked in time. The 37 units leave C-10 the next day.',
      },
    },
    rounds: {
      best: { moves: [likely, possible, unknown, all, first, ends, likely], share: 1 },
      poor: { moves: [likely, likely, likely, second, first, first, likely], share: 0 },
    },
  },
];
