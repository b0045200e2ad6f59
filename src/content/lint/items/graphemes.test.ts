import { expect, it } from 'vitest';
import { graphemes } from './graphemes.ts';

it.each([
  ['request', 7],
  ['Corvin’s “été”', 14],
  ['e\u0301te\u0301', 3],
  ['👩‍🚒', 1],
  ['دَعْم', 3],
])('counts %s as %i', (text, count) => {
  expect(graphemes(text)).toBe(count);
});
