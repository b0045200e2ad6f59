import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'a paragraph and a list',
    source: {
      id: 'example-text',
      type: 'text',
      heading: 'Two questions decide the road',
      story: true,
      text: 'Ask first: **how fast does it disappear?** Then ask what it must become.\n\n- Money can leave in hours.\n- Logs can vanish in days.',
    },
  },
  {
    name: 'a term, a fact and its source',
    source: {
      id: 'example-text-term',
      type: 'text',
      text: 'Each of the {{BAS-11}} member countries has a [National Central Bureau](term:GLO-38).[^BAS-11]',
    },
  },
];
