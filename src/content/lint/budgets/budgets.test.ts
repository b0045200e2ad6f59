import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { checkBank, questions, singleChoice } from '../../../../tests/support/lint-samples.ts';
import { suspendData } from './b01-suspend-data.ts';
import { packageSize } from './b02-package-size.ts';
import { assetSize } from './b04-asset-size.ts';
import { plainPaths } from './b05-paths.ts';
import { interactionCount } from './b07-interactions.ts';

const at = { file: 'course.json', path: [] };
const modules = { file: 'course.json', path: ['modules'] };
const media = (path: string, content: string) => [set(`media/${path}`, [], content)];
const check = (size: number) => [
  questions(
    checkBank,
    Array.from({ length: size }, (_, n) => singleChoice(`chk-${n}`)),
  ),
];

testRule(suspendData, {
  passing: [{ name: '3,900 characters', changes: [], measured: { worstSuspendData: 3900 } }],
  failing: [
    {
      name: 'more than 3,900 characters',
      changes: [],
      measured: { worstSuspendData: 3901 },
      at: modules,
      severity: 'warning',
      says: /3901/,
    },
    {
      name: 'more than 4,096 characters',
      changes: [],
      measured: { worstSuspendData: 4097 },
      at: modules,
      severity: 'error',
    },
  ],
});

testRule(packageSize, {
  passing: [{ name: '3 MB', changes: [], measured: { zipBytes: 3_000_000 } }],
  failing: [
    { name: 'more than 3 MB', changes: [], measured: { zipBytes: 3_000_001 }, at, severity: 'warning' },
    { name: 'more than 6 MB', changes: [], measured: { zipBytes: 6_000_001 }, at, severity: 'error' },
  ],
});

testRule(assetSize, {
  passing: [{ name: 'a picture of 120 kB', changes: media('seat.png', 'x'.repeat(120_000)) }],
  failing: [{ name: 'a picture of more', changes: media('seat.png', 'x'.repeat(120_001)), at, severity: 'warning' }],
});

testRule(plainPaths, {
  passing: [{ name: 'a plain name', changes: media('seats/one_1.png', 'x') }],
  failing: [
    { name: 'a name with a blank', changes: media('one seat.png', 'x'), at, severity: 'error' },
    { name: 'a name with an accent', changes: media('siège.png', 'x'), at, severity: 'error' },
    { name: 'a long name', changes: media(`${'s'.repeat(120)}.png`, 'x'), at, severity: 'error' },
  ],
});

testRule(interactionCount, {
  // The tiny course asks one question in its lesson and draws two in its test.
  passing: [{ name: '250 interactions', changes: check(247) }],
  failing: [{ name: '251 interactions', changes: check(248), at: modules, severity: 'warning', says: /251/ }],
});
