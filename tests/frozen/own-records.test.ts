import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord, recordVersion } from '../../src/player/record/record-file.ts';
import { readSubmissions, submissionsVersion } from '../../src/tracking/adapters/local/kept-submissions.ts';

const examples = (folder: string) => {
  const path = `${import.meta.dirname}/${folder}`;
  return readdirSync(path).map((file) => ({ file, text: readFileSync(`${path}/${file}`, 'utf8') }));
};

describe('a record that an earlier release of the web build exported', () => {
  it.each(examples('records'))('is imported with every submission: $file', ({ text }) => {
    const written = JSON.parse(text);
    const read = readRecord(text);
    if (typeof read === 'string') throw new Error(read);
    expect(read).toMatchObject({ course: written.course.id, progress: written.progress });
    expect(read.kept.leftOut).toBe(written.olderLeftOut);
    expect(read.kept.submissions.map(({ id, share, timestamp, detail }) => [id, share, timestamp, detail])).toEqual(
      written.submissions.map((one: Record<string, unknown>) => [one.id, one.result, Date.parse(String(one.time)), one.detail]),
    );
    expect(read.kept.submissions.length).toBeGreaterThan(2);
  });

  it('is frozen for every format', () => {
    const versions = examples('records').map(({ text }) => JSON.parse(text).version);
    for (let version = 1; version <= recordVersion; version++) expect(versions).toContain(version);
  });
});

describe('submissions that an earlier release of the web build keeps in the browser', () => {
  it.each(examples('submissions'))('are read back, all of them: $file', ({ text }) => {
    const { version, ...kept } = JSON.parse(text);
    expect(readSubmissions(JSON.parse(text))).toEqual(kept);
  });

  it('are frozen for every format', () => {
    const versions = examples('submissions').map(({ text }) => JSON.parse(text).version);
    for (let version = 1; version <= submissionsVersion; version++) expect(versions).toContain(version);
  });
});
