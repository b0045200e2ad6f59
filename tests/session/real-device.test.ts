import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { seeded } from '../../src/domain/assessment/random.ts';
import { createCourseSession } from '../../src/session/course-session.ts';
import { journalFlag, oldJournal } from '../../src/session/journal/device.ts';
import { openKeeping } from '../../src/session/keeping.ts';
import { browserStorage } from '../support/browser-storage.ts';
import { rulesByType } from '../support/example-questions.ts';
import { FakeLms } from '../support/fake-lms.ts';
import { layout, outline } from '../support/session-course.ts';

const old = readFileSync(`${import.meta.dirname}/../frozen/journals/v1-sample.json`, 'utf8');
const oldIds = JSON.parse(old).interactions.map(({ id }: { id: string }) => id);

/** A window with a database in memory that works as a browser's. */
async function open(
  lms: FakeLms,
  factory: IDBFactory | undefined,
  storage: ReturnType<typeof browserStorage>,
  seed = 1,
) {
  const session = createCourseSession({
    course: outline,
    layout: async () => layout,
    keeping: async () => ({ openKeeping }),
    rules: rulesByType,
    tracker: lms.tracker(),
    device: (launch, openDevice) =>
      openDevice(
        {
          databases: () => factory,
          storage,
          channel: () => {
            throw new Error('none');
          },
          after: () => () => undefined,
        },
        outline.id,
        launch,
      ),
    keptBefore: () => true,
    now: () => 1_800_000_000_000,
    elapsed: () => 0,
    random: seeded(seed),
    after: () => () => undefined,
  });
  await session.getState().start();
  return session;
}

const told = (lms: FakeLms) => lms.interactions.map(({ id }) => id);

it('the journal of an earlier release is taken over once: facts, and submissions in their order', async () => {
  const lms = new FakeLms();
  lms.broken = true;
  const factory = new IDBFactory();
  const storage = browserStorage();
  storage.setItem(oldJournal(outline.id, 'sam'), old);
  const before = await open(lms, factory, storage);
  expect(Object.keys(before.getState().progress.questions).length).toBeGreaterThan(0);
  expect(storage.getItem(oldJournal(outline.id, 'sam'))).toBeNull();
  expect(storage.getItem(journalFlag(outline.id))).toBe('2');
  await vi.waitFor(() => expect(before.getState().save.status).toBe('waiting'));

  lms.broken = false;
  const after = await open(lms, factory, storage, 2);
  await vi.waitFor(() => expect(after.getState().save.status).toBe('saved'));
  expect(told(lms)).toEqual(oldIds);
  expect(after.getState().progress.questions).toEqual(before.getState().progress.questions);
  const last = await open(lms, factory, storage, 3);
  await vi.waitFor(() => expect(last.getState().save.status).toBe('saved'));
  expect(told(lms)).toEqual(oldIds);
});

it('where the database is forbidden, the old journal is taken over too, and goes once the LMS has everything', async () => {
  const lms = new FakeLms();
  const storage = browserStorage();
  storage.setItem(oldJournal(outline.id, 'sam'), old);
  const session = await open(lms, undefined, storage);
  await vi.waitFor(() => expect(session.getState().save.status).toBe('saved'));
  expect(session.getState().noSecondCopy).toBe(true);
  expect(told(lms)).toEqual(oldIds);
  expect(storage.getItem(oldJournal(outline.id, 'sam'))).toBeNull();
});

it('the old journal of another learner, or of nobody, is left alone', async () => {
  const storage = browserStorage();
  for (const learner of ['kim', undefined]) storage.setItem(oldJournal(outline.id, learner), old);
  for (const launchSays of [{}, { learnerId: undefined }]) {
    const lms = new FakeLms();
    lms.launchSays = launchSays;
    const session = await open(lms, new IDBFactory(), storage);
    expect([session.getState().progress.questions, told(lms)]).toEqual([{}, []]);
  }
  for (const learner of ['kim', undefined]) expect(storage.getItem(oldJournal(outline.id, learner))).toBe(old);
});
