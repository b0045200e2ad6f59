import type { QuestionExample } from '../define-question-type.ts';

const at = (across: string, up: string) => ({ across, up });

export const examples: readonly QuestionExample[] = [
  {
    name: 'five channels, speed and force',
    source: {
      id: 'example-placement-chart',
      type: 'placement-chart',
      objective: 'O2',
      level: 'analyse',
      scene: 'Aldoria works on one case with Belmare and Corvin. All three are in one treaty.',
      prompt: 'Where does each channel stand?',
      across: {
        title: 'How fast',
        bands: [
          { id: 'hours', text: 'in hours' },
          { id: 'days', text: 'in days' },
          { id: 'months', text: 'in months' },
        ],
      },
      up: {
        title: 'Legal force',
        bands: [
          { id: 'guides', text: 'guides police work' },
          { id: 'holds', text: 'holds something still' },
          { id: 'court', text: 'stands in court' },
        ],
      },
      items: [
        {
          id: 'message',
          text: 'I-24/7 message',
          right: 'It carries a lead to another bureau at once, and a lead is what it stays.',
          other: 'A message is quick. Ask whether a judge could read it as evidence.',
          misconception: 'M6',
        },
        {
          id: 'preservation',
          text: 'Preservation by the 24/7 contact',
          right: 'The data is frozen soon, and nobody has read it yet.',
          other: 'Frozen data is not handed over. Ask what changes on the day of the request.',
          misconception: 'O-m2',
        },
        {
          id: 'stop',
          text: 'Stop request for a payment',
          right: 'Police ask police at once, so that the money rests while papers are written.',
          other: 'Money moves by the hour. Ask what has to happen to it first.',
          misconception: 'O-m4',
        },
        {
          id: 'red',
          text: 'Red Notice',
          right: 'It is checked before it goes out; where national law allows it, a person is held.',
          other: 'It is checked before it goes out, and it decides no trial. Ask what a country may do with it.',
          misconception: 'M2',
        },
        {
          id: 'mla',
          text: 'Request for mutual legal assistance',
          right: 'Slow and formal: what comes back can be read out in a court.',
          other: 'It goes from authority to authority. Ask who will read the result in the end.',
          misconception: 'O-m1',
        },
      ],
      answerKey: {
        message: at('hours', 'guides'),
        preservation: [at('hours', 'holds'), at('days', 'holds')],
        stop: at('hours', 'holds'),
        red: at('days', 'holds'),
        mla: at('months', 'court'),
      },
    },
    responses: [
      {
        response: {
          message: 'hours__guides',
          preservation: 'days__holds',
          stop: 'hours__holds',
          red: 'days__holds',
          mla: 'months__court',
        },
        share: 1,
      },
      {
        response: {
          message: 'hours__guides',
          preservation: 'hours__court',
          stop: 'hours__holds',
          red: 'days__court',
          mla: 'months__court',
        },
        share: 0.6,
      },
      {
        response: {
          message: 'hours__court',
          preservation: 'hours__court',
          stop: 'months__court',
          red: 'hours__court',
          mla: 'hours__holds',
        },
        share: 0,
      },
      {
        response: {
          message: 'hours__',
          preservation: 'hours__holds',
          stop: 'hours__holds',
          red: 'days__holds',
          mla: 'months__court',
        },
        share: null,
      },
      { response: { message: 'hours__guides' }, share: null },
      { response: {}, share: null },
    ],
  },
  {
    name: 'three traces on a small chart',
    source: {
      id: 'example-placement-chart-traces',
      type: 'placement-chart',
      objective: 'D1',
      level: 'apply',
      prompt: 'How soon is each trace lost, and where does it lie?',
      across: {
        title: 'How soon it is lost',
        bands: [
          { id: 'minutes', text: 'in minutes' },
          { id: 'weeks', text: 'in weeks' },
          { id: 'stays', text: 'it stays' },
          { id: 'unknown', text: 'nobody knows' },
        ],
      },
      up: {
        title: 'Where it lies',
        bands: [
          { id: 'here', text: 'in this room' },
          { id: 'away', text: 'at a company abroad' },
        ],
      },
      items: [
        {
          id: 'memory',
          text: 'Memory of a running computer',
          right: 'It goes with the power, and it is on the table before you.',
          other: 'Ask what is left of it when somebody pulls the plug.',
          plausible: 'memory sounds like something that keeps',
        },
        {
          id: 'disk',
          text: 'The disk in it',
          right: 'It outlives the power. It can be imaged after the memory.',
          other: 'Ask what a disk loses when the power goes.',
          plausible: 'all parts of one computer seem to be lost together',
        },
        {
          id: 'logs',
          text: 'Logs of the provider in Corvin',
          right: 'They are erased by a rule of the company, so a preservation request is due.',
          other: 'They are not in this room, and a rule of the company erases them.',
          plausible: 'what a company holds seems to be safe',
        },
      ],
      answerKey: { memory: at('minutes', 'here'), disk: at('stays', 'here'), logs: at('weeks', 'away') },
    },
    responses: [
      { response: { memory: 'minutes__here', disk: 'stays__here', logs: 'weeks__away' }, share: 1 },
      { response: { memory: 'weeks__here', disk: 'stays__here', logs: 'weeks__away' }, share: 2 / 3 },
      { response: { memory: 'stays__here', disk: 'minutes__here', logs: 'stays__away' }, share: 0 },
      { response: { memory: 'minutes__here', disk: '__here' }, share: null },
    ],
  },
];
