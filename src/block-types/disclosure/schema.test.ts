import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { disclosure } from './definition.ts';

const [example] = disclosure.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  disclosure.schema.safeParse({ ...example?.source, ...changes }).success;

describe('a disclosure', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([disclosure])).toHaveLength(disclosure.examples.length);
  });

  it('says what it opens, and opens something', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ summary: undefined })).toBe(false);
    expect(accepts({ text: undefined })).toBe(false);
  });
});
