// `npx tsx tests/support/freeze-snapshot.ts NAME`: freezes an example of the format that is written now, once, before it changes.
import { existsSync, writeFileSync } from 'node:fs';
import { readSnapshot, snapshotVersion, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { exampleQuestions, rulesByType } from './example-questions.ts';
import { FakeLms } from './fake-lms.ts';
import { asked, checkPlan, finalPlan, layout, lessons, questions, startSession } from './session-course.ts';

const path = `tests/frozen/snapshots/v${snapshotVersion}-${process.argv[2] ?? 'sample'}.json`;
if (existsSync(path)) throw new Error(`${path} is frozen. Give the new example another name.`);

const { session } = await startSession(new FakeLms(), { seed: 11 });
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
const snapshot = writeSnapshot(progress, layout, rulesByType, Number.POSITIVE_INFINITY);
if (!readSnapshot(snapshot, layout, rulesByType)) throw new Error('What was written cannot be read.');
writeFileSync(path, `${JSON.stringify({ layout, snapshot, progress }, null, 2)}\n`);
console.log(`${path} is written.`);
