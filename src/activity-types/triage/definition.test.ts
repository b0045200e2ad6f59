import { describe, expect, it } from 'vitest';
import { triage } from './definition.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

const sound = schema.parse(examples[0]?.source);
const codes = (change: Readonly<Record<string, unknown>>) =>
  triage.check?.({ ...sound, ...change }).map(({ code }) => code);
const submission = (at: number, change: object) => ({
  submissions: sound.submissions.map((one, place) => (place === at ? { ...one, ...change } : one)),
});
const actions = (at: number, change: object) => ({
  actions: sound.actions.map((one, place) => (place === at ? { ...one, ...change } : one)),
});
const ending = (from: number, outcome: number) => ({ from, outcome, text: 'It ends.' });

describe('the check of a triage', () => {
  it('finds nothing in a sound one', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['a place for nobody', { places: 3 }, 'place-without-key'],
    ['a place for two', submission(0, { answerKey: 'place-1', answers: [] }), 'place-without-key'],
    ['a key that is not there', submission(3, { answerKey: 'burn' }), 'dangling-key'],
    ['an answer that is not there', submission(3, { answers: [{ choice: 'burn', feedback: 'No.' }] }), 'dangling-key'],
    ['two texts for one decision', submission(3, { answers: [{ choice: 'ask', feedback: 'No.' }] }), 'answer-twice'],
    ['nothing that tempts', actions(2, { isHarmful: undefined }), 'nothing-harmful'],
    ['harm as a key', actions(0, { isHarmful: true }), 'harmful-key'],
    ['an action with the name of a place', actions(2, { id: 'place-9' }), 'action-like-place'],
    ['two submissions with one id', submission(0, { id: 'disk' }), 'duplicate-id'],
    ['endings that fall', { endings: [ending(0, 2), ending(0.5, 1)] }, 'endings-fall'],
    [
      'an ending that no round comes to',
      { endings: [ending(0, 0), ending(0.9, 1), ending(0.95, 2)] },
      'ending-out-of-reach',
    ],
  ])('finds %s', (_, change, code) => {
    expect(codes(change)).toContain(code);
  });
});
