import { plainText } from '../../domain/course/rich-text.ts';
import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { Categorising, CategorisingResponse } from './schema.ts';

export function interaction(question: Categorising, response: CategorisingResponse): InteractionDetail {
  const pairs = (by: Readonly<Record<string, string>>) =>
    question.items.flatMap(({ id }): [string, string][] => {
      const target = by[id];
      return target === undefined ? [] : [[id, target]];
    });
  return {
    kind: 'matching',
    sources: question.items.map(({ id, text }) => ({ id, text: plainText(text) })),
    targets: question.groups,
    response: pairs(response),
    correct: pairs(question.answerKey),
  };
}
