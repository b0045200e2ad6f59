import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { reflection } from './definition.ts';

const [example] = reflection.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  reflection.schema.safeParse({ ...example?.source, ...changes }).success;
const problems = (recalls?: string) => reflection.check?.({ ...example?.source, recalls });

describe('a reflection', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([reflection])).toHaveLength(reflection.examples.length);
  });

  it('has a heading, since it names the field', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ heading: undefined })).toBe(false);
  });

  it('tells an author that it cannot recall itself', () => {
    expect(problems('example-reflection')).toMatchObject([{ code: 'recalls-itself', path: ['recalls'] }]);
    expect(problems('another')).toEqual([]);
    expect(problems()).toEqual([]);
  });
});
