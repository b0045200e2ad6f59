import type { JsonPath } from './json-file.ts';
import type { ReferenceKind } from './known-ids.ts';

/**
 * Fields that name something else, wherever they stand in a block or question. A new type that refers to a fact, a file or a
 * block uses these names, and the checks and the compiler know it without a line of their own.
 */
const referenceFields: Readonly<Record<string, ReferenceKind>> = {
  fact: 'fact',
  image: 'media',
  objective: 'objective',
  also: 'objective',
  misconception: 'misconception',
  repair: 'block',
  recalls: 'reflection',
  first: 'claim',
  again: 'claim',
};

export interface FieldReference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: JsonPath;
}

/** Every reference inside a block or question; paths begin with `path`. */
export function fieldReferences(value: unknown, path: JsonPath): FieldReference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const kind = referenceFields[name];
    if (kind && typeof field === 'string') return [{ kind, id: field, path: [...path, key] }];
    if (kind && Array.isArray(field))
      return field.flatMap((id: unknown, at) =>
        typeof id === 'string' ? [{ kind, id, path: [...path, key, at] }] : [],
      );
    return fieldReferences(field, [...path, key]);
  });
}
