import type { QuestionProblem, QuestionTypeDefinition } from '../define-question-type.ts';
import { idsOf, pairsProblems } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const pairCards: QuestionTypeDefinition = {
  type: 'pair-cards',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [...pairsProblems(source, 'items', 'choices'), ...oneToOne(source)],
};

/** A partner that the key gives twice makes a pair that nobody can lay. */
function oneToOne(source: Readonly<Record<string, unknown>>): QuestionProblem[] {
  const key = source.answerKey;
  if (typeof key !== 'object' || key === null) return [];
  const pairs: [string, unknown][] = Object.entries(key);
  const free = idsOf(source, 'choices').filter((id) => pairs.every(([, partner]) => partner !== id));
  return pairs.flatMap(([item, partner], at) => {
    const first = pairs.findIndex(([, other]) => other === partner);
    if (first === at) return [];
    return [
      {
        code: 'impossible-key',
        path: ['answerKey', item],
        message: `"${String(partner)}" is the partner of "${pairs[first]?.[0]}" already, and each card has one partner.`,
        mend:
          free.length > 0
            ? `Use one of: ${free.join(', ')}. Where partners may repeat, use the type "matching".`
            : 'Add a card to "choices", or use the type "matching", where partners may repeat.',
      },
    ];
  });
}
