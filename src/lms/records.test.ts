import { describe, expect, it } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { type KeptSession, type LearnerRecord, onlyTexts } from './record.ts';
import { createRecords, mostSessions } from './records.ts';

const record: LearnerRecord = {
  learner: 'l1',
  package: 'course/SCORM 2004 4th Edition',
  subject: { course: 'course', title: 'A course', edition: 'SCORM 2004 4th Edition', standard: '2004' },
  learnerId: 'learner-1',
  values: { 'cmi.location': 'a/b' },
  launches: 2,
  savedAt: 1000,
};
const session: KeptSession = { launch: 1, openedAt: 1, endedAt: 2, ending: 'ended', values: { 'cmi.location': 'a' } };

describe('records that the LMS keeps', () => {
  it('are found again by another visit, one a learner and package', () => {
    const storage = browserStorage();
    const other = { ...record, learner: 'l2', values: {} };
    createRecords(storage, 'l1').write(record);
    createRecords(storage, 'l1').write(other);
    const again = createRecords(storage, 'l1');
    expect(again.read(record)).toEqual(record);
    expect(again.read(other)).toEqual(other);
    expect(again.read({ learner: 'l1', package: 'course/SCORM 1.2' })).toBeUndefined();
    expect(again.all()).toEqual([record, other]);
  });

  it('are not mixed up by names that look like one another', () => {
    const records = createRecords(browserStorage(), 'l1');
    records.write({ ...record, learner: 'a/b', package: 'c' });
    expect(records.read({ learner: 'a', package: 'b/c' })).toBeUndefined();
    expect(records.sessions({ learner: 'a', package: 'b' })).toEqual([]);
  });

  it('are gone once removed, with their sessions, and nobody else’s', () => {
    const storage = browserStorage();
    const records = createRecords(storage, 'l1');
    const other = { ...record, learner: 'l11' };
    for (const one of [record, other]) {
      records.write(one);
      records.addSession(one, session);
    }
    records.remove(record);
    const again = createRecords(storage, 'l1');
    expect([again.read(record), again.sessions(record)]).toEqual([undefined, []]);
    expect([again.read(other), again.sessions(other)]).toEqual([other, [session]]);
  });

  it('keep the newest sessions, oldest first', () => {
    const storage = browserStorage();
    for (let launch = 1; launch <= 12; launch++)
      createRecords(storage, 'l1').addSession(record, { ...session, launch });
    const launches = createRecords(storage, 'l1')
      .sessions(record)
      .map(({ launch }) => launch);
    expect(launches).toEqual([8, 9, 10, 11, 12]);
    expect(launches).toHaveLength(mostSessions);
  });

  it('last for the visit where the browser keeps nothing, and say so', () => {
    const refuse = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 1 };
    const records = createRecords(storage, 'l1');
    expect(records.write(record)).toBe(false);
    expect(records.read(record)).toEqual(record);
    expect(records.all()).toEqual([record]);
    records.remove(record);
    expect(records.read(record)).toBeUndefined();
  });

  it('make room by giving up the oldest sessions of their own package, and of no other', () => {
    const full = browserStorage();
    let room = 3000;
    const used = () =>
      Array.from({ length: full.length }, (_, at) => full.getItem(full.key(at) ?? '') ?? '').join('').length;
    const storage = {
      ...full,
      get length() {
        return full.length;
      },
      setItem(key: string, value: string) {
        if (used() + value.length > room) throw new DOMException('No room', 'QuotaExceededError');
        full.setItem(key, value);
      },
    };
    const records = createRecords(storage, 'l1');
    for (const [launch, endedAt] of [
      [1, 30],
      [2, 10],
      [3, 20],
    ] as const) {
      records.addSession(record, { ...session, launch, endedAt, values: { 'cmi.suspend_data': 'x'.repeat(300) } });
    }
    const other = { ...record, package: 'another' };
    records.addSession(other, { ...session, endedAt: 1 });
    room = used() + 100;
    expect(records.write({ ...record, values: { 'cmi.suspend_data': 'x'.repeat(300) } })).toBe(true);
    expect(
      createRecords(full, 'l1')
        .sessions(record)
        .map(({ launch }) => launch),
    ).toEqual([1]);
    expect(createRecords(full, 'l1').read(record)?.values['cmi.suspend_data']).toHaveLength(300);
    expect(records.write({ ...other, values: { 'cmi.suspend_data': 'x'.repeat(2000) } })).toBe(false);
    expect(createRecords(full, 'l1').sessions(record)).toHaveLength(1);
  });

  it.each([
    '',
    'null',
    '7',
    '{',
    '{"version":3}',
    '{"version":2,"values":{},"learner":"l1"}',
    '{"version":2,"values":[]}',
  ])('take "%s" for no record', (text) => {
    const storage = browserStorage();
    storage.setItem('borderless-lms/record-2/l1/a', text);
    expect(createRecords(storage, 'l1').all()).toEqual([]);
  });

  it('never give the same learner twice, on any visit', () => {
    const storage = browserStorage();
    const first = createRecords(storage, 'l1');
    expect([first.newLearner(), first.newLearner(), createRecords(storage, 'l1').newLearner()]).toEqual([
      'learner-1',
      'learner-2',
      'learner-3',
    ]);
  });

  it('hold texts that say something, and nothing else', () => {
    expect(onlyTexts({ a: 'x', b: '', c: 5, d: {}, e: null })).toEqual({ a: 'x' });
  });
});
