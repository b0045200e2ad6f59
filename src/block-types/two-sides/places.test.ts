import { describe, expect, it } from 'vitest';
import { readPlaces, sidesToHear, writePlaces } from './places.ts';

describe('places in the notes of a device', () => {
  it.each([
    { before: 0, after: 4 },
    { before: 2, after: undefined },
    { before: undefined, after: 3 },
    { before: undefined, after: undefined },
  ])('come back as they were written: %o', (places) => {
    expect(readPlaces(writePlaces(places))).toEqual(places);
  });

  it.each(['', '5-', '1', '123', 'a note', '1 3'])('are none where something else is kept: "%s"', (note) => {
    expect(readPlaces(note)).toEqual({ before: undefined, after: undefined });
  });
});

describe('the side to hear', () => {
  it('is the other one, and in the middle both', () => {
    expect([0, 1, 2, 3, 4].map(sidesToHear)).toEqual([[1], [1], [0, 1], [0], [0]]);
  });
});
