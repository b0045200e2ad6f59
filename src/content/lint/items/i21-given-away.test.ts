import { asks, bank, checks, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { givenAway } from './i21-given-away.ts';

const key = 'A formal request for stored messages through ministries';
const asked = single(0, { options: options(key, 'the office', 'the host') });
const scene = 'Through the ministries, Corvin got a formal request for messages that a provider stored.';

testRule(givenAway, {
  passing: [
    { name: 'questions that keep to themselves', changes: asks(asked, single(1)) },
    { name: 'a stem that holds a key in another form', changes: [...asks(asked), checks(single(2, { scene }))] },
    {
      name: 'a key of three words',
      changes: asks(
        single(0, { options: options('formal request for messages', 'the office', 'the host') }),
        single(1, { scene }),
      ),
    },
  ],
  failing: [
    {
      name: 'a stem that tells the key of another question',
      changes: asks(asked, single(1, { scene })),
      at: { file: bank, path: ['questions', 1, 'prompt'] },
      severity: 'warning',
      says: /all 5 content words of the key of “fin-q-0”/,
    },
  ],
});
