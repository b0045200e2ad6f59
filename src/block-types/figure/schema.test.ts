import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { figure } from './definition.ts';

const [example] = figure.examples;
const accepts = (changes: Readonly<Record<string, unknown>>) =>
  figure.schema.safeParse({ ...example?.source, ...changes }).success;
const problems = (changes: Readonly<Record<string, unknown>>) => figure.check?.({ ...example?.source, ...changes });

describe('a figure', () => {
  it('takes its examples', () => {
    expect(exampleBlocks([figure])).toHaveLength(figure.examples.length);
  });

  it('takes a picture of the media folder only', () => {
    expect(accepts({ image: 'media/deep/map.png' })).toBe(true);
    for (const image of ['offices.svg', '/media/a.svg', 'https://a.example/a.svg', 'media/a.html', 'media/a'])
      expect(accepts({ image }), image).toBe(false);
  });

  it('keeps the words for the picture short', () => {
    expect(accepts({ alt: 'a'.repeat(150) })).toBe(true);
    expect(accepts({ alt: 'a'.repeat(151) })).toBe(false);
  });

  it('tells an author where words for the picture are missing, and how to mend it', () => {
    expect(problems({ alt: undefined })).toMatchObject([
      { code: 'missing-alt', path: ['image'], mend: expect.stringContaining('decorative') },
    ]);
    expect(problems({ alt: ' ' })).toMatchObject([{ code: 'missing-alt', path: ['alt'] }]);
  });

  it('needs no words when it only decorates', () => {
    expect(problems({ alt: undefined, decorative: true })).toEqual([]);
    expect(problems({ alt: undefined, decorative: false })).toHaveLength(1);
  });
});
