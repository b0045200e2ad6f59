/** What a window is listened to for. */
export interface Listened {
  addEventListener(type: string, listener: (event: unknown) => void): void;
}

/** The page as far as its end is looked at; a window, or what looks like one. */
export interface Page extends Listened {
  readonly navigation?: Listened | undefined;
}

export interface PageLife {
  /** The page is going: nothing can be waited for. */
  readonly closing: () => boolean;
  /** It is going and comes again at once, with the same session. */
  readonly reloading: () => boolean;
}

/** Milliseconds from asking for a reload until the page goes. */
const soon = 3000;

/**
 * A reload must not end the session, since the LMS gives its token out once; a closed window should. No browser tells the two
 * apart when the page goes: reloads by script and by keyboard are seen before, the browser's own button is not.
 */
export function watchPage(page: Page, clock: () => number): PageLife {
  let closing = false;
  let asked = Number.NEGATIVE_INFINITY;
  const ask = (isReload: boolean) => {
    if (isReload) asked = clock();
  };
  page.addEventListener('pagehide', () => {
    closing = true;
  });
  page.addEventListener('pageshow', () => {
    closing = false;
  });
  page.addEventListener('keydown', (event) => {
    const isR = String(read(event, 'key')).toLowerCase() === 'r';
    ask(read(event, 'key') === 'F5' || (isR && (read(event, 'ctrlKey') === true || read(event, 'metaKey') === true)));
  });
  page.navigation?.addEventListener('navigate', (event) => ask(read(event, 'navigationType') === 'reload'));
  return { closing: () => closing, reloading: () => closing && clock() - asked < soon };
}

function read(event: unknown, name: string): unknown {
  return typeof event === 'object' && event !== null ? Reflect.get(event, name) : undefined;
}
