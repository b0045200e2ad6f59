import { describe, expect, it } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { createRecords, onlyTexts } from './record.ts';

const record = { learnerId: 'learner-1', values: { 'cmi.location': 'a/b' }, launches: 2, savedAt: 1000 };

describe('records that the LMS keeps', () => {
  it('are found again by another visit, each under its own key', () => {
    const storage = browserStorage();
    createRecords(storage).write('course/SCORM 1.2', record);
    expect(createRecords(storage).read('course/SCORM 1.2')).toEqual(record);
    expect(createRecords(storage).read('course/SCORM 2004')).toBeUndefined();
  });

  it('are gone once removed', () => {
    const storage = browserStorage();
    const records = createRecords(storage);
    records.write('a', record);
    records.remove('a');
    expect(records.read('a')).toBeUndefined();
    expect(createRecords(storage).read('a')).toBeUndefined();
  });

  it('last for the visit where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const records = createRecords({ getItem: refuse, setItem: refuse, removeItem: refuse });
    records.write('a', record);
    expect(records.read('a')).toEqual(record);
    records.remove('a');
    expect(records.read('a')).toBeUndefined();
  });

  it.each(['', 'null', '7', '{', '{"version":1}', '{"version":2,"values":{},"learnerId":"a","launches":1}'])(
    'take "%s" for no record',
    (text) => {
      const storage = browserStorage();
      storage.setItem('borderless-lms/record/a', text);
      expect(createRecords(storage).read('a')).toBeUndefined();
    },
  );

  it('never give the same learner twice, on any visit', () => {
    const storage = browserStorage();
    const first = createRecords(storage);
    expect([first.newLearner(), first.newLearner(), createRecords(storage).newLearner()]).toEqual([
      'learner-1',
      'learner-2',
      'learner-3',
    ]);
  });

  it('hold texts that say something, and nothing else', () => {
    expect(onlyTexts({ a: 'x', b: '', c: 5, d: {}, e: null })).toEqual({ a: 'x' });
  });
});
