import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'three columns',
    source: {
      id: 'example-table',
      type: 'table',
      caption: 'Tools that are often mixed up.[^REV-18]',
      columns: [
        { id: 'tool', title: 'Tool' },
        { id: 'looks', title: 'Looks at' },
        { id: 'form', title: 'Form' },
      ],
      rows: [
        { id: 'review', cells: ['INTERPOL’s review', 'The police response[^REV-18]', 'A report for the country'] },
        { id: 'index', cells: ['ITU index', '*Commitment* of the country', 'Five pillars[^REV-16]'] },
      ],
    },
  },
  {
    name: 'two columns of the invented case',
    source: {
      id: 'example-table-story',
      type: 'table',
      story: true,
      caption: 'The practice scale.',
      columns: [
        { id: 'level', title: 'Level' },
        { id: 'see', title: 'What the evidence shows' },
      ],
      rows: [
        { id: 'one', cells: ['1', 'No rule and no regular work.'] },
        { id: 'two', cells: ['2', 'A rule is there, but use is thin.'] },
      ],
    },
  },
];
