import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { safeData } from './c07-safe-data.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const harmless =
  'At 14:20 log 2.4.1 shows shop.example, mail from a@firm.example.org, 203.0.113.8, 2001:db8::5, invoice.pdf and U.N.';
const found = (text: string, says: RegExp) => ({
  changes: [set(lesson, story, text)],
  at: { file: lesson, path: story },
  severity: 'error' as const,
  says,
});

testRule(safeData, {
  passing: [
    { name: 'names and addresses that nobody can own', changes: [set(lesson, story, harmless)] },
    {
      name: 'a link to a page of a source',
      changes: [
        set('sources.json', ['sources', 0, 'url'], 'https://www.minutes.org/2026'),
        set(lesson, story, 'Read [them](https://www.minutes.org/all).'),
      ],
    },
  ],
  failing: [
    { name: 'a domain', ...found('They log in at bank-login.com today.', /bank-login\.com may be/) },
    { name: 'the domain of a mail address', ...found('Write to chief@police.org.', /police\.org/) },
    { name: 'an address', ...found('It came from 8.8.4.4.', /8\.8\.4\.4 may be/) },
    { name: 'an address of version 6', ...found('It came from 2a00:1450::8 again.', /2a00:1450::8/) },
    { name: 'a link to elsewhere', ...found('Read [them](https://www.minutes.org/all).', /www\.minutes\.org/) },
  ],
});
