import { longestText } from '../../domain/progress/response-code.ts';
import type { QuestionProblem, QuestionTypeDefinition } from '../define-question-type.ts';
import { uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const shortText: QuestionTypeDefinition = {
  type: 'short-text',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [...uniqueIds(source, 'known'), ...tooLongForms(source)],
};

/** The field takes 40 characters, so that every response can be saved: a longer form could never be typed. */
function tooLongForms({ answerKey }: Readonly<Record<string, unknown>>): QuestionProblem[] {
  const accepted =
    typeof answerKey === 'object' && answerKey !== null && 'accepted' in answerKey ? answerKey.accepted : undefined;
  const forms: unknown[] = Array.isArray(accepted) ? accepted : [];
  return forms.flatMap((form, at): QuestionProblem[] =>
    typeof form === 'string' && form.length > longestText
      ? [
          {
            code: 'impossible-key',
            path: ['answerKey', 'accepted', at],
            message: `This form has ${form.length} characters; a learner can type ${longestText}.`,
            mend: 'Use a shorter form.',
          },
        ]
      : [],
  );
}
