import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'two beliefs, then and now',
    source: {
      id: 'example-claims-compared',
      type: 'claims-compared',
      heading: 'Then and now',
      intro: 'Look at the rows that changed.',
      caption: 'Your answers to two claims, from the start and from now',
      pairs: [
        {
          id: 'order',
          claim: 'INTERPOL can order a country to answer.',
          first: 'example-claim',
          again: 'example-claim-again',
          opposite: 'again',
          truth: 'It can ask. Help stays within the limits of each country’s law.[^BAS-26]',
        },
        {
          id: 'evidence',
          claim: 'A secure line makes evidence of a message.',
          first: 'example-claim-true',
          again: 'example-claim-true-again',
          opposite: 'first',
          truth: 'Police information often needs consent or a formal step first.[^LAW-31]',
        },
      ],
    },
  },
  {
    name: 'one claim, in the same words twice',
    source: {
      id: 'example-claims-compared-one',
      type: 'claims-compared',
      caption: 'Your answers to one claim',
      pairs: [
        {
          id: 'reviewed',
          claim: 'A request for a Red Notice is reviewed before it is published.',
          first: 'example-claim',
          again: 'example-claim-true',
          truth: 'Requests are reviewed first.[^BAS-34]',
        },
      ],
    },
  },
];
