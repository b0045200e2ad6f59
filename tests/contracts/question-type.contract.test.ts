import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/domain/assessment/question.ts';
import { plainText } from '../../src/domain/course/rich-text.ts';
import type { InteractionDetail } from '../../src/domain/progress/interaction.ts';
import { exampleQuestions } from '../support/example-questions.ts';

const cases = exampleQuestions().map(({ definition, example, question }) => ({
  title: `${definition.type}, ${example.name}`,
  rules: definition.rules,
  example,
  question,
}));

describe.each(cases)('$title', ({ rules, example, question }) => {
  const share = (response: Response) => {
    const score = rules.score(question, response);
    return score.status === 'scored' ? score.earned / score.possible : null;
  };

  it('gives its key the full score', () => {
    expect(share(rules.key(question))).toBe(1);
  });

  it.each(example.responses)('scores $response with $share', ({ response, share: expected }) => {
    const earned = share(response);
    if (expected === null) expect(earned).toBeNull();
    else expect(earned).toBeCloseTo(expected, 10);
  });

  it('says nothing about right or wrong before there is a response', () => {
    const nothing = example.responses.filter(({ share }) => share === null);
    for (const { response } of nothing) expect(rules.isAnswered(question, response)).toBe(false);
  });

  it('reads responses back after they went through JSON', () => {
    for (const response of [rules.key(question), ...example.responses.map(({ response }) => response)]) {
      const read = rules.readResponse(question, response);
      if (read === undefined) continue;
      expect(rules.readResponse(question, JSON.parse(JSON.stringify(read)))).toEqual(read);
    }
  });

  it.each([null, undefined, {}, [], ['gone'], { gone: 'x' }, 'gone-id', Number.NaN, [1], { a: 1 }])(
    'does not break on the foreign value %j',
    (value) => {
      const read = rules.readResponse(question, value);
      if (read !== undefined) expect(['scored', 'unanswered']).toContain(rules.score(question, read).status);
    },
  );

  it('packs every response that it reads, and unpacks the same', () => {
    const shape = rules.shape(question);
    for (const response of [rules.key(question), ...example.responses.map(({ response }) => response)]) {
      const read = rules.readResponse(question, response);
      if (read === undefined) continue;
      const code = rules.code.encode(shape, read);
      expect(code, JSON.stringify(read)).toBeDefined();
      if (code !== undefined) expect(rules.readResponse(question, rules.code.decode(shape, code))).toEqual(read);
    }
  });

  it('has a sorted shape, so that moving options changes nothing saved', () => {
    for (const ids of rules.shape(question)) expect(ids).toEqual([...ids].sort());
  });

  it('says something about every scored response, the same verdict as the score', () => {
    for (const { response, share: expected } of example.responses) {
      if (expected === null) continue;
      const said = rules.feedback(question, response);
      expect(said.length).toBeGreaterThan(0);
      for (const { text } of said) expect(plainText(text).length).toBeGreaterThan(20);
      if (expected === 1) expect(said.every(({ verdict }) => verdict === 'right')).toBe(true);
      if (expected === 0) expect(said.some(({ verdict }) => verdict === 'wrong')).toBe(true);
    }
  });

  it('reports components with distinct ids and words, and a response made of them', () => {
    for (const { response, share: expected } of example.responses) {
      if (expected === null) continue;
      const detail = rules.interaction(question, response);
      const { components, used } = parts(detail);
      expect(new Set(components.map(({ id }) => id)).size).toBe(components.length);
      for (const { text } of components) expect(text.trim()).not.toBe('');
      for (const id of used) expect(components.map((component) => component.id)).toContain(id);
    }
  });

  it('reports at most 36 components and five right patterns, the least that standards promise', () => {
    const detail = rules.interaction(question, rules.key(question));
    expect(parts(detail).components.length).toBeLessThanOrEqual(72);
    if (detail.kind === 'sequencing') expect(detail.correct.length).toBeLessThanOrEqual(5);
  });
});

function parts(detail: InteractionDetail) {
  switch (detail.kind) {
    case 'choice':
      return { components: detail.choices, used: [...detail.response, ...detail.correct] };
    case 'sequencing':
      return { components: detail.choices, used: [...detail.response, ...detail.correct.flat()] };
    case 'matching':
      return {
        components: [
          ...detail.sources.map(({ id, text }) => ({ id: `from ${id}`, text })),
          ...detail.targets.map(({ id, text }) => ({ id: `to ${id}`, text })),
        ],
        used: [...detail.response, ...detail.correct].flatMap(([from, to]) => [`from ${from}`, `to ${to}`]),
      };
    default:
      return { components: [], used: [] };
  }
}
