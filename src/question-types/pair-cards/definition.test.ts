import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../../tests/support/example-questions.ts';
import { pairCards } from './definition.ts';

const source = pairCards.examples[0]?.source ?? {};

describe('pair cards', () => {
  it('have nothing against their examples', () => {
    for (const example of pairCards.examples) expect(pairCards.check?.(example.source)).toEqual([]);
  });

  it('say which partner the key gives twice, and which are free', () => {
    const answerKey = { review: 'cases', maturity: 'capacity', index: 'cases', framework: 'risk' };
    expect(pairCards.check?.({ ...source, answerKey })).toEqual([
      {
        code: 'impossible-key',
        path: ['answerKey', 'index'],
        message: '"cases" is the partner of "review" already, and each card has one partner.',
        mend: 'Use one of: commitment, guilt. Where partners may repeat, use the type "matching".',
      },
    ]);
  });

  it('take no response in which a partner stands twice', () => {
    const question = exampleQuestions([pairCards])[0]?.question;
    if (!question) throw new Error('There is no example.');
    const { rules } = pairCards;
    expect(rules.readResponse(question, { review: 'cases', index: 'cases' })).toBeUndefined();
    expect(rules.readResponse(question, { review: 'cases', index: 'risk' })).toEqual({
      review: 'cases',
      index: 'risk',
    });
  });
});
