import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'more for those who ask',
    source: {
      id: 'example-disclosure',
      type: 'disclosure',
      summary: 'Why 190 in older texts?',
      text: 'That count held until September 2017.[^BAS-13]\n\n1. Two joined that month.[^BAS-07]\n2. Two more joined in Dubai.[^BAS-08]',
    },
  },
];
