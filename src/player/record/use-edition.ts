import { useEffect, useState } from 'react';

/** `offline`: this edition is kept for use without a network. `newer`: another one is ready for the next start. */
export type EditionState = 'unknown' | 'offline' | 'newer';

/**
 * Follows the service worker of a web build, where there is one: elsewhere nothing registers one, and it stays `unknown`. A new
 * edition waits until every window of the course is closed, so nothing is to be done here but to tell of it.
 */
export function useEdition(): EditionState {
  const [state, setState] = useState<EditionState>('unknown');
  useEffect(() => {
    let current = true;
    let registration: ServiceWorkerRegistration | undefined;
    const look = () => {
      if (!current || !registration) return;
      if (registration.waiting && registration.active) setState('newer');
      else if (registration.active) setState('offline');
    };
    const follow = () => registration?.installing?.addEventListener('statechange', look);
    // Resolves once the first edition is kept; on a server without https there is no service worker at all.
    navigator.serviceWorker?.ready.then(
      (found) => {
        registration = found;
        found.addEventListener('updatefound', follow);
        follow();
        look();
      },
      () => undefined,
    );
    return () => {
      current = false;
      registration?.removeEventListener('updatefound', follow);
    };
  }, []);
  return state;
}
