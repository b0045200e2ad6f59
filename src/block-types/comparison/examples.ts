import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'a headline and its repair',
    source: {
      id: 'example-comparison',
      type: 'comparison',
      heading: 'Repair a headline',
      headlineToRepair: true,
      intro: 'Who acted?',
      sides: [
        { id: 'quoted', title: 'Headline', text: '“INTERPOL arrests 1,006 suspects”', tone: 'repair' },
        {
          id: 'happened',
          title: 'What happened',
          text: 'Police in 19 African countries arrested 1,006 people.[^OPS-51]',
          tone: 'better',
        },
      ],
      conclusion: 'An arrest is not a conviction.[^CARE-09]',
    },
  },
  {
    name: 'three equals',
    source: {
      id: 'example-comparison-equals',
      type: 'comparison',
      story: true,
      sides: [
        { id: 'attendance', title: 'Attendance', text: 'Someone was there.' },
        { id: 'completion', title: 'Completion', text: 'Someone did the course to its end.' },
        { id: 'certification', title: 'Certification', text: 'Someone met a standard:\n\n- assessed\n- renewed' },
      ],
    },
  },
];
