import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createIndexedDbStore, patience } from './indexed-db-store.ts';

const never = () => () => undefined;
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

/** A window on a device, for one learner. */
function open(
  factory: () => IDBFactory | undefined,
  learner = 'sam',
  after: (ms: number, call: () => void) => () => void = never,
) {
  const store = createIndexedDbStore({ factory, after, course: 'course', learner });
  const write = (...rows: [string, unknown][]) => store.update(() => new Map(rows));
  const read = async () => {
    let found: Record<string, unknown> = {};
    await store.update((rows) => {
      found = Object.fromEntries(rows);
      return new Map();
    });
    return found;
  };
  return { store, write, read };
}

describe('rows in IndexedDB', () => {
  it('outlive the window, and are dropped one by one', async () => {
    const factory = new IDBFactory();
    expect(await open(() => factory).write(['a', 1], ['b', { c: 2 }])).toBe(true);
    const later = open(() => factory);
    expect(await later.read()).toEqual({ a: 1, b: { c: 2 } });
    expect(await later.write(['a', undefined])).toBe(true);
    expect(await later.read()).toEqual({ b: { c: 2 } });
  });

  it('of one learner or course are out of reach of every other, whatever the names hold', async () => {
    const factory = new IDBFactory();
    await open(() => factory, 'sam').write(['a', 'of sam']);
    await open(() => factory, 'sam,a').write(['a', 'of another']);
    for (const learner of ['', 'kim', 'course', 'sam/a']) expect(await open(() => factory, learner).read()).toEqual({});
    expect(await open(() => factory, 'sam').read()).toEqual({ a: 'of sam' });
    const other = createIndexedDbStore({ factory: () => factory, after: never, course: 'other', learner: 'sam' });
    await other.update((rows) => {
      expect(rows.size).toBe(0);
      return new Map();
    });
  });

  it('of two windows that write at once are all kept', async () => {
    const factory = new IDBFactory();
    const [one, two] = [open(() => factory), open(() => factory)];
    await Promise.all([one.write(['a', 1]), two.write(['b', 2]), one.write(['c', 3])]);
    expect(await two.read()).toEqual({ a: 1, b: 2, c: 3 });
  });

  it('that a closing page asks for are asked for before it goes', async () => {
    const factory = new IDBFactory();
    const { store, write } = open(() => factory);
    await write(['a', 1]);
    store.put(
      new Map<string, unknown>([
        ['a', undefined],
        ['b', 2],
      ]),
    );
    await soon();
    expect(await open(() => factory).read()).toEqual({ b: 2 });
  });

  it('go on after the browser closed the database, and make way for a newer edition that changes it', async () => {
    const factory = new IDBFactory();
    const { write, read } = open(() => factory);
    await write(['a', 1]);
    const upgraded = await new Promise<number>((resolve) => {
      const request = factory.open('borderless', 7);
      request.onsuccess = () => resolve(request.result.version);
      request.onblocked = () => resolve(0);
    });
    expect(upgraded).toBe(7);
    // An older edition goes on with what the newer one has made of the database.
    expect(await write(['b', 2])).toBe(true);
    expect(await read()).toEqual({ a: 1, b: 2 });
  });
});

describe('a device that keeps nothing', () => {
  it.each<[string, () => IDBFactory | undefined]>([
    ['has no databases', () => undefined],
    [
      'forbids them',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    [
      'throws when one is opened',
      () =>
        Object.assign(new IDBFactory(), {
          open: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
  ])('answers no where it %s', async (_, factory) => {
    const { store, write, read } = open(factory);
    expect(await write(['a', 1])).toBe(false);
    expect(await read()).toEqual({});
    expect(() => store.put(new Map([['a', 1]]))).not.toThrow();
  });

  it('answers no where a row cannot be kept, and keeps nothing of that write', async () => {
    const factory = new IDBFactory();
    const { write, read } = open(() => factory);
    // What no storage takes, full or not: the transaction is aborted.
    expect(await write(['a', 1], ['b', () => undefined])).toBe(false);
    expect(await read()).toEqual({});
    expect(await write(['a', 1])).toBe(true);
  });

  it('is waited for once: a database that is blocked or silent holds nothing up', async () => {
    const silent = Object.assign(new IDBFactory(), { open: () => ({}) });
    const waits: [number, () => void][] = [];
    const { write } = open(
      () => silent as unknown as IDBFactory,
      'sam',
      (ms, call) => {
        waits.push([ms, call]);
        return () => undefined;
      },
    );
    const first = write(['a', 1]);
    expect(waits.map(([ms]) => ms)).toEqual([patience]);
    waits[0]?.[1]();
    expect(await first).toBe(false);
    // While it says nothing, nobody waits again.
    expect(await write(['a', 2])).toBe(false);
    expect(waits).toHaveLength(1);
  });
});
