import { expect, it } from 'vitest';
import { didYouMean, listed, nearest } from './nearest.ts';

it('a misspelt word finds the one that was meant, and a strange one none', () => {
  expect(nearest('titel', ['id', 'title', 'text'])).toBe('title');
  expect(nearest('colourScheme', ['id', 'title', 'text'])).toBeUndefined();
  expect(didYouMean('xxxxxxx', ['title'], 'Remove it.')).toBe('Remove it.');
});

it('an id with other digits is another thing, not a slip', () => {
  expect(nearest('LAW-99', ['LAW-09', 'LAW-04'])).toBeUndefined();
  expect(nearest('law-04', ['LAW-09', 'LAW-04'])).toBe('LAW-04');
});

it('a long list is cut and says how long it is', () => {
  expect(listed(['a', 'b', 'c'], 2)).toBe('a, b … (3 in all)');
});
