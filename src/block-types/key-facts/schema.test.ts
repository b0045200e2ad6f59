import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { keyFacts } from './definition.ts';

const [example] = keyFacts.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  keyFacts.schema.safeParse({ ...example?.source, ...changes }).success;

describe('key facts', () => {
  it('take their examples', () => {
    expect(exampleBlocks([keyFacts])).toHaveLength(keyFacts.examples.length);
  });

  it('name the fact behind each entry', () => {
    const entry = { id: 'one', fact: 'BAS-11', figure: '196', text: 'Members.' };
    expect(accepts({ facts: [entry] })).toBe(true);
    expect(accepts({ facts: [{ ...entry, fact: undefined }] })).toBe(false);
    expect(accepts({ facts: [] })).toBe(false);
  });
});
