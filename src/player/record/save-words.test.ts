import { describe, expect, it } from 'vitest';
import { en } from '../../ui/messages/en.ts';
import { createMessages } from '../../ui/messages/messages.ts';
import { errorLines, saveWords } from './save-words.ts';

const messages = createMessages('en', en);
const words = (status: 'saved' | 'waiting' | 'local' | 'failed', connected: boolean, records = true) =>
  saveWords({ save: { status, at: 0, errors: [{ code: 'no-local-storage' }] }, connected, records }, messages);

describe('the page on saving', () => {
  it('tells the states apart, and offers what helps in each', () => {
    expect(words('saved', true)).toMatchObject({ kind: 'ok', title: 'Saved', retry: false });
    expect(words('waiting', true)).toMatchObject({
      kind: 'warn',
      title: 'Saved on this device, waiting for the LMS',
      retry: true,
    });
    const failed = words('failed', false);
    expect(failed).toMatchObject({ kind: 'bad', title: 'Not saved', retry: true });
    for (const step of ['saving.keepOpen', 'saving.tryNow', 'saving.rescue'] as const)
      expect(failed.todo).toContain(messages.text(step));
    expect(words('local', false)).toMatchObject({ kind: 'warn', retry: false });
  });

  it('does not speak of an LMS where there is none', () => {
    expect(words('saved', false).meaning).not.toContain('LMS');
    expect(words('saved', true).meaning).toContain('LMS');
  });

  it('says that nothing is recorded in a review, whatever the state', () => {
    expect(words('failed', true, false)).toMatchObject({ kind: 'ok', title: 'Nothing is recorded' });
  });

  it('gives an administrator each code once, in words, with what the LMS said', () => {
    const refusal = { code: 'lms-did-not-save', detail: 'LMSCommit: 101 General exception' } as const;
    const lines = errorLines([refusal, refusal, { code: 'no-local-storage' }], messages);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      'lms-did-not-save: The LMS did not confirm that it keeps what it was given. LMSCommit: 101 General exception',
    );
  });
});
