import type { QuestionExample } from '../define-question-type.ts';

const item = (id: string, text: string, feedback: string, plausible: string) => ({ id, text, feedback, plausible });

export const examples: readonly QuestionExample[] = [
  {
    name: 'four steps, three groups',
    source: {
      id: 'example-categorising',
      type: 'categorising',
      objective: 'D1',
      level: 'analyse',
      scene: 'A desktop computer is running and unlocked. A phone is locked and online.',
      prompt: 'When do you take each step?',
      groups: [
        { id: 'now', text: 'Now' },
        { id: 'later', text: 'Later today' },
        { id: 'not', text: 'Not under this order' },
      ],
      items: [
        item(
          'signal',
          "Block the phone's signal",
          'While it is online, it can be wiped from afar.',
          'a locked phone looks safe',
        ),
        item(
          'memory',
          "Save the desktop's memory",
          'Memory goes with the power. Take it early.',
          'memory is not visible',
        ),
        item('image', 'Image the internal disk', 'The disk outlives memory. It can follow.', 'it holds the most data'),
        item('mailbox', 'Log in to a mailbox in Drenn', 'The order covers this room only.', 'the password is at hand'),
      ],
      answerKey: { signal: 'now', memory: 'now', image: 'later', mailbox: 'not' },
    },
    responses: [
      { response: { signal: 'now', memory: 'now', image: 'later', mailbox: 'not' }, share: 1 },
      { response: { signal: 'now', memory: 'now', image: 'now', mailbox: 'now' }, share: 0.5 },
      { response: { signal: 'not', memory: 'later', image: 'now', mailbox: 'now' }, share: 0 },
      { response: { signal: 'now' }, share: null },
      { response: {}, share: null },
    ],
  },
];
