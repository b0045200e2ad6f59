import { describe, expect, it } from 'vitest';
import { type Answered, callOf, shortened } from './call-log.ts';
import { type StandardId, standards } from './standards.ts';

const call = (id: StandardId, changes: Partial<Answered>) =>
  callOf(
    standards[id],
    { action: 'set', element: 'cmi.location', value: 'a', result: 'true', code: '0', diagnostic: '', ...changes },
    1,
    0,
  );

describe('a call in the log', () => {
  it('goes by the name that the standard gives it', () => {
    expect(call('1.2', { action: 'terminate' }).method).toBe('LMSFinish');
    expect(call('2004', { action: 'terminate' }).method).toBe('Terminate');
  });

  it('has nothing to say about an error where there is none', () => {
    expect(call('1.2', { diagnostic: 'No Error' })).toMatchObject({
      level: 'ok',
      meaning: undefined,
      diagnostic: undefined,
    });
  });

  it.each<[StandardId, string, RegExp]>([
    ['1.2', '405', /form/],
    ['2004', '406', /form/],
    ['1.2', '301', /no session/],
    ['2004', '391', /could not save/],
    ['2004', '999', /999/],
    // The same number means something else in each standard.
    ['1.2', '403', /only be read/],
    ['2004', '404', /only be read/],
  ])('of SCORM %s with code %s says what that means', (id, code, meaning) => {
    expect(call(id, { result: 'false', code })).toMatchObject({ level: 'error', code });
    expect(call(id, { result: 'false', code }).meaning).toMatch(meaning);
  });

  it('that asks for what is not set yet is no error in SCORM 2004, and one in 1.2', () => {
    const asks = { action: 'get', value: undefined, result: '', code: '403' } as const;
    expect(call('2004', asks).level).toBe('note');
    expect(call('1.2', asks).level).toBe('error');
  });

  it('that was refused without a code is an error', () => {
    expect(call('1.2', { action: 'commit', result: 'false' }).level).toBe('error');
  });
});

describe('a long text in the log', () => {
  it('is cut, with its length beside it', () => {
    expect(shortened('x'.repeat(623), 5)).toEqual({ text: 'xxxxx…', length: 623 });
    expect(shortened('short', 5)).toEqual({ text: 'short', length: undefined });
  });
});
