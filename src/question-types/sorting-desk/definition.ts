import type { QuestionProblem, QuestionTypeDefinition } from '../define-question-type.ts';
import { entriesOf, pairsProblems } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const sortingDesk: QuestionTypeDefinition = {
  type: 'sorting-desk',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [...pairsProblems(source, 'items', 'groups'), ...oneRefusal(source)],
};

/** Two trays that refuse would leave it to chance which of them is right. */
function oneRefusal(source: Readonly<Record<string, unknown>>): QuestionProblem[] {
  return entriesOf(source, 'groups')
    .filter(({ entry }) => 'refuse' in entry && entry.refuse === true)
    .slice(1)
    .map(({ at }) => ({
      code: 'second-refusal',
      path: ['groups', at, 'refuse'],
      message: 'Another tray refuses already.',
      mend: 'Let one tray have "refuse": true, and say in its "hint" what it is for.',
    }));
}
