import { choicesCode, choicesFrom } from './codes.ts';
import type { Decision } from './decision.ts';
import type { Handover } from './parts.ts';

/** A line of the custody record, one value for each of its parts. */
export function handoverDecision(handover: Handover, objective: string | undefined): Decision {
  const { fields } = handover;
  const sizes = fields.map(({ choices }) => choices.length);
  const key = fields.map(({ choices, answerKey }) => choices.findIndex(({ id }) => id === answerKey));
  const entered = (move: number) =>
    choicesFrom(move, sizes).flatMap((choice, at) => {
      const field = fields[at];
      const value = field?.choices[choice];
      return field && value ? [{ field, value, isRight: choice === key[at] }] : [];
    });
  const pairs = (move: number) =>
    entered(move).map(({ field, value }) => [field.id, target(field.id, value.id)] as const);
  const best = choicesCode(key, sizes);
  return {
    id: 'handover',
    step: 'custody',
    prompt: handover.prompt,
    points: handover.points,
    objective,
    size: sizes.reduce((product, size) => product * size, 1),
    best,
    explanation: handover.explanation,
    share: (move) => entered(move).filter(({ isRight }) => isRight).length / fields.length,
    detail: (move) => ({
      kind: 'matching',
      sources: fields.map(({ id, text }) => ({ id, text })),
      targets: fields.flatMap((field) => field.choices.map(({ id, text }) => ({ id: target(field.id, id), text }))),
      response: pairs(move),
      correct: pairs(best),
    }),
    said: (move) => entered(move).map(({ field, value }) => ({ name: field.text, words: [value.text] })),
    feedback: (move) => {
      const wrong = entered(move).filter(({ isRight }) => !isRight);
      return wrong.length > 0 ? wrong.map(({ value }) => value.feedback) : [handover.explanation];
    },
  };
}

const target = (field: string, value: string) => `${field}-${value}`;
