import type { QuestionExample } from '../define-question-type.ts';

const body = {
  id: 'example-multiple',
  type: 'multiple-choice',
  objective: 'O2',
  level: 'apply',
  scene: 'Logs in Corvin vanish in seven days, and the money left for Belmare an hour ago.',
  prompt: 'Which two steps leave your desk first?',
  options: [
    {
      id: 'logs',
      text: 'Ask the contact point in Corvin to have the logs preserved',
      feedback: 'Logs expire, so they are frozen while the formal request is written.',
    },
    {
      id: 'money',
      text: 'Ask for the payment in Belmare to be held',
      feedback: 'Money moves on, so the request to hold it leaves at the same time.',
    },
    {
      id: 'mla',
      text: 'Send a formal request for the logs as evidence',
      feedback: 'The formal request brings evidence, and it takes months. Freeze first, then ask.',
      misconception: 'O-m1',
    },
    {
      id: 'press',
      text: 'Publish the address of the mailbox',
      feedback: 'A public appeal warns the suspect and holds nothing. Ask the contact point instead.',
      plausible: 'an appeal looks quick',
    },
  ],
  answerKey: ['logs', 'money'],
} as const;

export const examples: readonly QuestionExample[] = [
  {
    name: 'two of four',
    source: body,
    responses: [
      { response: ['logs', 'money'], share: 1 },
      { response: ['logs'], share: 0.5 },
      { response: ['logs', 'mla'], share: 0 },
      { response: ['logs', 'money', 'mla'], share: 0.5 },
      { response: ['logs', 'money', 'mla', 'press'], share: 0 },
      { response: [], share: null },
    ],
  },
  {
    name: 'fixed order',
    source: { ...body, id: 'example-multiple-fixed', fixedOrder: true },
    responses: [{ response: ['press'], share: 0 }],
  },
];
