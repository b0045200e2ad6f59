import type { InlineText } from '../../domain/course/rich-text.ts';
import type { Decision } from './decision.ts';
import type { Court, Custody } from './parts.ts';

/** What is asked with one right answer. */
interface Asked {
  readonly prompt: string;
  readonly points: number;
  readonly objective?: string | undefined;
  readonly explanation: InlineText;
  readonly answerKey: string;
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly feedback: InlineText;
  readonly misconception?: string | undefined;
}

function pick(
  { prompt, points, objective, explanation, answerKey }: Asked,
  options: readonly Option[],
): Omit<Decision, 'id' | 'step'> {
  return {
    prompt,
    points,
    objective,
    explanation,
    size: options.length,
    best: options.findIndex(({ id }) => id === answerKey),
    share: (move) => (options[move]?.id === answerKey ? 1 : 0),
    belief: (move) => (options[move]?.id === answerKey ? undefined : options[move]?.misconception),
    detail: (move) => ({
      kind: 'choice',
      choices: options.map(({ id, text }) => ({ id, text })),
      response: options.slice(move, move + 1).map(({ id }) => id),
      correct: [answerKey],
    }),
    said: (move) => [{ words: options.slice(move, move + 1).map(({ text }) => text) }],
    feedback: (move) => options.slice(move, move + 1).map(({ feedback }) => feedback),
  };
}

/** The line of the record that is to be explained. */
export function breakDecision(custody: Custody): Decision {
  const lines = custody.entries.map(({ id, when, who, why, seal, feedback }) => ({
    id,
    text: [when, who, why, ...(seal === undefined ? [] : [seal])].join(' · '),
    feedback,
  }));
  return { id: 'break', step: 'custody', ...pick(custody, lines) };
}

export function courtDecision(court: Court): Decision {
  return { id: 'court', step: 'court', ...pick(court, court.options) };
}
