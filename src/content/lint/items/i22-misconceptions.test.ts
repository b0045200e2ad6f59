import { asks, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { misconceptionCoverage } from './i22-misconceptions.ts';

const [key, office, host] = options('the members', 'the office', 'the host');
const { plausible: _, ...bare } = office ?? {};
const tempting = (at: number) => single(at, { options: [key, { ...bare, misconception: 'M1' }, host] });

testRule(misconceptionCoverage, {
  passing: [{ name: 'a misconception that tempts twice', changes: asks(tempting(0)) }],
  failing: [
    {
      name: 'a misconception that tempts once',
      changes: asks(single(0)),
      at: { file: 'course.json', path: ['misconceptions', 0] },
      severity: 'warning',
      says: /M1 is the reason of 1 choice in the course; 2 are the least/,
    },
  ],
});
