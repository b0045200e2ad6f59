import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'a false claim',
    source: {
      id: 'example-true-false',
      type: 'true-false',
      objective: 'F2',
      level: 'understand',
      prompt: 'INTERPOL officers can arrest a suspect in any member country.',
      whenTrue: {
        feedback: 'INTERPOL has no police powers of its own. Ask whose officers work under the law of the place.',
        misconception: 'M1',
      },
      whenFalse: { feedback: 'National officers arrest, each under their own law. INTERPOL links them.' },
      answerKey: false,
    },
    responses: [
      { response: false, share: 1 },
      { response: true, share: 0 },
      { response: 'false', share: null },
    ],
  },
  {
    name: 'a true claim',
    source: {
      id: 'example-true-false-true',
      type: 'true-false',
      objective: 'D2',
      level: 'understand',
      prompt: 'Two equal SHA-256 values show that the bytes have not changed.',
      whenTrue: {
        feedback: 'Equal values show no change since the first hash. They say nothing about who wrote the file.',
      },
      whenFalse: {
        feedback: 'A change of one bit gives another value. Compare the two values once more.',
        plausible: 'equal values may look like chance',
      },
      answerKey: true,
    },
    responses: [{ response: true, share: 1 }],
  },
];
