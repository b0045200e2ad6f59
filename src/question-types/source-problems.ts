import type { QuestionProblem } from './define-question-type.ts';

type Source = Readonly<Record<string, unknown>>;

/** Entries of a list field that are objects, with their place; empty where the field is no list. */
export function entriesOf(source: Source, field: string): { readonly entry: object; readonly at: number }[] {
  const list = source[field];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, at) => (typeof entry === 'object' && entry !== null ? [{ entry, at }] : []));
}

/** Ids of a list field, in order; empty where the field is no list of objects with ids. */
export function idsOf(source: Source, field: string): string[] {
  return entriesOf(source, field).flatMap(({ entry }) =>
    'id' in entry && typeof entry.id === 'string' ? [entry.id] : [],
  );
}

/** Each id of a list may stand there once. */
export function uniqueIds(source: Source, field: string): QuestionProblem[] {
  const ids = idsOf(source, field);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [
          {
            code: 'duplicate-id' as const,
            path: [field, at, 'id'],
            message: `"${id}" stands twice in ${field}.`,
            mend: 'Give each entry its own id.',
          },
        ]
      : [],
  );
}

/** The answer key (one id or several) names entries of a list. */
export function keyIsAmong(source: Source, field: string): QuestionProblem[] {
  const key = source.answerKey;
  const keys = Array.isArray(key) ? key : [key];
  const ids = idsOf(source, field);
  return keys.flatMap((id: unknown, at) =>
    typeof id === 'string' && !ids.includes(id)
      ? [
          {
            code: 'dangling-key' as const,
            path: Array.isArray(key) ? ['answerKey', at] : ['answerKey'],
            message: `The answer key names "${id}", which is not among the ${field}.`,
            mend: `Use one of: ${ids.join(', ')}.`,
          },
        ]
      : [],
  );
}

/** The answer key has each entry of a list, and no other. `value`: what stands behind an id, for the mend. */
export function keyNamesItems(source: Source, from: string, value: string): QuestionProblem[] {
  const key = source.answerKey;
  if (typeof key !== 'object' || key === null) return [];
  const items = idsOf(source, from);
  const dangling = Object.keys(key)
    .filter((item) => !items.includes(item))
    .map((item): QuestionProblem => notAmong(item, item, from, items));
  const missing = items
    .filter((item) => !(item in key))
    .map(
      (item): QuestionProblem => ({
        code: 'missing-key',
        path: ['answerKey'],
        message: `The answer key has nothing for "${item}".`,
        mend: `Add "${item}": ${value}.`,
      }),
    );
  return [...dangling, ...missing];
}

/** What every type that pairs two lists asks of its source: ids of their own in both, and a target in the key for each item. */
export function pairsProblems(source: Source, items: string, targets: string): QuestionProblem[] {
  return [...uniqueIds(source, items), ...uniqueIds(source, targets), ...keyPairs(source, items, targets)];
}

/** The answer key gives each entry of one list exactly one of another. */
function keyPairs(source: Source, from: string, to: string): QuestionProblem[] {
  const key = source.answerKey;
  if (typeof key !== 'object' || key === null) return [];
  const items = idsOf(source, from);
  const targets = idsOf(source, to);
  const dangling = Object.entries(key)
    .filter(([item, target]: [string, unknown]) => items.includes(item) && !targets.includes(String(target)))
    .map(([item, target]: [string, unknown]) => notAmong(item, String(target), to, targets));
  return [...keyNamesItems(source, from, `"…" with one of: ${targets.join(', ')}`), ...dangling];
}

function notAmong(item: string, named: string, list: string, ids: readonly string[]): QuestionProblem {
  return {
    code: 'dangling-key',
    path: ['answerKey', item],
    message: `The answer key names "${named}", which is not among the ${list}.`,
    mend: `Use one of: ${ids.join(', ')}.`,
  };
}
