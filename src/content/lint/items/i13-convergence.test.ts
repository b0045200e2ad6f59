import { asks, bank, many, options } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { convergence } from './i13-convergence.ts';

const made = { options: options('swift request by wire', 'slow request by wire', 'swift letter by post') };
const apart = { options: options('votes of members', 'orders of offices', 'laws of hosts') };
const hits = (hits: number) => asks(...many(12, (at) => (at < hits ? made : apart)));

testRule(convergence, {
  passing: [
    { name: 'keys made of their neighbours as often as chance has it', changes: hits(8) },
    { name: 'options that share nothing', changes: hits(0) },
  ],
  failing: [
    {
      name: 'keys made of their neighbours once more than chance explains',
      changes: hits(9),
      at: { file: bank, path: ['questions'] },
      severity: 'warning',
      says: /9 of 12 .+ most like the others; chance explains 8/,
    },
  ],
});
