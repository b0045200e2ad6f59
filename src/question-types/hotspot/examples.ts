import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'one gap in a custody log',
    source: {
      id: 'example-hotspot',
      type: 'hotspot',
      objective: 'D3',
      level: 'analyse',
      prompt: 'Which entry must be explained?',
      caption: 'Custody log of one disk, three entries.',
      lines: [
        {
          id: 'seized',
          text: '18:40 · seized in the flat · seal A-114 · officer 7',
          feedback: 'Time, place, seal and person are there. The chain holds at this entry.',
          plausible: 'the first entry draws the eye',
        },
        {
          id: 'moved',
          text: '02:10 · moved to the laboratory · officer 9',
          feedback: 'No seal is named, so nobody can show that the disk was closed on the way.',
        },
        {
          id: 'night',
          text: '03:30 · received in the store · seal A-114 · officer 12',
          feedback: 'A night hour alone proves nothing; the entry is complete. Look for what is not written.',
          plausible: 'a night hour looks suspicious',
        },
      ],
      answerKey: ['moved'],
    },
    responses: [
      { response: ['moved'], share: 1 },
      { response: ['night'], share: 0 },
      { response: ['moved', 'night'], share: 0 },
      { response: [], share: null },
    ],
  },
];
