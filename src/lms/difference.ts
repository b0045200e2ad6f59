import type { Values } from './standards.ts';

/** An element in two records; undefined where one has none. */
export interface ElementPair {
  readonly element: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly differs: boolean;
}

/** Every element that either holds, in the order of its name, numbers as numbers: interaction 10 comes after 9. */
export function compareValues(first: Values, second: Values): readonly ElementPair[] {
  const elements = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return elements
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((element) => {
      const pair = { first: first[element], second: second[element] };
      return { element, ...pair, differs: pair.first !== pair.second };
    });
}
