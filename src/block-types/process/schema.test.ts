import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { process } from './definition.ts';

const [example] = process.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  process.schema.safeParse({ ...example?.source, ...changes }).success;

describe('a process', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([process])).toHaveLength(process.examples.length);
  });

  it('has two to eight steps, with or without an actor', () => {
    const steps = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `s${at}`, text: 'Acts.' }));
    expect([1, 2, 8, 9].map((count) => accepts({ steps: steps(count) }))).toEqual([false, true, true, false]);
  });
});
