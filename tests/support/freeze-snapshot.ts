// `npx tsx tests/support/freeze-snapshot.ts NAME`: freezes an example of the format that is written now, once, before it changes.
import { existsSync, writeFileSync } from 'node:fs';
import { journalVersion, readRows } from '../../src/session/journal/journal-rows.ts';
import { entriesMark } from '../../src/session/snapshot/sent-marks.ts';
import { readSnapshot, snapshotVersion, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { exampleQuestions, rulesByType } from './example-questions.ts';
import { FakeLms } from './fake-lms.ts';
import { listFrozen } from './list-frozen.ts';
import { MemoryDevice } from './memory-device.ts';
import { asked, checkPlan, finalPlan, layout, lessons, questions, startSession } from './session-course.ts';

const path = `tests/frozen/snapshots/v${snapshotVersion}-${process.argv[2] ?? 'sample'}.json`;
if (existsSync(path)) throw new Error(`${path} is frozen. Give the new example another name.`);

const lms = new FakeLms();
lms.broken = true;
const device = new MemoryDevice();
const { session } = await startSession(lms, { seed: 11, device });
const act = session.getState();
const keyOf = (id: string) => {
  const known = exampleQuestions().find(({ question }) => question.id === id.replace(/^bank-/, ''));
  return known?.example.responses[0]?.response ?? '';
};
for (const lesson of lessons) {
  for (const part of lesson.parts.slice(0, 2)) act.visit(lesson, part);
  for (const question of questions.filter(({ id }) => lesson.questions.includes(id)))
    act.submit(lesson, question, keyOf(question.id), 4);
}
const ids = asked.map(({ question }) => question.id);
act.startAttempt(checkPlan, ids.slice(0, 4));
for (const item of asked.slice(0, 4)) act.answer('check', item, keyOf(item.question.id), 3);
act.handIn(checkPlan, asked.slice(0, 4));
act.startAttempt(finalPlan, ids);
for (const { question } of asked.slice(0, 9)) act.respond('final', question, keyOf(question.id), 3);
act.flag('final', ids[2] ?? '', true);
act.enterAssessment('final');
act.chooseLanguage('ar');
act.apply((progress) => ({
  ...progress,
  activities: {
    desk: { moves: [23, 0, 7], rounds: 2, credit: 'partial', outcomes: { lawful: 3, money: 1 } },
    ledger: { moves: [4, 3, 2, 1, 0], rounds: 0, credit: 'none', outcomes: {} },
  },
  learning: {
    objectives: {
      F1: { state: 'kept', box: 3, due: 20_790, variant: 5 },
      F2: { state: 'practised', box: 1, due: 20_784, variant: 0 },
    },
    misconceptions: { M1: 2, 'O-m1': 0 },
    certainty: { guess: { right: 3, all: 9 }, check: { right: 12, all: 20 }, act: { right: 31, all: 34 } },
    testedOut: ['two'],
  },
}));
const { progress } = session.getState();
const marks = [
  { session: entriesMark, number: 14 },
  { session: 77, number: 12 },
  { session: 4001, number: 3 },
  { session: 1, number: 4095 },
];
const snapshot = writeSnapshot(progress, layout, rulesByType, Number.POSITIVE_INFINITY, marks);
if (!readSnapshot(snapshot, layout, rulesByType)) throw new Error('What was written cannot be read.');
writeFileSync(path, `${JSON.stringify({ layout, snapshot, marks, progress }, null, 2)}\n`);
listFrozen();
console.log(`${path} is written.`);

await session.getState().saveNow();
const rows = readRows(device.rowsOf('sam'));
const [kept] = rows.snapshots.values();
const interactions = [...rows.submissions.values()]
  .sort((a, b) => a.number - b.number)
  .map(({ interaction: { submission, ...interaction } }) => interaction);
const journal = {
  version: journalVersion,
  rows: Object.fromEntries(device.rowsOf('sam')),
  snapshot: kept?.snapshot,
  acknowledged: kept?.acknowledged,
  interactions,
};
const journalPath = `tests/frozen/journals/v${journalVersion}-${process.argv[2] ?? 'sample'}.json`;
if (!existsSync(journalPath)) writeFileSync(journalPath, `${JSON.stringify(journal, null, 2)}\n`);
