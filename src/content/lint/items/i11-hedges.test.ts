import { asks, bank, inLanguage, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { hedgeCues } from './i11-hedges.ts';

const of = (language: string, ...texts: readonly string[]) => [
  ...asks(single(0, { options: options(...texts) })),
  inLanguage(language),
];
const at = { file: bank, path: ['questions', 0, 'options', 0, 'text'] };
const failing = (text: string, language: string) => ({
  name: `“${text}”`,
  changes: of(language, text, 'office', 'host'),
  at,
  severity: 'warning' as const,
  says: /0 of 2 distractors/,
});

testRule(hedgeCues, {
  passing: [
    { name: 'no hedges', changes: asks(single(0)) },
    {
      name: 'a hedge in a distractor too',
      changes: of('en', 'members may decide', 'the office often does', 'the host'),
    },
    { name: 'leave', changes: of('en', 'what its police may do', 'the office', 'the host') },
    { name: 'the month', changes: of('en', 'the members in May', 'the office', 'the host') },
  ],
  failing: [
    failing('members usually decide', 'en'),
    failing('members may decide', 'en'),
    failing('who decides, a court may say', 'en'),
    failing('souvent les membres', 'fr'),
    failing('a menudo los miembros', 'es'),
    failing('غالبا الأعضاء', 'ar'),
  ],
});
