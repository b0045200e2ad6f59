import { asks, bank, multiple, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { lengthBalance } from './i07-length-balance.ts';

const of = (...texts: readonly string[]) => asks(single(0, { options: options(...texts) }));
const x = (length: number) => 'x'.repeat(length);
const option = (at: number) => ({ file: bank, path: ['questions', 0, 'options', at, 'text'] });

testRule(lengthBalance, {
  passing: [
    { name: 'options of like length', changes: asks(single(0), multiple(1)) },
    { name: 'the ratio at its limit', changes: of(x(54), x(40), x(40)) },
    { name: 'short options, however unlike', changes: of(x(4), x(16), x(16)) },
  ],
  failing: [
    {
      name: 'a key over the ratio',
      changes: of(x(55), x(40), x(40)),
      at: option(0),
      severity: 'warning',
      says: /55 characters, the distractors 40 .+ 54 are/,
    },
    {
      name: 'a key more than 20 characters longer',
      changes: of(x(101), x(80), x(80)),
      at: option(0),
      severity: 'warning',
      says: /100 are the most/,
    },
    {
      name: 'an option more than twice as long as another',
      changes: of(x(30), x(41), x(20)),
      at: option(1),
      severity: 'warning',
      says: /41 characters, the shortest 20/,
    },
    {
      name: 'a long key in a multiple choice',
      changes: asks(multiple(0, { options: options(x(30), x(42), x(30), x(30)) })),
      at: option(1),
      severity: 'warning',
    },
  ],
});
