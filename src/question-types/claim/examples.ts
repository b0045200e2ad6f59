import type { QuestionExample } from '../define-question-type.ts';

export const examples: readonly QuestionExample[] = [
  {
    name: 'a belief that many hold',
    source: {
      id: 'example-claim',
      type: 'claim',
      objective: 'F2',
      level: 'understand',
      prompt: 'INTERPOL can order the police of a member country to answer a request.',
      tries: 1,
      whenTrue: {
        feedback:
          'An order would need command over national police. Help between members stays within the limits of national law.[^BAS-26]',
        misconception: 'M5',
      },
      whenFalse: {
        feedback:
          'INTERPOL carries a request, and the country that receives it looks at its own law.[^BAS-26] So write a clear reason.',
      },
      answerKey: false,
    },
    responses: [
      { response: 'surely-false', share: 1 },
      { response: 'probably-false', share: 1 },
      { response: 'surely-true', share: 0 },
      { response: 'probably-true', share: 0 },
      { response: 'perhaps', share: null },
    ],
  },
  {
    name: 'a true claim with a situation, two tries',
    source: {
      id: 'example-claim-true',
      type: 'claim',
      objective: 'F1',
      level: 'understand',
      scene: 'Corvin’s police sent the user’s name by the secure network between offices. The trial opens in May.',
      prompt: 'A court may still refuse what came by this secure line.',
      whenTrue: {
        feedback:
          'The line protects a message on its way, and it settles nothing in court. Plan the formal step early.',
      },
      whenFalse: {
        feedback: 'The secure line is taken for a stamp of proof. Label what comes by it as intelligence.',
        plausible: 'a safe line sounds like safe evidence',
      },
      explanation: 'Police information often needs the sender’s consent or a formal request before a trial.[^LAW-31]',
      answerKey: true,
    },
    responses: [
      { response: 'probably-true', share: 1 },
      { response: 'surely-false', share: 0 },
    ],
  },
];
