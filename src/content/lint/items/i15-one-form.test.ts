import { asks, bank, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { oneForm } from './i15-one-form.ts';

const of = (...texts: readonly string[]) => asks(single(0, { options: options(...texts) }));
const failing = (name: string, third: string, says: RegExp, others = ['the members', 'the office']) => ({
  name,
  changes: of(...others, third),
  at: { file: bank, path: ['questions', 0, 'options', 2, 'text'] },
  severity: 'warning' as const,
  says,
});

testRule(oneForm, {
  passing: [
    { name: 'things throughout', changes: asks(single(0)) },
    { name: 'a plain noun beside an article', changes: of('the members', 'the office', 'hosts of it') },
    { name: 'two forms used twice each', changes: of('the members', 'the office', 'they decide', 'we decide') },
    { name: 'two options', changes: of('the members', 'they decide') },
  ],
  failing: [
    failing('a sentence among things', 'they decide it', /begins with a person and verb, the 2 others with a noun/),
    failing('a number among things', '40 days', /a number/),
    failing('a condition among deeds', 'if all agree', /a condition/, ['to vote', 'to write']),
    failing('an -ing among things', 'Voting on it', /a verb in -ing/),
    failing('a full stop in one option', 'the host.', /ends with a full stop, the 2 others with none/),
  ],
});
