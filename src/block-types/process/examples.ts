import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'steps with an actor each',
    source: {
      id: 'example-process',
      type: 'process',
      heading: 'The road of one question',
      intro: 'Who writes, and who acts?',
      story: true,
      steps: [
        { id: 'write', actor: 'Cyber unit, Aldoria', text: 'Writes what is known and what is asked.' },
        { id: 'send', actor: 'NCB Aldoria', text: 'Checks the request and sends it over I-24/7.' },
        { id: 'act', actor: 'Police, Corvin', text: 'Act under the law of Corvin, or **say why not**.' },
      ],
    },
  },
  {
    name: 'steps of a thought',
    source: {
      id: 'example-process-thought',
      type: 'process',
      story: true,
      steps: [
        { id: 'document', text: '**Document:** a rule, two years old.' },
        { id: 'number', text: '**Number:** 31 of 40 records are complete.' },
      ],
    },
  },
];
