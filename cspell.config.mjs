// Spelling of what people read, as one step of `npm run check`: British, with the glossary's terms. A name that no dictionary
// has goes into course-content/words.txt.
import { readFileSync } from 'node:fs';

const { terms } = JSON.parse(readFileSync(new URL('course-content/glossary.json', import.meta.url), 'utf8'));

export default {
  version: '0.2',
  language: 'en-GB',
  files: [
    'course-content/{course,facts,glossary}.json',
    'course-content/{modules,question-banks}/**/*.json',
    'src/ui/messages/*.ts',
    '**/README.md',
  ],
  ignorePaths: ['**/node_modules/**', 'dist/**', 'course-content/schemas/**'],
  dictionaryDefinitions: [{ name: 'course', path: './course-content/words.txt', addWords: true }],
  dictionaries: ['course'],
  words: terms.flatMap(({ term, short = '' }) => `${term} ${short}`.match(/[\p{L}\p{M}’']+/gu) ?? []),
  // Ids are structure: nobody reads them.
  ignoreRegExpList: [
    // Names of other projects, where a report is linked.
    '/\\[[^\\]]*\\]\\(https:[^)]*\\)/g',
    '/"sources": \\[[^\\]]*\\]/g',
    '/"(id|misconception|repair|recalls|bank)": "[^"]*"/g',
    '/"answerKey": (?:\\{[^}]*\\}|\\[[^\\]]*\\](?:,\\s*\\[[^\\]]*\\])*|"[^"]*")/g',
  ],
  // American forms that the dictionaries of programmers let pass.
  flagWords: ['color', 'colors', 'center', 'centers', 'analyze', 'analyzed', 'analyzes', 'behavior', 'defense'],
};
