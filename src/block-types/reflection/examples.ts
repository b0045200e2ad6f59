import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'a first thought',
    source: {
      id: 'example-reflection',
      type: 'reflection',
      heading: 'Your first request',
      prompt: 'What do you ask the head of the unit to show you? Write one line, or skip.',
    },
  },
  {
    name: 'a second thought that recalls the first',
    source: {
      id: 'example-reflection-recalls',
      type: 'reflection',
      heading: 'Your request from the start',
      prompt: 'What would you ask for now?',
      recalls: 'example-reflection',
    },
  },
];
