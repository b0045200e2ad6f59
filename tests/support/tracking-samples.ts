import type { Interaction, InteractionComponent, InteractionDetail } from '../../src/domain/progress/interaction.ts';
import type { TrackerRecord } from '../../src/tracking/tracker.ts';
import { exampleQuestions } from './example-questions.ts';

export const at = Date.UTC(2026, 10, 24, 9, 30, 5, 250);

export function sampleRecord(changes: Partial<TrackerRecord> = {}): TrackerRecord {
  return {
    location: 'nnf-hook/idea',
    suspendData: 'AQAB-snapshot_1',
    completion: 'incomplete',
    success: 'unknown',
    progressMeasure: 0.25,
    sessionSeconds: 62.5,
    objectives: [],
    ...changes,
  };
}

export function sampleInteraction(changes: Partial<Interaction> = {}): Interaction {
  return {
    id: 'ops-q07',
    detail: {
      kind: 'choice',
      choices: components('first-step', 'second', 'third'),
      response: ['second'],
      correct: ['first-step'],
    },
    share: 0,
    weight: 1,
    latencySeconds: 12.345,
    timestamp: at,
    objectives: ['F1', 'O-m1'],
    description: 'Who decides whether a notice is published?',
    language: 'en',
    ...changes,
  };
}

export function components(...ids: string[]): InteractionComponent[] {
  return ids.map((id) => ({ id, text: `The text of ${id}` }));
}

const many = Array.from({ length: 40 }, (_, at) => `item-${at}`);
const pairs = many.map((id): [string, string] => [id, 'group-1']);

/** What no example of ours has, and a course may. */
const edges: readonly InteractionDetail[] = [
  { kind: 'fill-in', response: 'x'.repeat(600), accepted: ['hash value', 'hash'], caseMatters: true },
  {
    kind: 'fill-in',
    response: '{lang=xx}a[,]b[.]c',
    accepted: ['a[,]b', '[:]', '{brace', 'two\nlines'],
    caseMatters: false,
  },
  {
    kind: 'fill-in',
    response: 'قيمة',
    accepted: Array.from({ length: 20 }, (_, at) => `form ${at}`),
    caseMatters: false,
  },
  { kind: 'numeric', response: 1e-7, value: 1e-9, min: Number.NEGATIVE_INFINITY, max: 0.1 + 0.2 },
  { kind: 'numeric', response: 1e22, value: 5, min: 4, max: 1e21 },
  { kind: 'choice', choices: components(...many), response: many, correct: many.slice(0, 2) },
  { kind: 'choice', choices: components(...many.slice(0, 36)), response: many.slice(0, 36), correct: ['item-0'] },
  { kind: 'sequencing', choices: components(...many), response: [...many].reverse(), correct: [many] },
  { kind: 'matching', sources: components(...many), targets: components('group-1'), response: pairs, correct: pairs },
];

/** Every response to every example of every question type, and the edges. */
export function everyInteraction(): Interaction[] {
  const examples = exampleQuestions().flatMap(({ definition, example, question }) =>
    example.responses.flatMap(({ response, share }) => {
      const read = share === null ? undefined : definition.rules.readResponse(question, response);
      if (read === undefined) return [];
      const detail = definition.rules.interaction(question, read);
      return [sampleInteraction({ id: question.id, detail, share: share ?? 0 })];
    }),
  );
  const rest = edges.map((detail) =>
    sampleInteraction({ detail, share: 0.999, description: `{brace ${'w '.repeat(200)}` }),
  );
  return [...examples, ...rest].map((interaction, index) => ({ ...interaction, timestamp: at + index }));
}
