import { testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { spanishEase } from './l03-spanish-ease.ts';

const lesson = 'modules/basics/first-steps.json';
const place = { file: `translations/es/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] };
const spanish = (text: string) => translate('es', lesson, { 'parts.read.blocks.fst-story.text': text });

testRule(spanishEase, {
  passing: [
    {
      name: 'plain Spanish',
      changes: [
        spanish(
          'La policía del país lee la nota. Luego hace una pregunta y guarda los datos. Al final del día manda su respuesta a la otra oficina.',
        ),
      ],
    },
  ],
  failing: [
    {
      name: 'Spanish with long words',
      changes: [
        spanish(
          'Las autoridades examinan la documentación de las oficinas. Luego mandan sus respuestas a las organizaciones y esperan una nota de la policía.',
        ),
      ],
      at: place,
      severity: 'warning',
      says: /55 is the least/,
    },
    {
      name: 'Spanish of nouns alone',
      changes: [
        spanish(
          'La sistematización administrativa de la documentación institucional necesita una reorganización considerable de las responsabilidades operacionales y una armonización internacional de las reglamentaciones organizativas.',
        ),
      ],
      at: place,
      severity: 'error',
      says: /40 is the least/,
    },
  ],
});
