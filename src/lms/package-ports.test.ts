import { describe, expect, it } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { keepPort, portFor } from './package-ports.ts';

describe('the port of a package', () => {
  it('is its own on every visit, and no other package’s while one is free', () => {
    const storage = browserStorage();
    expect(portFor(storage, [1, 2], 'a')).toEqual({ port: 1, isUsed: false });
    keepPort(storage, 1, 'a');
    expect(portFor(storage, [1, 2], 'a')).toEqual({ port: 1, isUsed: false });
    expect(portFor(storage, [1, 2], 'b')).toEqual({ port: 2, isUsed: false });
  });

  it('is taken from the package that was not launched for longest, whose storage lies there', () => {
    const storage = browserStorage();
    for (const [port, key] of [
      [1, 'a'],
      [2, 'b'],
      [1, 'a'],
    ] as const)
      keepPort(storage, port, key);
    expect(portFor(storage, [1, 2], 'c')).toEqual({ port: 2, isUsed: true });
    keepPort(storage, 2, 'c');
    expect(portFor(storage, [1, 2], 'b')).toEqual({ port: 1, isUsed: true });
  });

  it('is another one where the own is not served any more', () => {
    const storage = browserStorage();
    keepPort(storage, 9, 'a');
    expect(portFor(storage, [1, 2], 'a')).toEqual({ port: 1, isUsed: false });
  });

  it.each(['', '7', '[[1]]', '[["a",1]]', '{'])('does not trip over "%s"', (text) => {
    const storage = browserStorage();
    storage.setItem('borderless-lms/ports', text);
    expect(portFor(storage, [1], 'a')).toEqual({ port: 1, isUsed: false });
  });
});
