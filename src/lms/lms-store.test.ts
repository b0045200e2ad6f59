import { beforeAll, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { type LmsVisit, visitLms } from '../../tests/support/lms-visit.ts';
import { type StandardId, standards } from './standards.ts';

// scorm-again reads timers from a window.
beforeAll(() => vi.stubGlobal('window', globalThis));

describe.each<StandardId>(['1.2', '2004'])('an administrator with a package for SCORM %s', (standard) => {
  const { elements } = standards[standard];

  function at(storage = browserStorage()): LmsVisit {
    const visit = visitLms(storage);
    visit.state().choose(`course-${standard}`);
    return visit;
  }

  it('sees what the course reports while it runs', async () => {
    const { act, learn, settle, state } = at();
    await act(state().launch);
    learn('basics/read');
    await settle();
    expect(state().values[elements.location]).toBe('basics/read');
    expect(state().calls).toHaveLength(6);
    expect(state().open).toMatchObject({ number: 1, uncommitted: 0, isOver: false });
  });

  it('leaves, and finds everything at the next launch: place, time in all, answers, resumption', async () => {
    const { act, course, learn, state, window } = at();
    await act(state().launch);
    learn('basics/read');
    await act(state().leave);
    expect(state()).toMatchObject({ open: undefined, ending: 'ended', record: { launches: 1 } });
    expect(window.size).toBe(0);

    await act(state().relaunch, { silent: true });
    expect(state().open).toMatchObject({ number: 2 });
    expect(state().values).toMatchObject({
      [elements.location]: 'basics/read',
      [elements.entry]: 'resume',
      [elements.totalTime]: standards[standard].writeTime(60),
    });
    course('initialize', '');
    expect(course('get', 'cmi.interactions._count')).toSatisfy((count) => Number(count) === 1);
    learn('basics/do', 1);
    await act(state().leave);
    await act(state().launch, { silent: true });
    expect(state().values).toMatchObject({
      [elements.totalTime]: standards[standard].writeTime(120),
      'cmi.interactions.0.id': 'q0',
      'cmi.interactions.1.id': 'q1',
    });
  });

  it('relaunches an open course: its last words are heard before the next launch begins', async () => {
    const { act, learn, state } = at();
    await act(state().launch);
    learn('basics/read');
    await act(state().relaunch);
    expect(state()).toMatchObject({ open: { number: 2 }, record: { launches: 2 } });
    expect(state().values[elements.entry]).toBe('resume');
  });

  it('is told that a course did not end its session, and loses what was not saved', async () => {
    const { act, course, learn, state } = at();
    await act(state().launch);
    learn('basics/read');
    course('set', elements.location, 'basics/never-saved');
    await act(state().leave, { silent: true });
    expect(state()).toMatchObject({ ending: 'unfinished' });
    expect(state().values[elements.location]).toBe('basics/read');
  });

  it('kills the window: the course cannot say a word more', async () => {
    const { act, learn, state } = at();
    await act(state().launch);
    learn('basics/read');
    await act(state().kill);
    expect(state()).toMatchObject({ ending: 'killed' });
    expect(state().calls.every(({ method }) => method !== standards[standard].methods.terminate)).toBe(true);
    expect(state().values[elements.location]).toBe('basics/read');
  });

  it('starts afresh: another learner, an empty record, and the old course cannot bring its data back', async () => {
    const { act, learn, state } = at();
    await act(state().launch);
    learn('basics/read');
    const before = state().record?.learnerId;
    await act(state().startAfresh);
    expect(state().open).toMatchObject({ number: 2 });
    expect(state().record?.learnerId).not.toBe(before);
    expect(state().values[elements.entry]).toBe('ab-initio');
    expect(state().values).not.toHaveProperty([elements.location]);
  });

  it('finds the record on another visit', async () => {
    const storage = browserStorage();
    const { act, learn, state } = at(storage);
    await act(state().launch);
    learn('basics/read');
    await act(state().leave);
    expect(at(storage).state().values[elements.location]).toBe('basics/read');
  });

  it('keeps nothing of a browse or a review', async () => {
    const { act, learn, state } = at();
    state().set({ mode: 'review' });
    await act(state().launch);
    expect(state().values).toMatchObject({ [elements.mode]: 'review', [elements.credit]: 'no-credit' });
    learn('basics/read');
    await act(state().leave);
    expect(state()).toMatchObject({ ending: 'notKept', record: undefined, values: {} });
  });

  it('hides the API from the next launch', async () => {
    const { act, state, window } = at();
    state().setFault('noApi', true);
    await act(state().launch);
    expect(window.size).toBe(0);
  });

  it('sets the score to pass, and the package’s own counts where that is no percentage', async () => {
    const { act, state } = at();
    state().set({ passing: '65' });
    await act(state().launch);
    expect(state().values[elements.passing]).toBe(standard === '1.2' ? '65' : '0.65');
    state().set({ passing: '650' });
    await act(state().relaunch, { silent: true });
    expect(state().values[elements.passing]).toBe(standard === '1.2' ? '80' : '0.8');
  });
});

describe('an administrator with packages for two standards', () => {
  it('ends the launch by choosing the other, where nothing of the first is to be seen', async () => {
    const { state, learn, act } = visitLms(browserStorage());
    await act(state().launch);
    learn('basics/read');
    await act(() => state().choose('course-2004'));
    expect(state()).toMatchObject({ open: undefined, record: undefined, values: {}, calls: [] });
    state().choose('course-1.2');
    expect(state().values['cmi.core.lesson_location']).toBe('basics/read');
    expect(state().record?.launches).toBe(1);
  });

  it('goes on with the open course when the same standard is chosen again', async () => {
    const { act, state } = visitLms(browserStorage());
    await act(state().launch);
    state().choose('course-1.2');
    expect(state().open).toMatchObject({ number: 1 });
  });
});
