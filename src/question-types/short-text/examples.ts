import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'a term with two forms',
    source: {
      id: 'example-short-text',
      type: 'short-text',
      objective: 'D2',
      level: 'remember',
      prompt: 'What is the short value called that changes when one bit of a file changes?',
      answerKey: { accepted: ['hash value', 'hash', 'digest'] },
      right: 'The hash value is computed from every byte, so a change shows.',
      other: 'Think of the value that is written on the seizure record beside SHA-256.',
      known: [
        {
          id: 'checksum',
          forms: ['checksum', 'check sum'],
          feedback: 'A checksum finds slips in transfer. It is easy to forge, so a record uses a stronger value.',
          plausible: 'a checksum is the better known relative',
        },
      ],
    },
    responses: [
      { response: 'hash value', share: 1 },
      { response: '  Hash   VALUE. ', share: 1 },
      { response: 'Checksum', share: 0 },
      { response: 'seal', share: 0 },
      { response: '   ', share: null },
      { response: 'x'.repeat(41), share: null },
    ],
  },
];
