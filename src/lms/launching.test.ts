import { beforeAll, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { samplePackage, visitLms } from '../../tests/support/lms-visit.ts';

// scorm-again reads timers from a window.
beforeAll(() => vi.stubGlobal('window', globalThis));

const place = 'cmi.core.lesson_location';

describe('several learners', () => {
  it('have a record each, and the next launch is in the name of who is chosen', async () => {
    const { act, learn, state } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    await act(() => state().addLearner('Roy, Lena'));
    expect(state()).toMatchObject({ open: undefined, record: undefined, values: {} });
    await act(state().launch);
    expect(state().values).toMatchObject({ 'cmi.core.student_name': 'Roy, Lena', 'cmi.core.entry': 'ab-initio' });
    learn('basics/do');
    await act(() => state().chooseLearner('l1'));
    expect(state().values[place]).toBe('basics/read');
    expect(state().records.map(({ learner, values }) => [learner, values[place]])).toEqual([
      ['l1', 'basics/read'],
      ['l2', 'basics/do'],
    ]);
  });

  it('can be renamed while a course is open, which goes on', async () => {
    const { act, state } = visitLms(browserStorage());
    await act(state().launch);
    state().renameLearner('Okafor, Ada');
    expect(state()).toMatchObject({ open: { number: 1 }, learner: { id: 'l1', name: 'Okafor, Ada' } });
  });

  it('lose the record that is removed, and no other', async () => {
    const { act, learn, state } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    await act(() => state().choose('course-2004'));
    await act(state().launch);
    await act(state().leave);
    state().removeRecord({ learner: 'l1', package: 'course/SCORM 1.2' });
    expect(state().records.map(({ package: key }) => key)).toEqual(['course/SCORM 2004']);
  });
});

describe('a package that takes the place of another', () => {
  const dropped = samplePackage('1.2', { id: 'new', key: 'dropped/1', isDropped: true });
  const before = { learner: 'l1', package: 'course/SCORM 1.2' };

  it('knows nothing of its record until the administrator hands it over; the old one stays', async () => {
    const { act, learn, state } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    await act(() => state().add(dropped));
    expect(state().record).toBeUndefined();
    state().takeOver(before);
    await act(state().launch);
    expect(state().values).toMatchObject({ [place]: 'basics/read', 'cmi.core.student_id': 'learner-1' });
    learn('basics/do', 1);
    await act(() => state().choose('course-1.2'));
    expect(state().values[place]).toBe('basics/read');
  });

  it('is not given a record of another standard, nor one while it runs', async () => {
    const { act, learn, state } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    await act(() => state().choose('course-2004'));
    state().takeOver(before);
    expect(state().record).toBeUndefined();
    await act(() => state().add(dropped));
    await act(state().launch);
    state().takeOver(before);
    expect(state().record?.values).toEqual({});
  });
});

describe('sessions', () => {
  it('are kept as the record stood at their end', async () => {
    const { act, learn, state } = visitLms(browserStorage());
    for (const [at, where] of ['a/1', 'a/2'].entries()) {
      await act(state().launch);
      learn(where, at);
      await act(state().leave);
    }
    const sessions = state().sessions({ learner: 'l1', package: 'course/SCORM 1.2' });
    expect(sessions.map(({ launch, ending, values }) => [launch, ending, values[place]])).toEqual([
      [1, 'ended', 'a/1'],
      [2, 'ended', 'a/2'],
    ]);
  });
});

describe('a package with several parts', () => {
  it('has a record for each, and the part’s own score to pass', async () => {
    const { act, done, learn, state } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    expect(done).toEqual(['files 0', 'online', 'start/my%20page.html?a=b']);
    await act(() => state().chooseLaunchable('second'));
    expect(state().values).toEqual({});
    await act(state().launch);
    expect(state().values).not.toHaveProperty(['cmi.student_data.mastery_score']);
    await act(() => state().chooseLaunchable('item'));
    expect(state().values[place]).toBe('basics/read');
  });
});

describe('a package’s window', () => {
  it('runs on a port of its own, cleared where another package was', async () => {
    const packages = ['a', 'b', 'c', 'd'].map((id) => samplePackage('1.2', { id, key: id }));
    const { act, done, state } = visitLms(browserStorage(), { packages });
    const ports: (number | undefined)[] = [];
    for (const { id } of packages) {
      await act(() => state().choose(id));
      await act(state().launch);
      ports.push(state().open?.port);
    }
    expect(ports).toEqual([5001, 5002, 5003, 5001]);
    expect(done.filter((what) => what === 'clear')).toHaveLength(1);
  });

  it('cannot write another record: not one of its own choice, and none once it is gone', async () => {
    const { act, say, state } = visitLms(browserStorage());
    await act(state().launch);
    const values = { 'cmi.core.lesson_status': 'passed' };
    say({ kind: 'saved', values, learner: 'l2', package: 'course/SCORM 2004', learnerId: 'x' });
    expect(state().records).toMatchObject([
      { learner: 'l1', package: 'course/SCORM 1.2', learnerId: 'learner-1', values },
    ]);
    await act(() => state().choose('course-2004'));
    await act(state().launch);
    say({ kind: 'saved', values: { 'cmi.success_status': 'passed' } }, 1);
    expect(state().record?.values).toEqual({});
  });

  it('that says what no course says is not recorded, and the administrator is told', async () => {
    const { act, say, state } = visitLms(browserStorage());
    await act(state().launch);
    say({ kind: 'saved', values: { 'cmi.suspend_data': 'x'.repeat(100_000) } });
    expect(state()).toMatchObject({ trouble: 'outOfShape', record: { values: {} } });
  });

  it('that does not answer is closed after a while', async () => {
    const { act, hang, learn, state, timePasses } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    hang();
    await act(state().leave);
    expect(state().open).toMatchObject({ isClosing: true });
    timePasses();
    expect(state()).toMatchObject({ open: undefined, ending: 'unfinished', trouble: 'noAnswer' });
    expect(state().values[place]).toBe('basics/read');
  });

  it('whose files cannot be had is closed with the reason', async () => {
    const filesOf = () => Promise.reject(new Error('It is gone.'));
    const { act, state } = visitLms(browserStorage(), { filesOf });
    await act(state().launch);
    expect(state()).toMatchObject({ open: undefined, refused: 'It is gone.' });
  });
});

describe('a switch', () => {
  it('“No network” reaches the worker at once, and fails what goes over the network', async () => {
    const { act, course, done, learn, state } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    await act(() => state().setFault('offline', true));
    expect(done.at(-1)).toBe('offline');
    expect(course('set', place, 'basics/do')).toBe('true');
    expect(course('commit', '')).toBe('false');
    await act(() => state().setFault('offline', false));
    expect([done.at(-1), course('commit', '')]).toEqual(['online', 'true']);
  });

  it('“Forgets everything” says that all is saved, keeps nothing, and begins the next launch anew', async () => {
    const { act, learn, state } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    await act(state().leave);
    state().setFault('forgets', true);
    await act(state().launch);
    expect(state().values).toMatchObject({ 'cmi.core.entry': 'ab-initio' });
    learn('basics/do');
    expect(state().calls.every(({ level }) => level === 'ok')).toBe(true);
    await act(state().leave);
    state().setFault('forgets', false);
    expect(state().values[place]).toBe('basics/read');
  });
});
