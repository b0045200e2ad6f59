import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { text } from './definition.ts';

const [example] = text.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  text.schema.safeParse({ ...example?.source, ...changes }).success;

describe('a text block', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([text])).toHaveLength(text.examples.length);
  });

  it('needs words', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ text: '' })).toBe(false);
    expect(accepts({ text: undefined })).toBe(false);
  });
});
