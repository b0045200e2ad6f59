import type { QuestionProblem, QuestionTypeDefinition } from '../define-question-type.ts';
import { idsOf, keyNamesItems, uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

type Source = Readonly<Record<string, unknown>>;

export const placementChart: QuestionTypeDefinition = {
  type: 'placement-chart',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [
    ...uniqueIds(source, 'items'),
    ...uniqueBands(source, 'across'),
    ...uniqueBands(source, 'up'),
    ...keyNamesItems(source, 'items', '{ "across": "…", "up": "…" }'),
    ...knownCells(source),
  ],
};

function axisOf(source: Source, name: string): Source {
  const axis = source[name];
  return typeof axis === 'object' && axis !== null ? { ...axis } : {};
}

function uniqueBands(source: Source, name: string): QuestionProblem[] {
  return uniqueIds(axisOf(source, name), 'bands').map((problem) => ({ ...problem, path: [name, ...problem.path] }));
}

/** Each cell of the key is made of a band of each axis. */
function knownCells(source: Source): QuestionProblem[] {
  const key = source.answerKey;
  if (typeof key !== 'object' || key === null) return [];
  return Object.entries(key).flatMap(([item, accepted]: [string, unknown]) => {
    const all: unknown[] = Array.isArray(accepted) ? accepted : [accepted];
    return all.flatMap((cell, at) =>
      ['across', 'up'].flatMap((name): QuestionProblem[] => {
        const band: unknown = typeof cell === 'object' && cell !== null ? Reflect.get(cell, name) : undefined;
        const bands = idsOf(axisOf(source, name), 'bands');
        if (typeof band !== 'string' || bands.includes(band)) return [];
        return [
          {
            code: 'dangling-key',
            path: ['answerKey', item, ...(Array.isArray(accepted) ? [at] : []), name],
            message: `The answer key names "${band}", which is not among the bands of "${name}".`,
            mend: `Use one of: ${bands.join(', ')}.`,
          },
        ];
      }),
    );
  });
}
