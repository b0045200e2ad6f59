import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../../tests/support/example-questions.ts';
import { placementChart } from './definition.ts';
import { schema } from './schema.ts';

const source = placementChart.examples[0]?.source ?? {};
const question = exampleQuestions([placementChart])[0]?.question;
if (!question) throw new Error('There is no example.');
const { rules } = placementChart;

describe('the check of a placement chart', () => {
  it('has nothing against its examples', () => {
    for (const example of placementChart.examples) expect(placementChart.check?.(example.source)).toEqual([]);
  });

  it('names bands of the key that are not there, also inside a list of cells', () => {
    const answerKey = {
      ...Object(source.answerKey),
      red: { across: 'weeks', up: 'holds' },
      preservation: [
        { across: 'hours', up: 'holds' },
        { across: 'days', up: 'keeps' },
      ],
    };
    const found = placementChart.check?.({ ...source, answerKey });
    expect(found?.map(({ code, path }) => [code, ...path].join(' ')).sort()).toEqual([
      'dangling-key answerKey preservation 1 up',
      'dangling-key answerKey red across',
    ]);
    expect(found?.map(({ mend }) => mend)).toContain('Use one of: hours, days, months.');
  });

  it('names items without a cell, cells without an item, and bands that stand twice', () => {
    const { mla: _, ...rest } = Object(source.answerKey);
    const band = { id: 'hours', text: 'in hours' };
    const found = placementChart.check?.({
      ...source,
      answerKey: { ...rest, fax: { across: 'hours', up: 'holds' } },
      across: { title: 'How fast', bands: [band, { id: 'days', text: 'in days' }, band] },
    });
    expect(found?.map(({ code, path }) => [code, ...path].join(' ')).sort()).toEqual([
      'dangling-key answerKey fax',
      'duplicate-id across bands 2 id',
      'missing-key answerKey',
    ]);
  });

  it('says how a cell is written', () => {
    const answerKey = { ...Object(source.answerKey), red: 'days, holds' };
    const problems = schema.safeParse({ ...source, answerKey }).error?.issues ?? [];
    expect(problems.map(({ message }) => message)).toEqual([
      'Write { "across": "…", "up": "…" } with the ids of two bands, or a list of these.',
    ]);
  });
});

describe('a response on a chart', () => {
  it('may have one band while the learner is at it, and then is no answer', () => {
    const response = { ...Object(rules.key(question)), mla: 'months__' };
    expect(rules.readResponse(question, response)).toEqual(response);
    expect(rules.isAnswered(question, response)).toBe(false);
    expect(rules.readResponse(question, { mla: '__' })).toBeUndefined();
  });

  it('is right in each accepted cell, and reports the first as the key', () => {
    expect(rules.key(question)).toMatchObject({ preservation: 'hours__holds' });
    const other = { ...Object(rules.key(question)), preservation: 'days__holds' };
    expect(rules.score(question, other)).toEqual(rules.score(question, rules.key(question)));
    const detail = rules.interaction(question, other);
    if (detail.kind !== 'matching') throw new Error(detail.kind);
    expect(detail.correct).toContainEqual(['preservation', 'hours__holds']);
    expect(detail.response).toContainEqual(['preservation', 'days__holds']);
  });
});
