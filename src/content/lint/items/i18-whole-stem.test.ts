import { asks, bank, inLanguage, options, practises, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { wholeStem } from './i18-whole-stem.ts';

const words = (count: number) => `${Array.from({ length: count - 1 }, (_, at) => `word${at}`).join(' ')} what?`;
const at = { file: bank, path: ['questions', 0, 'prompt'] };
const failing = (name: string, fields: Readonly<Record<string, unknown>>, says: RegExp) => ({
  name,
  changes: asks(single(0, fields)),
  at,
  severity: 'warning' as const,
  says,
});

testRule(wholeStem, {
  passing: [
    { name: 'a question of a fair length', changes: asks(single(0)) },
    {
      name: 'a sentence to complete',
      changes: asks(single(0, { prompt: 'The last word on the yearly plan of the assembly is with:' })),
    },
    { name: 'a claim to judge', changes: [...asks(single(0)), ...practises({ type: 'claim', tries: 1 })] },
    {
      name: 'an Arabic question mark',
      changes: [...asks(single(0, { prompt: 'من له الكلمة الأخيرة في خطة العمل السنوية للجمعية؟' })), inLanguage('ar')],
    },
    { name: 'a case of 110 words', changes: asks(single(0, { scene: words(100), prompt: words(10) })) },
    {
      name: 'a phrase that two of three options share',
      changes: asks(
        single(0, { options: options('the word of the members', 'the word of the office', 'a host state') }),
      ),
    },
  ],
  failing: [
    failing('a prompt without a question', { prompt: 'Say who has the last word on the yearly plan.' }, /neither/),
    failing('seven words', { prompt: words(7) }, /have 7 words; 8 to 60/),
    failing('a long prompt', { prompt: words(61) }, /have 61 words; 8 to 60/),
    failing('a long case', { scene: words(101), prompt: words(10) }, /have 111 words; 8 to 110/),
    {
      name: 'a phrase that all options repeat',
      changes: asks(
        single(0, {
          options: options('the last word of members', 'the last word of offices', 'the last word of hosts'),
        }),
      ),
      at: { file: bank, path: ['questions', 0, 'options'] },
      severity: 'warning',
      says: /repeat “the last word of”/,
    },
  ],
});
