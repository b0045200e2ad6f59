import type { ActivityExample } from '../define-activity-type.ts';
import { port } from './example-port.ts';

const [call, visit] = port.nodes;

export const examples: readonly ActivityExample[] = [
  {
    name: 'bars, a line under a condition, and what an earlier activity has left',
    source: port,
    rounds: { best: { moves: [3, 2, 0], share: 1 }, poor: { moves: [4, 0, 1], share: 0 } },
  },
  {
    name: 'roads that part',
    source: {
      ...port,
      id: 'example-scenario-roads',
      title: 'A call from the port, by another road',
      handedOver: [],
      variables: port.variables.slice(0, 2).map(({ id, min, max, start }) => ({ id, min, max, start })),
      nodes: [
        {
          ...call,
          options: call.options.map(({ id, text, consequence, share, why }) => ({
            id,
            text,
            consequence,
            share,
            why,
            next: id === 'erase' ? 'notes' : 'visit',
            effects: [{ variable: 'proof', set: id === 'wait' ? 2 : 0 }],
          })),
        },
        {
          ...visit,
          shows: [],
          options: visit.options.slice(1).map(({ id, text, consequence, share, why }) => ({
            id,
            text,
            consequence,
            share,
            why,
            next: 'end',
            effects: [{ variable: id === 'one' ? 'proof' : 'trust', add: 1 }],
          })),
        },
        {
          id: 'notes',
          title: '09:30, on paper',
          scene: 'The firm hands you four pages of notes.',
          prompt: 'What do you do with them?',
          options: [
            {
              id: 'sign',
              text: 'Have each page dated and signed by the one who wrote it.',
              next: 'end',
              consequence: 'Three of four writers sign.',
              share: 1,
              why: 'A court can hear the one who wrote a page.',
            },
            {
              id: 'file',
              text: 'File them as they are, and ask the provider of the mail for its records.',
              next: 'end',
              effects: [{ variable: 'proof', add: 1 }],
              consequence: 'The provider has records of one week.',
              share: 1,
              why: 'Records kept elsewhere are not lost with the server.',
            },
          ],
          better: 'Makes the most of what is left.',
        },
      ],
      endings: port.endings.map((ending) => ({
        ...ending,
        ...(ending.id === 'named' && { when: { variable: 'proof', is: 3 } }),
        lines: [],
      })),
    },
    rounds: { best: { moves: [2, 1], share: 1 }, poor: { moves: [1, 0], share: 0.25 } },
  },
];
