import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'who seized the servers',
    source: {
      id: 'example-headline-repair',
      type: 'headline-repair',
      objective: 'F2',
      level: 'apply',
      headlineToRepair: true,
      scene: 'The news is from November 2024.[^OPS-49]',
      prompt: 'Which wordings make this headline true?',
      segments: [
        {
          id: 'who',
          original: 'interpol',
          wordings: [
            {
              id: 'interpol',
              text: 'INTERPOL seizes',
              feedback: 'INTERPOL has no power to seize.[^BAS-29] Ask whose officers work under the law of the place.',
              misconception: 'M1',
            },
            {
              id: 'police',
              text: 'Police in member countries seize',
              feedback: 'These officers have the power to seize, each under the law of their own country.[^BAS-29]',
            },
            {
              id: 'companies',
              text: 'Private companies seize',
              feedback: 'Companies were partners in the operation.[^OPS-49] Seizing takes police powers.',
              plausible: 'industry partners are named beside each operation',
            },
          ],
        },
        { id: 'what', text: 'servers' },
        {
          id: 'how',
          original: 'raid',
          wordings: [
            {
              id: 'raid',
              text: 'in worldwide raid',
              feedback: 'One raid would need one force. Look for words that tell what INTERPOL did.',
              plausible: 'many countries at one time look like one team',
            },
            {
              id: 'orders',
              text: 'on INTERPOL’s orders',
              feedback: 'Members help within the limits of their own law.[^BAS-26] Look for words without a command.',
              misconception: 'M5',
            },
            {
              id: 'coordinates',
              text: 'as INTERPOL coordinates',
              feedback: 'This tells what INTERPOL did: it coordinated the work of the countries.[^BAS-30]',
            },
          ],
        },
      ],
      explanation: 'Who acted: police in member countries. What INTERPOL did: coordinate.[^BAS-30]',
      answerKey: { who: 'police', how: 'coordinates' },
    },
    responses: [
      { response: { who: 'police', how: 'coordinates' }, share: 1 },
      { response: { who: 'police', how: 'orders' }, share: 0.5 },
      { response: { who: 'companies', how: 'raid' }, share: 0 },
      { response: { who: 'police' }, share: null },
      { response: { who: 'orders', how: 'police' }, share: null },
    ],
  },
  {
    name: 'a sentence of a report, one wording to keep',
    source: {
      id: 'example-headline-repair-keep',
      type: 'headline-repair',
      objective: 'D2',
      level: 'evaluate',
      prompt: 'Which wordings can Drenn’s examiner stand by in court?',
      segments: [
        {
          id: 'values',
          original: 'equal',
          wordings: [
            {
              id: 'equal',
              text: 'The two SHA-256 values are equal',
              feedback: 'Both values are in the log, so this wording can stay as it is.',
            },
            {
              id: 'similar',
              text: 'The two SHA-256 values are very close',
              feedback:
                'Two values are equal or not; being close says nothing about the bytes. Compare them once more.',
              plausible: 'small changes seem to make small differences',
            },
          ],
        },
        { id: 'comma', text: ', which shows that' },
        {
          id: 'shows',
          original: 'author',
          wordings: [
            {
              id: 'author',
              text: 'the suspect wrote the file',
              feedback: 'Equal values say nothing about a person. Look for what a value is made from.',
              plausible: 'proof of the file is taken for proof of the person',
            },
            {
              id: 'bytes',
              text: 'the bytes have not changed since the first value',
              feedback: 'A change of one bit gives another value, so equal values carry this and no more.',
            },
          ],
        },
        { id: 'end', text: '.' },
      ],
      tries: 1,
      answerKey: { values: 'equal', shows: 'bytes' },
    },
    responses: [
      { response: { values: 'equal', shows: 'bytes' }, share: 1 },
      { response: { values: 'similar', shows: 'author' }, share: 0 },
      { response: {}, share: null },
    ],
  },
];
