import { describe, expect, it } from 'vitest';
import { bounds, readFromRunner } from './messages.ts';

const call = { action: 'set', element: 'cmi.location', value: 'a', result: 'true', code: '0', diagnostic: '' };
const news = { kind: 'news', calls: [call], values: { 'cmi.location': 'a' }, uncommitted: 1, isOver: false };

describe('a message of a package’s window', () => {
  it.each([{ kind: 'ready' }, { kind: 'failed' }, { kind: 'closed' }, { kind: 'saved', values: {} }, news])(
    'is read: %j',
    (message) => {
      expect(readFromRunner(message)).toEqual(message);
    },
  );

  it('is read with nothing in it but what belongs there', () => {
    expect(readFromRunner({ kind: 'ready', learner: 'l2', package: 'other' })).toEqual({ kind: 'ready' });
    const saved = { kind: 'saved', values: {}, learner: 'l2', savedAt: 5 };
    expect(readFromRunner(saved)).toEqual({ kind: 'saved', values: {} });
  });

  it('is cut where a call says more than a log can hold', () => {
    const long = { ...call, value: 'x'.repeat(1_000_000), diagnostic: 'y'.repeat(5000) };
    const read = readFromRunner({ ...news, calls: [long] });
    expect(read?.kind === 'news' && read.calls[0]?.value?.length).toBe(bounds.value);
    expect(read?.kind === 'news' && read.calls[0]?.diagnostic.length).toBe(1000);
  });

  const many = Object.fromEntries(Array.from({ length: bounds.elements + 1 }, (_, at) => [`cmi.a.${at}`, 'x']));
  const large = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`cmi.${at}`, 'x'.repeat(bounds.value)]));
  it.each<[string, unknown]>([
    ['no object', 'ready'],
    ['nothing', null],
    ['another kind', { kind: 'launch' }],
    ['no values', { kind: 'saved' }],
    ['a value that is no text', { kind: 'saved', values: { 'cmi.location': 5 } }],
    ['a value too long', { kind: 'saved', values: { 'cmi.location': 'x'.repeat(bounds.value + 1) } }],
    ['a name that is none', { kind: 'saved', values: { 'cmi location': 'a' } }],
    ['a name too long', { kind: 'saved', values: { ['c'.repeat(bounds.name + 1)]: 'a' } }],
    ['too many values', { kind: 'saved', values: many }],
    ['too much in all', { kind: 'saved', values: large }],
    ['calls that are no list', { ...news, calls: {} }],
    ['too many calls', { ...news, calls: Array(bounds.calls + 1).fill(call) }],
    ['a call of another kind', { ...news, calls: [{ ...call, action: 'eval' }] }],
    ['a call without a result', { ...news, calls: [{ ...call, result: undefined }] }],
    ['a count that is none', { ...news, uncommitted: -1 }],
    ['a count that never ends', { ...news, uncommitted: Number.POSITIVE_INFINITY }],
    ['an end that is no yes or no', { ...news, isOver: 'no' }],
  ])('with %s is not heard', (_what, message) => {
    expect(readFromRunner(message)).toBeUndefined();
  });
});
