import { expect, it } from 'vitest';
import { certificateVersion, keepCertificate, keptCertificate, readCertificate } from './certificate-keep.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

it('keeps name and date for each learner', () => {
  const device = storage();
  keepCertificate(device, 'c/sam', { name: 'Sam', date: '2026-11-25' });
  keepCertificate(device, 'c/kim', { date: '2026-11-26' });
  expect(readCertificate(device, 'c/sam')).toEqual({ name: 'Sam', date: '2026-11-25' });
  expect(readCertificate(device, 'c/kim')).toEqual({ date: '2026-11-26' });
  expect(readCertificate(device, 'c/ana')).toEqual({});
});

it('works on a device that keeps nothing, or refuses', () => {
  const refusing = {
    getItem: () => {
      throw new Error('no');
    },
    setItem: () => {
      throw new Error('no');
    },
  };
  for (const device of [undefined, refusing]) {
    keepCertificate(device, 'c', { name: 'Sam' });
    expect(readCertificate(device, 'c')).toEqual({});
  }
});

it.each([
  null,
  'x',
  [],
  { name: 'Sam' },
  { version: certificateVersion + 1, name: 'Sam' },
  { version: 1, name: 7, date: 'soon' },
])('leaves alone what is none of ours: %j', (value) => {
  expect(keptCertificate(value)).toEqual({});
});
