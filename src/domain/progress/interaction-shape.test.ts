import { describe, expect, it } from 'vitest';
import { everyInteraction, sampleInteraction } from '../../../tests/support/tracking-samples.ts';
import { isInteraction } from './interaction-shape.ts';

describe('the shape of a submission', () => {
  it('is known for every response to every example of every question type', () => {
    const unknown = everyInteraction().filter((one) => !isInteraction(JSON.parse(JSON.stringify(one))));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'answer'],
    ['a list', []],
    ['without an id', { ...sampleInteraction(), id: undefined }],
    ['a share above 1', { ...sampleInteraction(), share: 2 }],
    ['no time', { ...sampleInteraction(), timestamp: Number.NaN }],
    ['objectives that are no texts', { ...sampleInteraction(), objectives: [1] }],
    ['no detail', { ...sampleInteraction(), detail: undefined }],
    ['an unknown kind', { ...sampleInteraction(), detail: { kind: 'toString' } }],
    ['a response of another kind', { ...sampleInteraction(), detail: { kind: 'choice', response: 'a' } }],
  ])('is refused: %s', (_, value) => {
    expect(isInteraction(value)).toBe(false);
  });
});
