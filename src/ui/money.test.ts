import { expect, it } from 'vitest';
import { en } from './messages/en.ts';
import { createMessages } from './messages/messages.ts';
import { dollars } from './money.ts';

it.each([
  ['en', 2_400_000, 'USD 2.4 million'],
  ['en', 1_696_800, 'USD 1.7 million'],
  ['en', 120_000, 'USD 120,000'],
  ['en', 0, 'USD 0'],
])('in %s, %d is %s', (language, sum, printed) => {
  expect(dollars(createMessages(language, en), sum)).toBe(printed);
});

it('keeps western digits in Arabic', () => {
  expect(dollars(createMessages('ar', en), 2_400_000)).toMatch(/2\.4/);
});
