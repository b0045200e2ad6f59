import { testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { arabicSentences } from './l04-arabic-sentences.ts';

const lesson = 'modules/basics/first-steps.json';
const place = { file: `translations/ar/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] };
const arabic = (text: string) => translate('ar', lesson, { 'parts.read.blocks.fst-story.text': text });
const clause = 'يقرأ الضابط الطلب في المكتب';

testRule(arabicSentences, {
  passing: [
    { name: 'short sentences', changes: [arabic(Array(6).fill(`${clause}.`).join(' '))] },
    { name: 'long words in the source language', changes: [] },
  ],
  failing: [
    {
      name: 'sentences that are long on average',
      changes: [
        arabic(
          Array(2)
            .fill(`${Array(4).fill(clause).join(' ثم ')}.`)
            .join(' '),
        ),
      ],
      at: place,
      severity: 'warning',
      says: /23\.0 words on average; 18/,
    },
    {
      name: 'one sentence that is far too long',
      changes: [arabic(`${Array(8).fill(`${clause}.`).join(' ')} ${Array(6).fill(clause).join(' ثم ')}.`)],
      at: place,
      severity: 'warning',
      says: /has 35 words; 30/,
    },
    {
      name: 'many long words',
      changes: [arabic(Array(8).fill('المعلومات الاستخبارية في المكتب.').join(' '))],
      at: place,
      severity: 'warning',
      says: /50% have more than 7 letters; 20%/,
    },
  ],
});
