import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'five needs, four notices, one refusal',
    source: {
      id: 'example-sorting-desk',
      type: 'sorting-desk',
      objective: 'F3',
      also: ['F4'],
      level: 'apply',
      scene: 'You are on duty in the National Central Bureau of Aldoria. Five requests are on your desk.',
      prompt: 'Into which tray do you put each request?',
      groups: [
        { id: 'blue', text: 'Blue Notice', hint: 'learn more about a person in a case' },
        { id: 'yellow', text: 'Yellow Notice', hint: 'find a missing person' },
        { id: 'green', text: 'Green Notice', hint: 'warn of a person who may offend again' },
        { id: 'purple', text: 'Purple Notice', hint: 'tell others of a method' },
        { id: 'refuse', text: 'Do not handle', hint: 'the neutrality rule forbids it', refuse: true },
      ],
      items: [
        {
          id: 'handle',
          from: 'Belmare',
          text: 'Police know a suspect only as “K7” and want to know who that is',
          right: 'A case is open and an identity is missing: the request can go on with facts about the case.',
          other: 'Nobody is lost, convicted or wanted here. Ask what the police are missing: a name.',
          plausible: 'each notice seems to be about a wanted person',
        },
        {
          id: 'traveller',
          from: 'Corvin',
          text: 'A student has not been heard of since a trip to Drenn',
          right: 'The person is missed and not suspected, which is just what this tray is for.',
          other: 'Ask whether this person is suspected of anything. A family is looking for somebody.',
          plausible: 'another tray asks about persons as well',
        },
        {
          id: 'swindler',
          from: 'Drenn',
          text: 'A swindler with four convictions is about to move abroad',
          right: 'No court seeks the person now. The others are told, so that they can be careful.',
          other: 'The sentence is served. Ask what the other countries should do now: be on their guard.',
          misconception: 'M2',
        },
        {
          id: 'codes',
          from: 'Belmare',
          text: 'Thieves have begun to read codes from parcels with a thermal camera',
          right: 'The news is a way of working, and no person is named in it. Others can look out for it.',
          other: 'Look for the person in this request. There is none: it tells how a crime is done.',
          plausible: 'a warning sounds like a warning of a person',
        },
        {
          id: 'critics',
          from: 'Corvin',
          text: 'A ministry wants the addresses of people who mocked a minister online',
          right: 'The request is political. It is not searched, not passed on, and the names are not kept.',
          other: 'Ask what crime is meant. Mocking a minister is politics, and no notice is open to that.',
          misconception: 'O-m6',
        },
      ],
      answerKey: { handle: 'blue', traveller: 'yellow', swindler: 'green', codes: 'purple', critics: 'refuse' },
    },
    responses: [
      {
        response: { handle: 'blue', traveller: 'yellow', swindler: 'green', codes: 'purple', critics: 'refuse' },
        share: 1,
      },
      {
        response: { handle: 'blue', traveller: 'yellow', swindler: 'green', codes: 'green', critics: 'blue' },
        share: 0.6,
      },
      {
        response: { handle: 'green', traveller: 'blue', swindler: 'blue', codes: 'green', critics: 'purple' },
        share: 0,
      },
      { response: { handle: 'blue', critics: 'refuse' }, share: null },
      { response: {}, share: null },
    ],
  },
  {
    name: 'three requests, two trays, none refused',
    source: {
      id: 'example-sorting-desk-laboratory',
      type: 'sorting-desk',
      objective: 'D4',
      level: 'analyse',
      prompt: 'What does the laboratory do with each file today?',
      groups: [
        { id: 'now', text: 'Analyse now' },
        { id: 'log', text: 'Log and leave' },
      ],
      items: [
        {
          id: 'hospital',
          text: 'Ransomware that runs in a hospital at this moment',
          right: 'Harm goes on while it is not understood, so it takes a place today.',
          other: 'Ask who is harmed while the file waits.',
          plausible: 'files are worked on in the order in which they came',
        },
        {
          id: 'double',
          text: 'A file with the same hash as one of last week',
          right: 'It has been analysed before. The log says so, and nothing is lost.',
          other: 'Compare its hash with the log before you spend a place on it.',
          plausible: 'a new exhibit looks like new work',
        },
        {
          id: 'stealer',
          text: 'An unknown program seen in three countries in one day',
          right: 'It is new and it spreads, so what is learned helps others at once.',
          other: 'Ask how many countries would gain from a result.',
          plausible: 'harm is not visible yet',
        },
      ],
      answerKey: { hospital: 'now', double: 'log', stealer: 'now' },
    },
    responses: [
      { response: { hospital: 'now', double: 'log', stealer: 'now' }, share: 1 },
      { response: { hospital: 'now', double: 'now', stealer: 'now' }, share: 2 / 3 },
      { response: { hospital: 'log', double: 'now', stealer: 'log' }, share: 0 },
      { response: { double: 'log' }, share: null },
    ],
  },
];
