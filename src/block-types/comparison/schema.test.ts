import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { comparison } from './definition.ts';

const [example] = comparison.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  comparison.schema.safeParse({ ...example?.source, ...changes }).success;
const side = (tone?: string) => ({ id: `side-${tone ?? 'plain'}`, title: 'Side', text: 'Words.', tone });

describe('a comparison', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([comparison])).toHaveLength(comparison.examples.length);
  });

  it('compares at least two sides', () => {
    expect(accepts({ sides: [side('repair'), side('better')] })).toBe(true);
    expect(accepts({ sides: [side()] })).toBe(false);
  });

  it('knows two tones', () => {
    expect(accepts({ sides: [side('repair'), side('wrong')] })).toBe(false);
  });
});
