import { asks, bank, inLanguage, many, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { absoluteCues } from './i10-absolutes.ts';

const of = (...texts: readonly string[]) => ({ options: options(...texts) });
const cue = of('members who came', 'the office, always', 'the host state');
const at = { file: bank, path: ['questions', 0, 'options', 1, 'text'] };
const failing = (text: string, language: string) => ({
  name: `“${text}”`,
  changes: [...asks(single(0, of('members', text, 'host'))), inLanguage(language)],
  at,
  severity: 'warning' as const,
  says: /0 keys have such a word/,
});

testRule(absoluteCues, {
  passing: [
    { name: 'no absolutes', changes: asks(single(0)) },
    { name: 'a plain quantity', changes: asks(single(0, of('members', 'all 600 seats', 'all of the 20 hosts'))) },
    { name: 'an absolute in the key too', changes: asks(single(0, of('all members', 'only the office', 'the host'))) },
  ],
  failing: [
    failing('the office must', 'en'),
    failing('all seats of the 600', 'en'),
    failing('uniquement le bureau', 'fr'),
    failing('siempre la oficina', 'es'),
    failing('المكتب فقط', 'ar'),
    {
      name: 'absolutes as cue in more than 15% of a bank',
      changes: asks(...many(10, (at) => (at < 2 ? cue : {}))),
      at: { file: bank, path: ['questions'] },
      severity: 'error',
      says: /In 2 of 10 .+ 1 are the most/,
    },
  ],
});
