import { asks, bank, inLanguage, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { grammarCue } from './i14-grammar-cue.ts';

const of = (prompt: string, language: string) => [...asks(single(0, { prompt })), inLanguage(language)];
const failing = (prompt: string, language: string) => ({
  name: `“${prompt}”`,
  changes: of(prompt, language),
  at: { file: bank, path: ['questions', 0, 'prompt'] },
  severity: 'warning' as const,
  says: /need not fit each of its 3 options/,
});

testRule(grammarCue, {
  passing: [
    { name: 'a whole question', changes: asks(single(0)) },
    { name: 'a question about a letter', changes: of('Which room has the letter A?', 'en') },
    { name: 'a whole question in French', changes: of('Qui décide ?', 'fr') },
  ],
  failing: [
    failing('The plan is decided by an', 'en'),
    failing('The plan is decided by a …', 'en'),
    failing('Le plan est adopté par la :', 'fr'),
    failing('El plan lo aprueba el:', 'es'),
  ],
});
