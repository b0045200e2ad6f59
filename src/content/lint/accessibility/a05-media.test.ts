import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { mediaWithWords } from './a05-media.ts';

const media = (...paths: string[]) => paths.map((path) => set(`media/${path}`, [], 'bytes'));
const at = { file: 'course.json', path: [] };

testRule(mediaWithWords, {
  passing: [{ name: 'a film with captions and a transcript', changes: media('talk.mp4', 'talk.vtt', 'talk.txt') }],
  failing: [
    { name: 'a film alone', changes: media('talk.mp4', 'talk.txt'), at, severity: 'error', says: /no \.vtt/ },
    { name: 'sound alone', changes: media('talk.mp3'), at, severity: 'error', says: /no \.txt/ },
    { name: 'a picture that moves', changes: media('dot.gif'), at, severity: 'error', says: /moves/ },
  ],
});
