import { testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { frenchEase } from './l02-french-ease.ts';

const lesson = 'modules/basics/first-steps.json';
const place = { file: `translations/fr/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] };
const french = (text: string) => translate('fr', lesson, { 'parts.read.blocks.fst-story.text': text });

testRule(frenchEase, {
  passing: [
    {
      name: 'plain French',
      changes: [
        french(
          'La police du pays reçoit la demande. Elle lit le texte et pose une question. Puis elle garde les traces et répond le soir même.',
        ),
      ],
    },
    { name: 'hard texts in the source, which are not French', changes: [] },
  ],
  failing: [
    {
      name: 'French with long words',
      changes: [
        french(
          'Les autorités examinent les documents des institutions. Les responsables envoient ensuite leurs demandes aux organisations et attendent une réponse de la direction.',
        ),
      ],
      at: place,
      severity: 'warning',
      says: /50 is the least/,
    },
    {
      name: 'French of nouns alone',
      changes: [
        french(
          'La systématisation administrative de la documentation institutionnelle nécessite une réorganisation considérable des responsabilités opérationnelles et une harmonisation internationale des réglementations organisationnelles.',
        ),
      ],
      at: place,
      severity: 'error',
      says: /35 is the least/,
    },
  ],
});
