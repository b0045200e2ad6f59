import type { QuestionProblem, QuestionTypeDefinition } from '../define-question-type.ts';
import { idsOf, uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

type Source = Readonly<Record<string, unknown>>;

export const headlineRepair: QuestionTypeDefinition = {
  type: 'headline-repair',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [
    ...uniqueIds(source, 'segments'),
    ...uniqueWordings(source),
    ...originals(source),
    ...key(source),
  ],
};

interface Place {
  readonly at: number;
  readonly id: string;
  readonly original: unknown;
  readonly wordings: readonly string[];
}

function placesOf({ segments }: Source): Place[] {
  if (!Array.isArray(segments)) return [];
  return segments.flatMap((segment: Source, at) =>
    Array.isArray(segment.wordings)
      ? [{ at, id: String(segment.id), original: segment.original, wordings: idsOf(segment, 'wordings') }]
      : [],
  );
}

/** A report names a wording without its segment, so each has an id of its own. */
function uniqueWordings(source: Source): QuestionProblem[] {
  const seen = new Set<string>();
  return placesOf(source).flatMap(({ at, wordings }) =>
    wordings.flatMap((id, wording) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          code: 'duplicate-id' as const,
          path: ['segments', at, 'wordings', wording, 'id'],
          message: `"${id}" is the id of another wording of this headline too.`,
          mend: 'Give each wording of the headline its own id.',
        },
      ];
    }),
  );
}

function originals(source: Source): QuestionProblem[] {
  return placesOf(source)
    .filter(({ original, wordings }) => typeof original !== 'string' || !wordings.includes(original))
    .map(({ at, original, wordings }) => ({
      code: 'dangling-key',
      path: ['segments', at, 'original'],
      message: `The original wording "${String(original)}" is not among the wordings of its segment.`,
      mend: `Use one of: ${wordings.join(', ')}.`,
    }));
}

function key({ answerKey, ...source }: Source): QuestionProblem[] {
  if (typeof answerKey !== 'object' || answerKey === null) return [];
  const places = placesOf(source);
  const given = new Map<string, unknown>(Object.entries(answerKey));
  if (places.length === 0 || places.length > 6)
    return [
      {
        code: 'impossible-key',
        path: ['segments'],
        message: `${places.length} segments can be replaced; it must be one to six.`,
        mend: 'Give segments that a learner decides on "wordings", and all others "text".',
      },
    ];
  const ids = places.map(({ id }) => id);
  const foreign = [...given.keys()]
    .filter((id) => !ids.includes(id))
    .map(
      (id): QuestionProblem => ({
        code: 'dangling-key',
        path: ['answerKey', id],
        message: `The answer key names "${id}", which is no segment with wordings.`,
        mend: `Use one of: ${ids.join(', ')}.`,
      }),
    );
  const wrong = places
    .filter(({ id, wordings }) => !wordings.includes(String(given.get(id))))
    .map(
      ({ id, wordings }): QuestionProblem =>
        given.has(id)
          ? {
              code: 'dangling-key',
              path: ['answerKey', id],
              message: `The answer key names "${String(given.get(id))}", which is not among the wordings of "${id}".`,
              mend: `Use one of: ${wordings.join(', ')}.`,
            }
          : {
              code: 'missing-key',
              path: ['answerKey'],
              message: `The answer key has nothing for "${id}".`,
              mend: `Add "${id}": "…" with one of: ${wordings.join(', ')}.`,
            },
    );
  const nothing: QuestionProblem = {
    code: 'impossible-key',
    path: ['answerKey'],
    message: 'Every original wording is right, so there is nothing to repair.',
    mend: 'Let the key name another wording than the original for at least one segment.',
  };
  const isRight = places.every(({ id, original }) => given.get(id) === original);
  return [...foreign, ...wrong, ...(isRight ? [nothing] : [])];
}
