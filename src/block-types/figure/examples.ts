import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'a map with a text version',
    source: {
      id: 'example-figure',
      type: 'figure',
      image: 'media/offices.svg',
      alt: 'World map in outline. Two places are named, Lyon and Singapore.',
      caption: '**Two offices.** Lyon is the seat of the General Secretariat.[^BAS-05]',
      credit: 'Drawing made for this course.',
      description: 'Ringed dots:\n\n- Lyon\n- Singapore\n\nA thin line joins them to four national offices.',
    },
  },
  {
    name: 'a picture that only decorates',
    source: {
      id: 'example-figure-decorative',
      type: 'figure',
      image: 'media/request-path.svg',
      decorative: true,
      caption: 'The road of one question.',
    },
  },
];
