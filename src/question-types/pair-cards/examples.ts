import type { QuestionExample } from '../define-question-type.ts';

const item = (id: string, text: string, detail: string, right: string, other: string) => ({
  id,
  text,
  detail,
  right,
  other,
  misconception: 'N-m4',
});

export const examples: readonly QuestionExample[] = [
  {
    name: 'four models, five questions',
    source: {
      id: 'example-pair-cards',
      type: 'pair-cards',
      objective: 'N3',
      level: 'understand',
      scene: 'Four models lie on a desk in Corvin. Each of them answers one question.',
      prompt: 'Which question does each model answer?',
      items: [
        item(
          'review',
          'A review of the police response',
          'done for a country that asks',
          'It looks at the police, the law and the cases, and ends with recommendations.',
          'Ask what its reviewers look at: officers, powers, cases.',
        ),
        item(
          'maturity',
          'A maturity model',
          'five dimensions, on stages',
          'Its stages show what a whole country is able to do, and what comes next.',
          'Its stages go beyond the police. Ask what a stage is a measure of.',
        ),
        item(
          'index',
          'An index of countries',
          'five pillars, in tiers',
          'It counts what states have promised and set up, pillar by pillar.',
          'Nobody visits a police station for it. Ask what can be counted from afar.',
        ),
        item(
          'framework',
          'A framework for one organisation',
          'six functions',
          'A clinic or a firm sorts its own risk with it.',
          'It is not made for countries. Ask who would use it on a Monday.',
        ),
      ],
      choices: [
        { id: 'cases', text: 'Why do cyber cases stall?', detail: 'asked by a chief of police' },
        { id: 'capacity', text: 'How developed are skills and awareness?', detail: 'asked by an adviser' },
        { id: 'commitment', text: 'What has our state committed to?', detail: 'asked by an envoy' },
        { id: 'risk', text: 'How do we notice an attack, and recover?', detail: 'asked by a clinic' },
        { id: 'guilt', text: 'Who attacked us?', detail: 'asked by a minister' },
      ],
      answerKey: { review: 'cases', maturity: 'capacity', index: 'commitment', framework: 'risk' },
    },
    responses: [
      { response: { review: 'cases', maturity: 'capacity', index: 'commitment', framework: 'risk' }, share: 1 },
      { response: { review: 'cases', maturity: 'commitment', index: 'capacity', framework: 'risk' }, share: 0.5 },
      { response: { review: 'guilt', maturity: 'cases', index: 'capacity', framework: 'commitment' }, share: 0 },
      { response: { review: 'cases' }, share: null },
      { response: {}, share: null },
    ],
  },
  {
    name: 'three cards on each side, no small print',
    source: {
      id: 'example-pair-cards-terms',
      type: 'pair-cards',
      objective: 'D3',
      level: 'remember',
      prompt: 'Which pairs belong together?',
      items: [
        {
          id: 'hash',
          text: 'A hash',
          right: 'Two equal hashes show that the data is the same.',
          other: 'Ask what can be compared digit by digit.',
          plausible: 'all three words are about trust in an exhibit',
        },
        {
          id: 'seal',
          text: 'A seal',
          right: 'A broken seal shows that somebody opened the bag.',
          other: 'Think of the bag, not of the data in it.',
          plausible: 'a seal sounds like a signature',
        },
        {
          id: 'log',
          text: 'A custody log',
          right: 'It names each person who held the exhibit, and when.',
          other: 'Ask where the names of people are written.',
          plausible: 'a log sounds like a file of a computer',
        },
      ],
      choices: [
        { id: 'same', text: 'shows that data is unchanged' },
        { id: 'shut', text: 'shows that a bag stayed shut' },
        { id: 'who', text: 'shows who held the exhibit' },
      ],
      answerKey: { hash: 'same', seal: 'shut', log: 'who' },
    },
    responses: [
      { response: { hash: 'same', seal: 'shut', log: 'who' }, share: 1 },
      { response: { hash: 'same', seal: 'who', log: 'shut' }, share: 1 / 3 },
      { response: { hash: 'shut', seal: 'who', log: 'same' }, share: 0 },
      { response: { seal: 'shut' }, share: null },
    ],
  },
];
