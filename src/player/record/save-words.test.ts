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

  it('sends a learner whose session is over back to the LMS, and offers no try in vain', () => {
    const errors = [{ code: 'lms-session-over', detail: 'POST statements: HTTP 403' }] as const;
    const over = saveWords({ save: { status: 'waiting', errors }, connected: true, records: true }, messages);
    expect(over).toMatchObject({ retry: false, todo: [messages.text('saving.reopen'), expect.any(String)] });
    expect(errorLines(errors, messages)[0]).toContain('The LMS has ended this session');
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
