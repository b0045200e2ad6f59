import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CourseSessionStore } from '../../session/session-core.ts';
import { saveOnLeaving } from './save-on-leaving.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const reload = vi.fn();
const saveNow = vi.fn(async () => undefined);
const leave = vi.fn(async () => undefined);
let view: EventTarget;

beforeEach(() => {
  view = Object.assign(new EventTarget(), { location: { reload } });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', view);
  // Only what is called on leaving.
  saveOnLeaving({ getState: () => ({ saveNow, leave }) } as unknown as CourseSessionStore);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('tells the LMS at once when the page is hidden, and nothing when it is seen again', () => {
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(saveNow.mock.calls).toEqual([[{ hidden: true }]]);
});

it('ends the session when the page goes, waiting for nothing', () => {
  view.dispatchEvent(new Event('pagehide'));
  expect(leave.mock.calls).toEqual([[{ closing: true }]]);
});

it('begins anew when the page comes back from the cache of the browser, since its session has ended', () => {
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(reload).not.toHaveBeenCalled();
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(reload).toHaveBeenCalledOnce();
});

it('tries again when the network is back', () => {
  view.dispatchEvent(new Event('online'));
  expect(saveNow).toHaveBeenCalledOnce();
});
