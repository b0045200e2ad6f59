import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'three jobs, four bodies',
    source: {
      id: 'example-matching',
      type: 'matching',
      objective: 'F1',
      level: 'understand',
      scene: 'A question goes from Aldoria to Belmare: is the money still in the account?',
      prompt: 'Which body does each job?',
      items: [
        {
          id: 'send',
          text: 'Sends the question abroad',
          right: 'A National Central Bureau is the link between its own police and other countries.',
          other: 'Ask which office in the sending country is its link to the others, then try again.',
          plausible: 'the unit that asks also seems to be the unit that sends',
        },
        {
          id: 'pass',
          text: 'Gives the question to the right unit in Belmare',
          right: 'Each member has its own bureau, and it knows which unit at home can help.',
          other: 'The receiving country has such an office as well. Look for it.',
          plausible: 'one central desk seems to handle each message',
        },
        {
          id: 'act',
          text: 'Checks the account',
          right: 'Only the law of Belmare gives power over an account in Belmare.',
          other: 'Ask whose law covers an account in Belmare, and who works under that law.',
          misconception: 'M1',
        },
      ],
      choices: [
        { id: 'ncb-a', text: "Aldoria's NCB" },
        { id: 'ncb-b', text: "Belmare's NCB" },
        { id: 'police-b', text: "Belmare's police" },
        { id: 'singapore', text: 'The INTERPOL office in Singapore' },
      ],
      answerKey: { send: 'ncb-a', pass: 'ncb-b', act: 'police-b' },
    },
    responses: [
      { response: { send: 'ncb-a', pass: 'ncb-b', act: 'police-b' }, share: 1 },
      { response: { send: 'ncb-a', pass: 'singapore', act: 'singapore' }, share: 1 / 3 },
      { response: { send: 'ncb-b', pass: 'ncb-a', act: 'singapore' }, share: 0 },
      { response: { send: 'ncb-a' }, share: null },
      { response: {}, share: null },
    ],
  },
];
