import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'a value with a tolerance and a known slip',
    source: {
      id: 'example-numeric',
      type: 'numeric',
      objective: 'C2',
      level: 'apply',
      scene: 'A group stands at level 20. A course adds 30 for each seat; 20 of 40 people have a seat.',
      prompt: 'At which level does the group stand afterwards?',
      unit: 'points',
      answerKey: { value: 35, tolerance: 0.5 },
      right: 'Half of the people had a seat, so half of the gain counts.',
      low: 'The gain is added to the level. Take the share of people with a seat, then add.',
      high: 'Not all people had a seat. Multiply the gain by the share of seats first.',
      known: [
        {
          id: 'all-seats',
          value: 50,
          feedback: 'That counts the whole gain, as if all 40 people had a seat. Use the share of seats.',
          plausible: 'the gain of the course is taken as the gain of the group',
        },
      ],
    },
    responses: [
      { response: 35, share: 1 },
      { response: 35.5, share: 1 },
      { response: 35.6, share: 0 },
      { response: 50, share: 0 },
      { response: -3.25, share: 0 },
      { response: 'many', share: null },
    ],
  },
];
