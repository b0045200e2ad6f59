import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'a value from a fact, and words in place of a number',
    source: {
      id: 'example-key-facts',
      type: 'key-facts',
      heading: 'Facts to carry',
      facts: [
        {
          id: 'members',
          fact: 'BAS-11',
          figure: '{{BAS-11}}',
          unit: 'member countries',
          text: 'Older texts say 190, which held until September 2017.[^BAS-13]',
        },
        {
          id: 'top-body',
          fact: 'BAS-15',
          figure: 'General Assembly',
          text: 'The top body, where the members meet once a year.[^BAS-15]',
        },
      ],
    },
  },
];
