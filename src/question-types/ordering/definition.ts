import type { QuestionProblem, QuestionTypeDefinition } from '../define-question-type.ts';
import { idsOf, uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const ordering: QuestionTypeDefinition = {
  type: 'ordering',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [...uniqueIds(source, 'items'), ...everyItemHasATier(source)],
};

/** The tiers hold each item exactly once. */
function everyItemHasATier(source: Readonly<Record<string, unknown>>): QuestionProblem[] {
  const ids = idsOf(source, 'items');
  const tiers: unknown[][] = Array.isArray(source.answerKey) ? source.answerKey.filter(Array.isArray) : [];
  const placed = tiers.flat();
  const foreign = tiers.flatMap((tier, at) =>
    tier.flatMap((id, place): QuestionProblem[] =>
      typeof id === 'string' && !ids.includes(id)
        ? [
            {
              code: 'dangling-key',
              path: ['answerKey', at, place],
              message: `The answer key names "${id}", which is not among the items.`,
              mend: `Use one of: ${ids.join(', ')}.`,
            },
          ]
        : [],
    ),
  );
  const wrongCount = ids.flatMap((id): QuestionProblem[] => {
    const times = placed.filter((other) => other === id).length;
    if (times === 1) return [];
    return [
      {
        code: times === 0 ? 'missing-key' : 'duplicate-id',
        path: ['answerKey'],
        message: `The item "${id}" stands ${times === 0 ? 'in no tier' : `in ${times} tiers`} of the answer key.`,
        mend: 'Put each item into exactly one tier.',
      },
    ];
  });
  return [...foreign, ...wrongCount];
}
