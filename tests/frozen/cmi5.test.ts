import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKeptSession } from '../../src/tracking/adapters/cmi5/kept-session.ts';
import { readDocument, writeDocument } from '../../src/tracking/adapters/cmi5/snapshot-document.ts';

const examples = (folder: string) => {
  const path = `${import.meta.dirname}/${folder}`;
  return readdirSync(path).map((file) => readFileSync(`${path}/${file}`, 'utf8'));
};
const none = ['', 'null', '[]', '{}', '{"version":1}', '{"version":99,"suspendData":"a","location":"","writer":"w"}'];

describe('a State document of an earlier release', () => {
  it.each(examples('cmi5-documents'))('reads back whole: %s', (text) => {
    const { version, ...document } = JSON.parse(text);
    expect(readDocument(text)).toEqual(document);
    expect(version).toBeGreaterThan(0);
  });

  it('is frozen for every format', () => {
    const now = writeDocument({ suspendData: '', location: '', sent: { completed: false, passed: false }, seconds: 0, writer: '' });
    expect(examples('cmi5-documents').map((text) => JSON.parse(text).version)).toContain(now.version);
  });

  it.each(none)('that is none of ours is left alone: %s', (text) => {
    expect(readDocument(text)).toBeUndefined();
  });
});

describe('a session that a tab of an earlier release has kept', () => {
  it.each(examples('cmi5-sessions'))('goes on: %s', (text) => {
    const { version: _, ...session } = JSON.parse(text);
    expect(readKeptSession(text)).toEqual(session);
  });

  it.each(none)('that is none of ours is left alone: %s', (text) => {
    expect(readKeptSession(text)).toBeUndefined();
  });
});
