import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { callout } from './definition.ts';

const [example] = callout.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  callout.schema.safeParse({ ...example?.source, ...changes }).success;

describe('a callout', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([callout])).toHaveLength(callout.examples.length);
  });

  it('is of one of four kinds', () => {
    const kinds = ['takeaway', 'law', 'note', 'caution'];
    expect(kinds.filter((kind) => accepts({ kind }))).toEqual(kinds);
    expect(accepts({ kind: 'tip' })).toBe(false);
    expect(accepts({ kind: undefined })).toBe(false);
  });
});
