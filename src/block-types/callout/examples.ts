import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'the one line to keep, with its source',
    source: {
      id: 'example-callout-takeaway',
      type: 'callout',
      kind: 'takeaway',
      text: '**INTERPOL connects police. National officers act, each under their own law.**',
      source: 'INTERPOL statement, 2012.[^BAS-29]',
    },
  },
  {
    name: 'a point of law',
    source: {
      id: 'example-callout-law',
      type: 'callout',
      kind: 'law',
      text: 'Channels depend on law. Follow your national law and the procedure of your NCB.',
    },
  },
  {
    name: 'a note with a title',
    source: {
      id: 'example-callout-note',
      type: 'callout',
      kind: 'note',
      title: 'Welcome',
      text: 'This course is independent. It is not legal advice.',
    },
  },
  {
    name: 'a caution without a title',
    source: {
      id: 'example-callout-caution',
      type: 'callout',
      kind: 'caution',
      story: true,
      text: 'Do not switch the laptop off.\n\n- Its memory would be lost.\n- So would its open connections.',
    },
  },
];
