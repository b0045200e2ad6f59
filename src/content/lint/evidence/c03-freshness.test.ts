import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { freshness } from './c03-freshness.ts';

const reviewBy = (at: number) => ({ file: 'facts.json', path: ['facts', at, 'reviewBy'] });

testRule(freshness, {
  passing: [
    { name: 'the last day of the month', changes: [], today: '2027-06-30' },
    {
      name: 'the last day of the year',
      changes: [set('facts.json', ['facts', 0, 'reviewBy'], '2028')],
      today: '2028-12-31',
    },
  ],
  failing: [
    {
      name: 'a fact that is over, in the final test',
      changes: [],
      today: '2027-07-01',
      at: reviewBy(0),
      severity: 'error',
      says: /TIN-1 was to be looked at again by 2027-06; today is 2027-07-01, and the final test cites it/,
    },
    {
      name: 'a fact that is over and that only lessons cite',
      changes: [set('facts.json', ['facts', 1, 'reviewBy'], '2026-06-29')],
      at: reviewBy(1),
      severity: 'warning',
      says: /TIN-2 .+ today is 2026-06-30/,
    },
  ],
});
