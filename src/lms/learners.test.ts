import { describe, expect, it } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { firstLearner, keepLearners, readLearners, withLearner } from './learners.ts';

describe('learners of the local LMS', () => {
  it('begin with one, who has the name that the first release kept', () => {
    const storage = browserStorage();
    expect(readLearners(storage)).toEqual({ all: [firstLearner], chosen: 'l1' });
    storage.setItem('borderless-lms/settings', '{"learnerName":"Okafor, Ada","passing":""}');
    expect(readLearners(storage)).toEqual({ all: [{ id: 'l1', name: 'Okafor, Ada' }], chosen: 'l1' });
  });

  it('are there on the next visit, with who was chosen', () => {
    const storage = browserStorage();
    const two = withLearner(readLearners(storage), 'Roy, Lena', []);
    keepLearners(storage, two);
    expect(readLearners(storage)).toEqual({ all: [firstLearner, { id: 'l2', name: 'Roy, Lena' }], chosen: 'l2' });
  });

  it('are never given an id under which a record lies', () => {
    expect(withLearner({ all: [firstLearner], chosen: 'l1' }, 'A', ['l7', 'x']).chosen).toBe('l8');
  });

  it.each([
    '',
    '7',
    '{"version":1,"all":[]}',
    '{"version":2,"all":[{"id":"a","name":"b"}]}',
    '{"version":1,"all":[5]}',
  ])('are the first one where "%s" is kept', (text) => {
    const storage = browserStorage();
    storage.setItem('borderless-lms/people', text);
    expect(readLearners(storage).all).toEqual([firstLearner]);
  });
});
