import type { CourseSessionStore } from '../../session/session-core.ts';

/**
 * Saves when the page is hidden, the last sure moment on phones, and ends the session when it goes away. Neither is relied
 * upon: every answer was saved when it was given.
 */
export function saveOnLeaving(session: CourseSessionStore): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void session.getState().saveNow({ hidden: true });
  });
  window.addEventListener('pagehide', () => void session.getState().leave({ closing: true }));
  // The network is back: what waited need not wait for the next try.
  window.addEventListener('online', () => void session.getState().saveNow());
  window.addEventListener('pageshow', (event) => {
    // A page that comes back alive has ended its session with the LMS.
    if (event.persisted) window.location.reload();
  });
}
