/** What the records need of the browser's storage. */
export type RecordStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'borderless-lms/';

/** Texts by name in the browser's storage; where it keeps nothing they last as long as the page. */
export interface Shelf {
  read(name: string): string | undefined;
  /** False where the text is kept for this visit only. */
  write(name: string, text: string): boolean;
  remove(name: string): void;
  /** Names that begin so. */
  names(start: string): readonly string[];
}

export function createShelf(storage: RecordStorage): Shelf {
  const memory = new Map<string, string>();
  const tried = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      // Storage is full or forbidden.
      return otherwise;
    }
  };
  return {
    read: (name) => memory.get(name) ?? tried(() => storage.getItem(prefix + name), null) ?? undefined,
    write(name, text) {
      const isKept = tried(() => {
        storage.setItem(prefix + name, text);
        return true;
      }, false);
      // What is kept is read from there: another window may have written since.
      if (isKept) memory.delete(name);
      else memory.set(name, text);
      return isKept;
    },
    remove(name) {
      memory.delete(name);
      tried(() => storage.removeItem(prefix + name), undefined);
    },
    names(start) {
      const kept = tried(() => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''), []);
      const own = kept.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      return [...new Set([...own, ...memory.keys()])].filter((name) => name.startsWith(start)).sort();
    },
  };
}
