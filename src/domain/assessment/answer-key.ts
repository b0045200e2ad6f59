import { hash32 } from './random.ts';

/**
 * An answer key as one text that is the same whenever responses earn the same: fields in the order of their names, and a list
 * of ids or forms in the order of these, since such lists are sets. A list of lists keeps its order: that is what it says.
 */
export function canonicalKey(key: unknown): string {
  return JSON.stringify(canonical(key));
}

/** Eight hexadecimal digits that change when the key does. Tells of an edit; keeps no secret. */
export function keyDigest(key: unknown): string {
  return hash32(canonicalKey(key)).toString(16).padStart(8, '0');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map(canonical);
    return items.some((item) => typeof item === 'object') ? items : [...items].sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  );
}
