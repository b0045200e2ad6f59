import type { QuestionExample } from '../define-question-type.ts';

const item = (id: string, text: string, feedback: string, plausible: string) => ({ id, text, feedback, plausible });

export const examples: readonly QuestionExample[] = [
  {
    name: 'five items, two of them in one tier',
    source: {
      id: 'example-ordering',
      type: 'ordering',
      objective: 'D1',
      level: 'analyse',
      scene: 'A laptop is running. You are trained, and your order covers work on it.',
      prompt: 'In which order do you collect these sources?',
      items: [
        item(
          'backup',
          'Backup disk in a drawer',
          'A backup keeps its data without power, so it comes last.',
          'it is in reach',
        ),
        item(
          'memory',
          'Memory of the laptop',
          'Memory is lost with the power, so it comes first.',
          'it is not visible',
        ),
        item('disk', 'Internal disk', 'The disk keeps its data when the power is off.', 'it holds the most data'),
        item(
          'links',
          'Open network connections',
          'A connection can close while you read this.',
          'nothing seems to move',
        ),
        item('temp', 'Temporary files', 'The system may clear them while it runs.', 'they are on the disk'),
      ],
      answerKey: [['memory', 'links'], ['temp'], ['disk'], ['backup']],
    },
    responses: [
      { response: ['memory', 'links', 'temp', 'disk', 'backup'], share: 1 },
      { response: ['links', 'memory', 'temp', 'disk', 'backup'], share: 1 },
      { response: ['backup', 'disk', 'temp', 'memory', 'links'], share: 0 },
      { response: ['memory', 'links', 'temp', 'backup', 'disk'], share: 8 / 9 },
      { response: ['memory', 'links'], share: null },
    ],
  },
];
