/** The five places of the slider, 0 for all the first side to 4 for all the second. */
export const lastPlace = 4;
export const middle = lastPlace / 2;

/** Where a learner stood before reading and stands after it; absent until placed. */
export interface Places {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** As kept in the notes of the device: two signs, a digit each or `-`. Anything else counts as not placed. */
export function readPlaces(note: string): Places {
  const [before, after] = /^[0-4-]{2}$/.test(note) ? [...note] : [];
  return { before: placeOf(before), after: placeOf(after) };
}

export function writePlaces({ before, after }: Places): string {
  return `${before ?? '-'}${after ?? '-'}`;
}

function placeOf(sign: string | undefined): number | undefined {
  return sign === undefined || sign === '-' ? undefined : Number(sign);
}

/** Which sides (0, 1) a learner at this place should hear: the other one; in the middle both. */
export function sidesToHear(place: number): readonly number[] {
  if (place === middle) return [0, 1];
  return place < middle ? [1] : [0];
}
