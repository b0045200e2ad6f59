/** Local storage, or undefined where the browser forbids it (private windows, frames of another site). */
export function deviceStorage(): Storage | undefined {
  try {
    const storage = window.localStorage;
    storage.setItem('borderless/probe', '1');
    storage.removeItem('borderless/probe');
    return storage;
  } catch {
    return undefined;
  }
}

/** The browser's databases; may be absent, and may throw where they are forbidden. */
export const deviceDatabases = (): IDBFactory | undefined => window.indexedDB;
