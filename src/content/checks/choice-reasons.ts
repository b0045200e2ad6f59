import { questionTypes } from '../../question-types/index.ts';
import type { ContentIssue } from '../content-issue.ts';
import { allQuestions } from '../course-blocks.ts';
import type { CourseFiles } from '../course-files.ts';
import type { BlockSource } from '../course-schema.ts';
import type { JsonPath } from '../json-file.ts';
import { fieldOf } from '../zod-walk.ts';

/**
 * Every choice that is not right says why a learner makes it. A choice is an entry of a list with an id and a `feedback` (or
 * `right` and `other`), or `whenTrue` and `whenFalse`; it is right where the answer key is it or lists it. Entries that a key
 * pairs, sorts or orders can all be answered wrongly, so each of them has a reason; unless it offers choices of its own
 * (`wordings`), of which the key names the right one.
 */
export function choiceReasons(files: CourseFiles): ContentIssue[] {
  return allQuestions(files)
    .filter(({ block }) => hasSoundKey(block))
    .flatMap(({ block, path, file }) =>
      wrongChoices(block)
        .filter(({ choice }) => !('misconception' in choice) && !('plausible' in choice))
        .map(({ choice, inside }) =>
          file.json.issue([...path, ...inside], {
            code: 'missing-reason',
            message: `${'id' in choice ? `"${String(choice.id)}"` : 'This value'} is not right, and nothing says why a learner picks it.`,
            mend: 'Add "misconception": the id of one in course.json, or "plausible": why a person who has not learned it picks this.',
          }),
        ),
    );
}

/** Which choices are right is known only of a question whose key its own type accepts. */
function hasSoundKey(question: BlockSource): boolean {
  const definition = questionTypes.find(({ type }) => type === question.type);
  return (definition?.check?.(question) ?? []).length === 0;
}

interface Choice {
  readonly choice: object;
  readonly inside: JsonPath;
}

function wrongChoices(question: BlockSource): Choice[] {
  const key = question.answerKey;
  const right = typeof key === 'string' ? [key] : Array.isArray(key) ? key : [];
  return Object.entries(question).flatMap(([name, field]: [string, unknown]): Choice[] => {
    if (name === 'whenTrue' || name === 'whenFalse')
      return isObject(field) && (name === 'whenTrue') !== key ? [{ choice: field, inside: [name] }] : [];
    if (!Array.isArray(field)) return [];
    const nested = field.flatMap((entry: unknown, at) =>
      isObject(entry) && 'wordings' in entry
        ? wrongIn(entry.wordings, [fieldOf(key, idOf(entry))], [name, at, 'wordings'])
        : [],
    );
    return [...wrongIn(field, right, [name]), ...nested];
  });
}

function wrongIn(list: unknown, right: readonly unknown[], inside: JsonPath): Choice[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((choice: unknown, at) =>
    isObject(choice) && isChoice(choice) && !right.includes(idOf(choice)) ? [{ choice, inside: [...inside, at] }] : [],
  );
}

function idOf(entry: object): string {
  return String(Reflect.get(entry, 'id'));
}

function isChoice(entry: object): boolean {
  return 'feedback' in entry || ('right' in entry && 'other' in entry);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
