import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'announced operations, by region and by what was counted',
    source: {
      id: 'example-timeline-explorer',
      type: 'timeline-explorer',
      heading: 'What was counted?',
      intro: 'National police acted, INTERPOL coordinated.[^OPS-04] Which figure comes first?',
      announced: true,
      facets: [
        {
          id: 'region',
          title: 'Region',
          tags: [
            { id: 'africa', name: 'Africa' },
            { id: 'asia', name: 'Asia and Pacific' },
            { id: 'wide', name: 'Several regions' },
          ],
        },
        {
          id: 'measure',
          title: 'First figure',
          tags: [
            { id: 'devices', name: 'Devices made safe' },
            { id: 'offline', name: 'Servers offline' },
            { id: 'restored', name: 'Data restored' },
          ],
        },
      ],
      cards: [
        {
          id: 'goldfish',
          date: '2020-01',
          title: 'Goldfish Alpha',
          text: 'In ten countries, warning and patching cut the number of hacked routers by 78 per cent.[^OPS-28]',
          tags: ['asia', 'devices'],
        },
        {
          id: 'synergia',
          date: '2024-11',
          title: 'Synergia II',
          text: 'Of some 30,000 suspect addresses, 76 per cent went offline.[^OPS-49]',
          tags: ['wide', 'offline'],
        },
        {
          id: 'sentinel',
          date: '2025-12-19',
          title: 'Sentinel',
          text: 'Experts in Ghana built a decryptor, and almost 30 terabytes came back.[^OPS-58]',
          tags: ['africa', 'restored'],
        },
      ],
    },
  },
  {
    name: 'an invented log with one facet',
    source: {
      id: 'example-timeline-explorer-story',
      type: 'timeline-explorer',
      story: true,
      facets: [
        {
          id: 'country',
          title: 'Country',
          tags: [
            { id: 'aldoria', name: 'Aldoria' },
            { id: 'corvin', name: 'Corvin' },
          ],
        },
      ],
      cards: [
        {
          id: 'mail',
          date: '2031-03-04',
          title: 'The false mail',
          text: 'It has one letter changed.',
          tags: ['aldoria'],
        },
        { id: 'server', date: '2031-03-05', title: 'The server', text: 'A firm rents it out.', tags: ['corvin'] },
        {
          id: 'answer',
          date: '2032',
          title: 'The answer',
          text: 'Both countries compare notes.',
          tags: ['aldoria', 'corvin'],
        },
      ],
    },
  },
];
