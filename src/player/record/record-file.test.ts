import { describe, expect, it } from 'vitest';
import { everyInteraction, sampleInteraction } from '../../../tests/support/tracking-samples.ts';
import { type RecordFile, readRecord, writeRecord } from './record-file.ts';

const record: RecordFile = {
  course: { id: 'this-course', title: 'This course', revision: '1.2.0' },
  exported: '2026-11-30T10:00:00.000Z',
  progress: 'CsnapshotAAA',
  completion: 'incomplete',
  success: 'passed',
  score: 0.83,
  kept: { submissions: everyInteraction(), leftOut: 7 },
};
const changed = (changes: object) => JSON.stringify({ ...JSON.parse(writeRecord(record)), ...changes });

describe('a record as a file', () => {
  it('gives back course, progress and every submission', () => {
    const asJson: unknown = JSON.parse(JSON.stringify(record.kept));
    expect(readRecord(writeRecord(record))).toEqual({
      course: 'this-course',
      progress: record.progress,
      kept: asJson,
    });
  });

  it('says in words that a person reads what was answered, when, and with which result', () => {
    const one = sampleInteraction();
    const file = JSON.parse(writeRecord({ ...record, kept: { submissions: [one], leftOut: 0 } }));
    expect(file).toMatchObject({ format: 'borderless-record', version: 1, success: 'passed', score: 0.83 });
    expect(file.submissions[0]).toMatchObject({
      id: one.id,
      time: '2026-11-24T09:30:05.250Z',
      result: 0,
      detail: { kind: 'choice', response: ['second'], correct: ['first-step'] },
      description: one.description,
    });
  });

  it.each([
    ['not-json', 'record'],
    ['not-ours', '{}'],
    ['not-ours', 'null'],
    ['not-ours', changed({ format: 'borderless-self-assessment' })],
    ['newer', changed({ version: 2 })],
    ['incomplete', changed({ progress: 4 })],
    ['incomplete', changed({ course: 'this-course' })],
    ['incomplete', changed({ submissions: {} })],
    ['incomplete', changed({ version: 0 })],
    ['too-large', `"${'x'.repeat(10_000_000)}"`],
  ])('is refused as %s', (problem, text) => {
    expect(readRecord(text)).toBe(problem);
  });

  it('leaves out a submission that is not sound, and keeps the others', () => {
    const file = JSON.parse(writeRecord({ ...record, kept: { submissions: [sampleInteraction()], leftOut: 0 } }));
    const text = JSON.stringify({
      ...file,
      olderLeftOut: 'many',
      submissions: [...file.submissions, { time: 1 }, null],
    });
    expect(readRecord(text)).toMatchObject({ kept: { submissions: [sampleInteraction()], leftOut: 0 } });
  });
});
