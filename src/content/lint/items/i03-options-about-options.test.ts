import { asks, bank, inLanguage, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { optionsAboutOptions } from './i03-options-about-options.ts';

const last = (text: string) => asks(single(0, { options: options('the members', 'the office', text) }));
const at = { file: bank, path: ['questions', 0, 'options', 2, 'text'] };
const failing = (text: string, language = 'en') => ({
  name: `“${text}”`,
  changes: [...last(text), inLanguage(language)],
  at,
  severity: 'error' as const,
  says: /0 options may speak of other options/,
});

testRule(optionsAboutOptions, {
  passing: [
    { name: 'options that speak of their matter', changes: last('all of the members who came') },
    { name: 'a letter that is a name', changes: last('Room A, then the hall') },
  ],
  failing: [
    failing('All of the above'),
    failing('None of these'),
    failing('Both of these options'),
    failing('A and C'),
    failing('Toutes les réponses ci-dessus', 'fr'),
    failing('B et C', 'fr'),
    failing('Todas las anteriores', 'es'),
    failing('A y B', 'es'),
    failing('جميع ما سبق', 'ar'),
    failing('أ و ب', 'ar'),
  ],
});
