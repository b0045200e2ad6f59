import { beforeAll, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { createScormAgain } from '../apps/lms/scorm-again.ts';
import { createLms } from './lms-store.ts';
import type { LmsPackage } from './packages.ts';
import { type Action, type StandardId, standards } from './standards.ts';

// scorm-again reads timers from a window.
beforeAll(() => vi.stubGlobal('window', globalThis));

const packageFor = (standard: StandardId): LmsPackage => ({
  id: `course-${standard}`,
  size: 1,
  course: 'course',
  title: 'A course',
  standard,
  edition: `SCORM ${standard}`,
  launch: 'index.html',
  passing: 80,
  objectives: ['basics'],
});

/** The page without its views: the frame goes when it is taken away, as React would have it. */
function admin(storage = browserStorage()) {
  const window = new Map<string, Record<string, (...given: string[]) => string>>();
  const lms = createLms({
    packages: [packageFor('1.2'), packageFor('2004')],
    storage,
    createApi: createScormAgain,
    place: (name, api) => (api ? void window.set(name, api) : void window.delete(name)),
    now: () => 1000,
    pause: () => undefined,
  });
  const state = lms.getState;
  const standard = () => standards[state().chosen?.standard ?? '1.2'];
  /** Held by a course even when the LMS has taken it out of the window. */
  const api = () => window.get(standard().apiName);
  const course = (action: Action, ...given: string[]) => api()?.[standard().methods[action]]?.(...given);
  /** A course that answers, and ends its session when its frame goes, unless it cannot. */
  function learn(place: string, number = 0): void {
    course('initialize', '');
    const { location, exit, sessionTime } = standard().elements;
    course('set', location, place);
    course('set', exit, 'suspend');
    course('set', sessionTime, standard().writeTime(60));
    course('set', `cmi.interactions.${number}.id`, `q${number}`);
    course('commit', '');
  }
  /** What a learner or the administrator does that takes the frame away, and what the course says on its way out. */
  function gone(act: () => void, says = true): void {
    act();
    if (says) course('terminate', '');
    state().frameGone();
  }
  return { lms, state, window, course, learn, gone };
}

describe.each<StandardId>(['1.2', '2004'])('an administrator with a package for SCORM %s', (standard) => {
  const { elements } = standards[standard];

  function at(storage = browserStorage()) {
    const all = admin(storage);
    all.state().choose(`course-${standard}`);
    return all;
  }

  it('sees what the course reports while it runs', async () => {
    const { state, learn } = at();
    state().launch();
    learn('basics/read');
    await Promise.resolve();
    expect(state().values[elements.location]).toBe('basics/read');
    expect(state().calls).toHaveLength(6);
    expect(state().open).toMatchObject({ number: 1, uncommitted: 0, isOver: false });
  });

  it('leaves, and finds everything at the next launch: place, time in all, answers, resumption', () => {
    const { state, learn, gone, course, window } = at();
    state().launch();
    learn('basics/read');
    gone(state().leave);
    expect(state()).toMatchObject({ open: undefined, ending: 'ended', record: { launches: 1 } });
    expect(window.size).toBe(0);

    gone(state().relaunch, false);
    expect(state().open).toMatchObject({ number: 2 });
    expect(state().values).toMatchObject({
      [elements.location]: 'basics/read',
      [elements.entry]: 'resume',
      [elements.totalTime]: standards[standard].writeTime(60),
    });
    course('initialize', '');
    expect(course('get', 'cmi.interactions._count')).toSatisfy((count) => Number(count) === 1);
    learn('basics/do', 1);
    gone(state().leave);
    gone(state().launch, false);
    expect(state().values).toMatchObject({
      [elements.totalTime]: standards[standard].writeTime(120),
      'cmi.interactions.0.id': 'q0',
      'cmi.interactions.1.id': 'q1',
    });
  });

  it('relaunches an open course: its last words are heard before the next launch begins', () => {
    const { state, learn, gone } = at();
    state().launch();
    learn('basics/read');
    gone(state().relaunch);
    expect(state()).toMatchObject({ open: { number: 2 }, record: { launches: 2 } });
    expect(state().values[elements.entry]).toBe('resume');
  });

  it('is told that a course did not end its session, and loses what was not saved', () => {
    const { state, learn, gone, course } = at();
    state().launch();
    learn('basics/read');
    course('set', elements.location, 'basics/never-saved');
    gone(state().leave, false);
    expect(state()).toMatchObject({ ending: 'unfinished' });
    expect(state().values[elements.location]).toBe('basics/read');
  });

  it('kills the window: the course cannot say a word more', () => {
    const { state, learn, gone } = at();
    state().launch();
    learn('basics/read');
    gone(state().kill);
    expect(state()).toMatchObject({ ending: 'killed' });
    expect(state().calls.every(({ method }) => method !== standards[standard].methods.terminate)).toBe(true);
    expect(state().values[elements.location]).toBe('basics/read');
  });

  it('starts afresh: another learner, an empty record, and the old course cannot bring its data back', () => {
    const { state, learn, gone } = at();
    state().launch();
    learn('basics/read');
    const before = state().record?.learnerId;
    gone(state().startAfresh);
    expect(state().open).toMatchObject({ number: 2 });
    expect(state().record?.learnerId).not.toBe(before);
    expect(state().values[elements.entry]).toBe('ab-initio');
    expect(state().values).not.toHaveProperty([elements.location]);
  });

  it('finds the record on another visit', () => {
    const storage = browserStorage();
    const { state, learn, gone } = at(storage);
    state().launch();
    learn('basics/read');
    gone(state().leave);
    expect(at(storage).state().values[elements.location]).toBe('basics/read');
  });

  it('keeps nothing of a browse or a review', () => {
    const { state, learn, gone } = at();
    state().set({ mode: 'review' });
    state().launch();
    expect(state().values).toMatchObject({ [elements.mode]: 'review', [elements.credit]: 'no-credit' });
    learn('basics/read');
    gone(state().leave);
    expect(state()).toMatchObject({ ending: 'notKept', record: undefined, values: {} });
  });

  it('hides the API from the next launch', () => {
    const { state, window } = at();
    state().setFault('noApi', true);
    state().launch();
    expect(window.size).toBe(0);
  });

  it('sets the score to pass, and the package’s own counts where that is no percentage', () => {
    const { state, gone } = at();
    state().set({ passing: '65' });
    state().launch();
    expect(state().values[elements.passing]).toBe(standard === '1.2' ? '65' : '0.65');
    state().set({ passing: '650' });
    gone(state().relaunch, false);
    expect(state().values[elements.passing]).toBe(standard === '1.2' ? '80' : '0.8');
  });
});

describe('an administrator with packages for two standards', () => {
  it('ends the launch by choosing the other, where nothing of the first is to be seen', () => {
    const { state, learn, gone } = admin();
    state().launch();
    learn('basics/read');
    gone(() => state().choose('course-2004'));
    expect(state()).toMatchObject({ open: undefined, record: undefined, values: {}, calls: [] });
    state().choose('course-1.2');
    expect(state().values['cmi.core.lesson_location']).toBe('basics/read');
    expect(state().record?.launches).toBe(1);
  });

  it('goes on with the open course when the same standard is chosen again', () => {
    const { state } = admin();
    state().launch();
    state().choose('course-1.2');
    expect(state().open).toMatchObject({ number: 1 });
  });
});
