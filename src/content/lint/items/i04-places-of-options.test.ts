import { asks, bank, inLanguage, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { placesOfOptionsRule } from './i04-places-of-options.ts';

const explains = (explanation: string, language = 'en') => [...asks(single(0, { explanation })), inLanguage(language)];
const failing = (text: string, language = 'en') => ({
  name: `“${text}”`,
  changes: explains(text, language),
  at: { file: bank, path: ['questions', 0, 'explanation'] },
  severity: 'error' as const,
  says: /no fixed letter or place/,
});

testRule(placesOfOptionsRule, {
  passing: [
    {
      name: 'words that only look like places',
      changes: explains('The suspect left the town. A share above 80% is right, and the first answer came from Drenn.'),
    },
  ],
  failing: [
    failing('Option B would break the law.'),
    failing('The first answer is the best.'),
    failing('See above for the reason.'),
    failing('The list on the left holds it.'),
    failing('La réponse C est juste.', 'fr'),
    failing('Voir la liste ci-dessus.', 'fr'),
    failing('La primera opción es la mejor.', 'es'),
    failing('La lista a la izquierda lo dice.', 'es'),
    failing('الخيار الأول هو الصحيح', 'ar'),
    {
      name: 'a letter in the prompt',
      changes: asks(single(0, { prompt: 'Why is answer A better than the plan of the office?' })),
      at: { file: bank, path: ['questions', 0, 'prompt'] },
      severity: 'error',
    },
  ],
});
