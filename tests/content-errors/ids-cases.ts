import { keyDigest } from '../../src/domain/assessment/answer-key.ts';
import { tinyCourse } from '../support/tiny-course.ts';
import { type ErrorCase, paths } from './error-case.ts';

const lock = (fields: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ formatVersion: 2, published: {}, ...fields }, null, 2);

/** The bank of the knowledge check, whose first question now has the other option as its key. */
function otherKey(more: Readonly<Record<string, unknown>> = {}): string {
  const { questions, ...bank } = JSON.parse(tinyCourse[paths.check] ?? '');
  const [{ options, ...first }, ...rest] = questions;
  const [members, { misconception, repair, ...office }] = options;
  const other = {
    ...first,
    options: [{ ...members, plausible: 'each of them has a seat' }, office],
    answerKey: 'office',
    ...more,
  };
  return JSON.stringify({ ...bank, questions: [other, ...rest] }, null, 2);
}

const rescore = { reason: 'The assembly has changed its rules.', date: '2026-11-30' };
const keyWas = (day = '') => lock({ answerKeys: { 'chk-q-one': `${keyDigest('members')}${day}` } });
const changed =
  'question-banks/check-basics.json:12:20 error changed-key The answer key of "chk-q-one" is not the one that was published; learners who answered would be scored by another.';
const newId =
  'Give this one an id that was never used. Only if it is the same as before, take the id out of "retired" in ids.json.';

/** A key that changed on purpose, and says so. */
export const rescored = { [paths.check]: otherKey({ rescore }), 'ids.json': keyWas() };

export const idsCases: readonly ErrorCase[] = [
  {
    name: 'an id that was published and is gone',
    change: {
      'ids.json': lock({
        published: { lessons: ['first-steps'], questions: ['fst-q-true', 'fst-q-gone', 'fst-q-retired'] },
        retired: { 'fst-q-retired': '1.0.0 2026-11-25' },
      }),
    },
    expected: [
      'ids.json:9:7 error vanished-id "fst-q-gone" (questions) was published and is gone; what learners did there would be lost.\n    Give the id back to what it named. If it went on purpose, run "npm run content -- retire".',
    ],
  },
  {
    name: 'retired ids that are in use again',
    change: {
      'ids.json': lock({
        published: { questions: ['chk-q-one'], parts: ['first-steps/do'], lessons: ['basics'] },
        // A lesson may have had the name that a module has.
        retired: { 'chk-q-one': '1.0.0 2026-11-25', 'first-steps/do': 'unknown', basics: '1.0.0 2026-11-25' },
      }),
    },
    expected: [
      `modules/basics/first-steps.json:30:13 error reused-id "first-steps/do" (parts) was retired in an earlier edition; learners' records from then would be taken for this one.\n    ${newId}`,
      `question-banks/check-basics.json:7:13 error reused-id "chk-q-one" (questions) was retired in edition 1.0.0 on 2026-11-25; learners' records from then would be taken for this one.\n    ${newId}`,
    ],
  },
  {
    name: 'an answer key that changed under its id',
    change: { [paths.check]: otherKey(), 'ids.json': keyWas() },
    expected: [
      `${changed}\n    Give the question a new id and retire the old one; or, if saved answers shall be scored anew, add "rescore": { "reason": "…", "date": "2026-11-30" }.`,
    ],
  },
  {
    name: 'a key that changed again after its re-score',
    change: { [paths.check]: otherKey({ rescore }), 'ids.json': keyWas(' 2026-11-30') },
    expected: [
      `${changed}\n    Its "rescore" of 2026-11-30 is for an earlier change: write reason and date of this one, or give the question a new id and retire the old one.`,
    ],
  },
  {
    name: 'a re-score without reason and day',
    change: { [paths.check]: otherKey({ rescore: { reason: 'x', date: 'soon' } }) },
    expected: [
      'question-banks/check-basics.json:27:19 error too-small "reason" has 1 characters and must have at least 12.\n    Say why the key changed.',
      'question-banks/check-basics.json:28:17 error wrong-format "date" is not written as it must be: "soon".\n    Write the day as 2026-11-30.',
    ],
  },
  {
    name: 'a retired id without edition and day',
    change: { 'ids.json': lock({ retired: { 'fst-q-gone': 'yesterday' } }) },
    expected: [
      'ids.json:5:19 error wrong-format "fst-q-gone" is not written as it must be: "yesterday".\n    Write it as "1.2.0 2026-11-30".',
    ],
  },
];
