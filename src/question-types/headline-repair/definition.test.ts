import { describe, expect, it } from 'vitest';
import { headlineRepair } from './definition.ts';

const [example] = headlineRepair.examples;
const wordings = (...ids: string[]) => ids.map((id) => ({ id, text: `Words of ${id}`, feedback: 'A reason.' }));
const who = { id: 'who', original: 'a', wordings: wordings('a', 'b') };
const how = { id: 'how', original: 'c', wordings: wordings('c', 'd') };
const key = { who: 'b', how: 'c' };
const problems = (changes: Readonly<Record<string, unknown>>) =>
  (headlineRepair.check?.({ ...example?.source, segments: [who, how], answerKey: key, ...changes }) ?? []).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('a headline to repair, as an author writes it', () => {
  it('is sound where one wording is replaced and one kept', () => {
    expect(problems({})).toEqual([]);
  });

  it('has an original among the wordings of its segment', () => {
    expect(problems({ segments: [{ ...who, original: 'c' }, how] })).toEqual(['dangling-key segments.0.original']);
  });

  it('gives each wording an id of its own, since a report names it without its segment', () => {
    const same = { ...how, original: 'a', wordings: wordings('a', 'd') };
    expect(problems({ segments: [who, same], answerKey: { who: 'b', how: 'd' } })).toEqual([
      'duplicate-id segments.1.wordings.0.id',
    ]);
  });

  it('has a key for each segment that can be replaced, with one of its own wordings', () => {
    expect(problems({ answerKey: { who: 'b' } })).toEqual(['missing-key answerKey']);
    expect(problems({ answerKey: { who: 'b', how: 'a' } })).toEqual(['dangling-key answerKey.how']);
    expect(problems({ answerKey: { ...key, where: 'b' } })).toEqual(['dangling-key answerKey.where']);
  });

  it('has something to repair, in one to six places', () => {
    expect(problems({ answerKey: { who: 'a', how: 'c' } })).toEqual(['impossible-key answerKey']);
    expect(problems({ segments: [{ id: 'a', text: 'Words' }], answerKey: {} })).toEqual(['impossible-key segments']);
  });

  it('takes segments with words or with wordings, and not with both', () => {
    const accepts = (segment: object) =>
      headlineRepair.schema.safeParse({ ...example?.source, segments: [who, segment] }).success;
    expect(accepts({ id: 'fixed', text: 'servers' })).toBe(true);
    expect(accepts({ ...how, text: 'servers' })).toBe(false);
  });
});
