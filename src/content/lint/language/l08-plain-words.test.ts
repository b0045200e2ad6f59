import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { plainWordsRule } from './l08-plain-words.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const inTranslation = (language: string, text: string) => ({
  changes: [translate(language, lesson, { 'parts.read.blocks.fst-story.text': text })],
  at: { file: `translations/${language}/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] },
  severity: 'information' as const,
});

testRule(plainWordsRule, {
  passing: [
    { name: 'plain words', changes: [] },
    {
      name: 'what somebody says',
      changes: [set(lesson, story, 'The chief says: “Utilise the network in order to ask.”')],
    },
  ],
  failing: [
    {
      name: 'a long word, also with a capital',
      changes: [set(lesson, story, 'Utilise the network.')],
      at: { file: lesson, path: story },
      severity: 'information',
      says: /"Utilise" .+ Write "use"/,
    },
    {
      name: 'a long word in what a facilitator asks',
      changes: [set(lesson, ['facilitation'], { prompts: [{ id: 'who', text: 'Who would utilise it?', minutes: 3 }] })],
      at: { file: lesson, path: ['facilitation', 'prompts', 0, 'text'] },
      severity: 'information',
      says: /Write "use"/,
    },
    {
      name: 'a long phrase',
      changes: [set(lesson, story, 'They meet in order to decide.')],
      at: { file: lesson, path: story },
      severity: 'information',
      says: /Write "to"/,
    },
    { name: 'a long phrase in French', ...inTranslation('fr', 'Ils écrivent afin de savoir.') },
    { name: 'a long phrase in Spanish', ...inTranslation('es', 'Escriben con el fin de saber.') },
    { name: 'a long phrase in Arabic', ...inTranslation('ar', 'يكتبون بالإضافة إلى ذلك.') },
  ],
});
