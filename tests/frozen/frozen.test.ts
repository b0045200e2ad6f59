import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idsFromFormat1, idsSchema } from '../../src/content/ids-schema.ts';
import { exportVersion, recordExport } from '../../src/lms/export/record-json.ts';
import { learnersVersion, readLearners } from '../../src/lms/learners.ts';
import { recordVersion } from '../../src/lms/record.ts';
import { createRecords } from '../../src/lms/records.ts';
import { certificateVersion, keptCertificate } from '../../src/player/certificate/certificate-keep.ts';
import { noLearning } from '../../src/domain/progress/progress.ts';
import {
  readSelfAssessment,
  selfAssessmentVersion,
} from '../../src/player/self-assessment/self-assessment.ts';
import { journalVersion, readRows } from '../../src/session/journal/journal-rows.ts';
import { readOldEntry } from '../../src/session/journal/old-entry.ts';
import { readRescueCode } from '../../src/session/rescue-code/read-rescue-code.ts';
import { rescueCodeVersion } from '../../src/session/rescue-code/rescue-code.ts';
import { readMarks, readSnapshot, snapshotVersion } from '../../src/session/snapshot/snapshot.ts';
import { browserStorage } from '../support/browser-storage.ts';
import { rulesByType } from '../support/example-questions.ts';
import { frozenNow, listedFrozen } from '../support/list-frozen.ts';

const examples = (folder: string) => {
  const path = `${import.meta.dirname}/${folder}`;
  return readdirSync(path).map((file) => ({ file, ...JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) }));
};

describe('suspend data of an earlier release', () => {
  it.each(examples('snapshots'))('reads back whole: $file', ({ layout, snapshot, marks = [], progress }) => {
    expect(readMarks(snapshot)).toEqual(marks);
    expect(readSnapshot(snapshot, layout, rulesByType)).toEqual({ activities: {}, learning: noLearning, ...progress });
  });

  it('is frozen for every format', () => {
    const versions = examples('snapshots').map(({ file }) => Number(/^v(\d+)-/.exec(file)?.[1]));
    for (let version = 1; version <= snapshotVersion; version++) expect(versions).toContain(version);
  });
});

describe('a journal of an earlier release', () => {
  const journals = examples('journals');
  let named = 0;
  const rowsOf = (example: { version: number; rows: Record<string, unknown> }) =>
    example.version === 1
      ? readOldEntry(JSON.stringify(example), () => `old-${++named}`)
      : new Map(Object.entries(example.rows));

  it.each(journals)('reads back with every submission: $file', (example) => {
    const { submissions, snapshots } = readRows(rowsOf(example) ?? new Map());
    const [snapshot] = snapshots.values();
    expect(snapshot?.snapshot).toBe(example.snapshot);
    expect(snapshot?.acknowledged).toBe(example.acknowledged);
    const read = [...submissions.values()].sort((a, b) => a.number - b.number);
    expect(read.map(({ interaction: { submission, ...interaction } }) => interaction)).toEqual(example.interactions);
    expect(read.length).toBeGreaterThan(0);
  });

  it('is frozen for every format', () => {
    const versions = journals.map(({ version }) => version);
    for (let version = 1; version <= journalVersion; version++) expect(versions).toContain(version);
  });

  it.each([null, 1, {}, { version: 99, snapshot: '', interactions: [], acknowledged: true }, { version: 1 }])(
    'that is none of ours is left alone: %j',
    (value) => {
      expect(readOldEntry(JSON.stringify(value), () => '')).toBeUndefined();
      const { submissions, snapshots } = readRows(new Map([['row', value]]));
      expect([submissions.size, snapshots.size]).toEqual([0, 0]);
    },
  );
});

describe('a certificate kept by an earlier release', () => {
  it.each(examples('certificates'))('reads back: $file', ({ file, version, ...kept }) => {
    expect(keptCertificate({ version, ...kept })).toEqual(kept);
  });

  it('is frozen for every format', () => {
    const versions = examples('certificates').map(({ version }) => version);
    for (let version = 1; version <= certificateVersion; version++) expect(versions).toContain(version);
  });
});

describe('a self-assessment kept by an earlier release', () => {
  it.each(examples('self-assessments'))('reads back: $file', ({ file, format, version, ...kept }) => {
    expect(readSelfAssessment(JSON.stringify({ format, version, ...kept }))).toEqual(kept);
  });

  it('is frozen for every format', () => {
    const versions = examples('self-assessments').map(({ version }) => version);
    for (let version = 1; version <= selfAssessmentVersion; version++) expect(versions).toContain(version);
  });
});

describe('the ids of an earlier release', () => {
  it.each(examples('ids'))('are read with every id: $file', ({ file, ...ids }) => {
    const read = idsSchema.parse(idsFromFormat1(ids));
    expect(read.published).toMatchObject(ids.published);
    expect(Object.keys(read.retired)).toEqual(Array.isArray(ids.retired) ? ids.retired : Object.keys(ids.retired));
  });
});

describe('a rescue code of an earlier release', () => {
  it.each(examples('rescue-codes'))('reads back: $file', ({ file, text, ...code }) => {
    expect(readRescueCode(text)).toEqual(code);
  });

  it('is frozen for every format', () => {
    const versions = examples('rescue-codes').map(({ file }) => Number(/^v(\d+)-/.exec(file)?.[1]));
    for (let version = 1; version <= rescueCodeVersion; version++) expect(versions).toContain(version);
  });
});

describe('a record that the local LMS of an earlier release kept', () => {
  it.each(examples('lms-records'))('reads back: $file', ({ key, text, record }) => {
    const storage = browserStorage();
    storage.setItem(key, text);
    expect(createRecords(storage, 'l1').all()).toEqual([record]);
    // And is found by the release after.
    expect(createRecords(storage, 'l1').read(record)).toEqual(record);
  });

  it('is frozen for every format', () => {
    const versions = examples('lms-records').map(({ version }) => version);
    for (let version = 1; version <= recordVersion; version++) expect(versions).toContain(version);
  });
});

describe('learners that the local LMS of an earlier release kept', () => {
  it.each(examples('lms-learners'))('read back: $file', ({ key, text, learners }) => {
    const storage = browserStorage();
    storage.setItem(key, text);
    expect(readLearners(storage)).toEqual(learners);
  });

  it('are frozen for every format', () => {
    const versions = examples('lms-learners').map(({ version }) => version);
    for (let version = 1; version <= learnersVersion; version++) expect(versions).toContain(version);
  });
});

describe('a file that the local LMS of an earlier release exported', () => {
  it.each(examples('lms-exports').filter(({ version }) => version === exportVersion))(
    'is written the same today: $file',
    ({ source, now, exported }) => {
      const { sessions, ...rest } = source;
      expect(JSON.parse(JSON.stringify(recordExport({ ...rest, sessions: () => sessions }, now)))).toEqual(exported);
    },
  );

  it('is frozen for every format', () => {
    const versions = examples('lms-exports').map(({ version }) => version);
    for (let version = 1; version <= exportVersion; version++) expect(versions).toContain(version);
  });
});

describe('what is frozen', () => {
  it('stays as it was added, and every file is listed (npx tsx tests/support/list-frozen.ts adds new ones)', () => {
    expect(frozenNow()).toEqual(listedFrozen());
  });
});
