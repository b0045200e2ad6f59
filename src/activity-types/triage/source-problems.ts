import type { Problem } from '../../schema/problem.ts';
import { placeId } from './model.ts';
import type { TriageSource } from './schema.ts';

const problem = (code: string, path: Problem['path'], message: string, mend: string): Problem => ({
  code,
  path,
  message,
  mend,
});

/** Each place is the key of one submission, each other key an action that does no harm, and a harmful action tempts. */
export function sourceProblems({ places, actions, submissions }: TriageSource): Problem[] {
  const placeIds = Array.from({ length: places }, (_, at) => placeId(at + 1));
  const known = [...placeIds, ...actions.map(({ id }) => id)];
  const keys = submissions.map(({ answerKey }) => answerKey);
  return [
    ...twice(['actions'], actions),
    ...twice(['submissions'], submissions),
    ...actions.flatMap(({ id, isHarmful }, at) => [
      ...(/^place-\d+$/.test(id)
        ? [problem('action-like-place', ['actions', at, 'id'], `"${id}" is the name of a place.`, 'Choose another id.')]
        : []),
      ...(isHarmful && keys.includes(id)
        ? [
            problem(
              'harmful-key',
              ['actions', at],
              `"${id}" does harm and is a key.`,
              'Give that submission another key.',
            ),
          ]
        : []),
    ]),
    ...(actions.some(({ isHarmful }) => isHarmful)
      ? []
      : [
          problem(
            'nothing-harmful',
            ['actions'],
            'No action does harm, so nothing tempts.',
            'Mark one with "isHarmful": true, for example an upload to a public scanner.',
          ),
        ]),
    ...placeIds
      .filter((place) => keys.filter((key) => key === place).length !== 1)
      .map((place) =>
        problem(
          'place-without-key',
          ['places'],
          `${keys.includes(place) ? 'Several submissions have' : 'No submission has'} the key "${place}".`,
          'Give each place to one submission.',
        ),
      ),
    ...submissions.flatMap(({ answerKey, answers }, at) => [
      ...(known.includes(answerKey) ? [] : [dangling(['submissions', at, 'answerKey'], answerKey, known)]),
      ...answers.flatMap(({ choice }, which) => {
        const path = ['submissions', at, 'answers', which, 'choice'];
        if (!known.includes(choice)) return [dangling(path, choice, known)];
        const isDouble = choice === answerKey || answers.findIndex((answer) => answer.choice === choice) < which;
        return isDouble
          ? [problem('answer-twice', path, `"${choice}" has a text already.`, 'Keep one text for each decision.')]
          : [];
      }),
    ]),
  ];
}

function dangling(path: Problem['path'], choice: string, known: readonly string[]): Problem {
  return problem('dangling-key', path, `There is no place or action "${choice}".`, `Use one of: ${known.join(', ')}.`);
}

function twice(path: Problem['path'], entries: readonly { readonly id: string }[]): Problem[] {
  return entries.flatMap(({ id }, at) =>
    entries.findIndex((other) => other.id === id) < at
      ? [problem('duplicate-id', [...path, at, 'id'], `The id "${id}" stands twice.`, 'Give each an id of its own.')]
      : [],
  );
}
