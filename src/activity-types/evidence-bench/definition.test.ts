import { describe, expect, it } from 'vitest';
import { evidenceBench } from './definition.ts';
import { exampleCustody } from './example-custody.ts';
import { exampleFiles } from './example-files.ts';
import { examples } from './examples.ts';

const source = examples[0]?.source ?? {};
const codes = (change: Readonly<Record<string, unknown>>) =>
  evidenceBench.check?.({ ...source, ...change }).map(({ code }) => code);
const files = (change: object) => ({ files: { ...exampleFiles, ...change } });
const file = (change: object) =>
  files({ list: exampleFiles.list.map((one, at) => (at === 1 ? { ...one, ...change } : one)) });
const custody = (change: object) => ({ custody: { ...exampleCustody, ...change } });
const line = (at: number, change: object) =>
  custody({ entries: exampleCustody.entries.map((entry, place) => (place === at ? { ...entry, ...change } : entry)) });

const [, note] = exampleFiles.list;
const [first, second] = exampleFiles.meaning.statements;

const cases: readonly (readonly [name: string, change: Readonly<Record<string, unknown>>, code: string])[] = [
  ['a hash that is not that of the text', file({ sha256: '0'.repeat(64) }), 'other-hash'],
  ['two other characters', file({ found: note?.recorded.replace('21', '33') }), 'not-one-character'],
  ['a file that says it differs and does not', file({ found: note?.recorded }), 'not-one-character'],
  ['another number of files that differ', files({ differing: 2 }), 'other-number-differs'],
  ['a carriage return', file({ recorded: 'a\r\n' }), 'other-line-ends'],
  ['a domain that somebody may own', file({ recorded: 'kim@harbour.com\n' }), 'live-name'],
  ['an address that somebody may have', files({ avalanche: '8.8.8.8' }), 'live-name'],
  [
    'statements of one group',
    files({ meaning: { ...exampleFiles.meaning, statements: [first, { ...second, isShown: true }] } }),
    'one-sided',
  ],
  ['no break', line(1, { seal: '114, intact' }), 'break-not-planted'],
  ['two breaks', line(0, { seal: undefined }), 'break-not-planted'],
  ['a key beside the break', custody({ answerKey: 'night' }), 'break-not-planted'],
  ['no night entry', line(2, { isNight: undefined }), 'no-night-entry'],
  ['a key that names no line', custody({ answerKey: 'lost' }), 'dangling-key'],
  [
    'a source in no tier',
    { scene: { ...(source.scene as object), answerKey: [['memory', 'arp'], ['disk']] } },
    'tier-missing',
  ],
  ['an answer that is not there', { court: { ...(source.court as object), answerKey: 'maybe' } }, 'dangling-key'],
  ['two files with one id', files({ list: [note, note] }), 'duplicate-id'],
  ['no step', { scene: undefined, files: undefined, custody: undefined, court: undefined }, 'no-step'],
  [
    'endings that fall',
    {
      endings: [
        { from: 0, outcome: 1, text: 'a' },
        { from: 0.5, outcome: 0, text: 'b' },
      ],
    },
    'endings-fall',
  ],
  [
    'an ending that no round comes to',
    {
      endings: [
        { from: 0, outcome: 0, text: 'a' },
        { from: 0.99, outcome: 1, text: 'b' },
        { from: 0.995, outcome: 2, text: 'c' },
      ],
    },
    'ending-out-of-reach',
  ],
];

describe('the check of an evidence bench', () => {
  it('finds nothing in a sound one', () => {
    expect(codes({})).toEqual([]);
  });

  it.each(cases)('finds %s', (_, change, code) => {
    expect(codes(change)).toContain(code);
  });
});
