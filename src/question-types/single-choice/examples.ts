import type { QuestionExample } from '../define-question-type.ts';

const body = {
  id: 'example-single',
  type: 'single-choice',
  objective: 'F1',
  level: 'understand',
  scene: 'Drenn wants the members to adopt a new rule on wallet data.',
  prompt: 'Which body has the final word?',
  options: [
    {
      id: 'committee',
      text: 'The Executive Committee',
      feedback:
        'The committee steers between the meetings of the members. Look for the body in which each member has a seat.',
      plausible: '“executive” sounds like the highest level',
    },
    {
      id: 'assembly',
      text: 'The General Assembly',
      feedback:
        'The members decide together here, once a year. When you next read “INTERPOL decided”, ask which body it was.',
    },
    {
      id: 'secretariat',
      text: 'The General Secretariat',
      feedback:
        'The Secretary General runs it, but it is not the top body. Look for the body in which each member has a seat.',
      plausible: 'the office that people see and write to seems to decide',
    },
  ],
  answerKey: 'assembly',
  explanation: 'Members decide, a committee steers between meetings, an office does the work.',
} as const;

export const examples: readonly QuestionExample[] = [
  {
    name: 'three options',
    source: body,
    responses: [
      { response: 'assembly', share: 1 },
      { response: 'committee', share: 0 },
      { response: 'nobody', share: null },
    ],
  },
  {
    name: 'fixed order, one try, a belief with its source and repair',
    source: {
      ...body,
      id: 'example-single-fixed',
      options: [
        ...body.options.slice(0, 2),
        {
          id: 'secretariat',
          text: 'The General Secretariat',
          feedback: 'The Secretary General runs it, but the members give the office its tasks.[^BAS-15]',
          misconception: 'M1',
          repair: 'example-text',
        },
      ],
      fixedOrder: true,
      tries: 1,
    },
    responses: [{ response: 'secretariat', share: 0 }],
  },
];
