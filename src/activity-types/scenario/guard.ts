/** A condition on the variables of a story, in JSON: comparisons, joined. Nothing in it is evaluated as code. */
export type Guard =
  | Comparison
  | { readonly all: readonly Guard[] }
  | { readonly any: readonly Guard[] }
  | { readonly not: Guard };

/** Every bound that is given must hold. */
export interface Comparison {
  readonly variable: string;
  readonly is?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

export type Values = Readonly<Record<string, number>>;

/** Whether a guard holds; one that is absent does. A variable without a value fails every comparison. */
export function holds(guard: Guard | undefined, values: Values): boolean {
  if (!guard) return true;
  if ('all' in guard) return guard.all.every((inner) => holds(inner, values));
  if ('any' in guard) return guard.any.some((inner) => holds(inner, values));
  if ('not' in guard) return !holds(guard.not, values);
  const value = values[guard.variable];
  if (value === undefined) return false;
  return (
    (guard.is === undefined || value === guard.is) &&
    (guard.atLeast === undefined || value >= guard.atLeast) &&
    (guard.atMost === undefined || value <= guard.atMost)
  );
}

/** A comparison with its path from the guard. */
export interface PlacedComparison {
  readonly comparison: Comparison;
  readonly path: readonly (string | number)[];
}

export function comparisonsIn(guard: Guard | undefined, path: readonly (string | number)[] = []): PlacedComparison[] {
  if (!guard) return [];
  if ('all' in guard) return guard.all.flatMap((inner, at) => comparisonsIn(inner, [...path, 'all', at]));
  if ('any' in guard) return guard.any.flatMap((inner, at) => comparisonsIn(inner, [...path, 'any', at]));
  if ('not' in guard) return comparisonsIn(guard.not, [...path, 'not']);
  return [{ comparison: guard, path }];
}
