import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'days drawn to scale',
    source: {
      id: 'example-timeline-scale',
      type: 'timeline',
      heading: 'One case, to scale',
      intro: 'Where could the money still be held?',
      story: true,
      scale: true,
      events: [
        { id: 'mail', date: '2024-07-15', title: 'False supplier mail', text: 'Bank details changed.' },
        { id: 'sent', date: '2024-07-19', title: 'The money is sent', key: true },
        { id: 'noticed', date: '2024-07-23', title: 'Fraud noticed', text: 'Reported; request sent.' },
        { id: 'held', date: '2024-07-25', title: 'Most of it is held' },
      ],
    },
  },
  {
    name: 'years and months, not to scale',
    source: {
      id: 'example-timeline',
      type: 'timeline',
      events: [
        { id: 'y2011', date: '2011', title: '190 members', text: 'The count until September 2017.[^BAS-13]' },
        { id: 'y2017', date: '2017-09', title: '192 members', text: 'Two joined.[^BAS-07]' },
        { id: 'y2025', date: '2025-11', title: 'The count holds', text: '{{BAS-11}} members.[^BAS-11]', key: true },
      ],
    },
  },
];
