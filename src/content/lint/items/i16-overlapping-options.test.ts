import { asks, bank, multiple, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { overlappingOptions } from './i16-overlapping-options.ts';

const of = (...texts: readonly string[]) => asks(single(0, { options: options(...texts) }));
const failing = (name: string, says: RegExp, ...texts: readonly string[]) => ({
  name,
  changes: of(...texts),
  at: { file: bank, path: ['questions', 0, 'options', 1, 'text'] },
  severity: 'error' as const,
  says,
});

testRule(overlappingOptions, {
  passing: [
    { name: 'options that exclude each other', changes: asks(single(0), multiple(1)) },
    {
      name: 'texts that differ in a number',
      changes: of('Level 1 of the long scale', 'Level 2 of the long scale', 'none'),
    },
    { name: 'ranges one after the other', changes: of('1 to 5 days', '6 to 10 days', '11–20 days') },
    { name: 'ranges of other units', changes: of('1 to 5 days', '2 to 6 weeks', '4–9 years') },
  ],
  failing: [
    failing(
      'one letter of difference',
      /0\.9\d like “the members of it”; below 0.92/,
      'the members of it',
      'the member of it',
      'host',
    ),
    failing('other capitals and marks', /1\.00 like/, 'The office', 'the office!', 'host'),
    failing(
      'ranges that share their end',
      /range 5 to 10 .+ a number in common/,
      '1 to 5 days',
      '5 to 10 days',
      '11 to 20 days',
    ),
  ],
});
