import { asks, bank, many } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { keyPosition } from './i08-key-position.ts';

/** So many keys at the first place, the second, the third. */
const places = (...counts: readonly number[]) => {
  const keys = counts.flatMap((count, at) => Array<string>(count).fill('abc'[at] ?? 'a'));
  return asks(...many(keys.length, (at) => ({ answerKey: keys[at] })));
};
const at = { file: bank, path: ['questions'] };

testRule(keyPosition, {
  passing: [
    { name: 'keys at each place as often', changes: places(4, 4, 4) },
    { name: 'eleven keys, of which nothing can be told', changes: places(11, 0, 0) },
    { name: 'shares within the limit', changes: places(5, 5, 3) },
  ],
  failing: [
    {
      name: 'a share far from the others',
      changes: places(6, 4, 2),
      at,
      severity: 'warning',
      says: /stand at 6, 4, 2: a share is 0.17 from 0.33; 0.15/,
    },
    {
      name: 'a place that holds most keys',
      changes: places(14, 4, 3),
      at,
      severity: 'error',
      says: /chi-square 10.57; 9.21/,
    },
  ],
});
