import type { LintItem } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { type Picked, picked, placeOf, stemOf } from './options.ts';
import { sharedRun } from './similarity.ts';
import { wordsIn } from './words.ts';

const { least, recall, case: inCase, run } = thresholds.items.stemWords;
const statements: readonly string[] = ['true-false', 'claim'];

/**
 * A stem is a whole question that makes sense with the options covered: it ends in "?" or ":", and is neither too short nor too
 * long; what all options repeat stands in it. Words are those of scene and prompt; a question with a scene is a case. The prompt of
 * a true-false question or of a claim is a statement, which a learner judges.
 */
export const wholeStem: LintRule = {
  id: 'I18',
  title: 'The stem is a whole question',
  find: ({ items }) => [...items.flatMap(ofStem), ...picked(items).flatMap(ofOptions)],
};

function ofStem(item: LintItem): readonly Finding[] {
  const { prompt, scene, type } = item;
  const place = { ...placeOf(item), severity: 'warning' as const };
  const count = wordsIn(stemOf(item)).length;
  const most = scene ? inCase : recall;
  const found: Finding[] = [];
  if (!statements.includes(type) && !/[?؟:][”"»]?$/u.test(prompt?.words.trim() ?? ''))
    found.push({
      ...place,
      message: 'The prompt ends in neither “?” nor “:”; 1 of the two is asked for.',
      mend: 'End with the question that the options answer.',
    });
  if (count < least || count > most)
    found.push({
      ...place,
      message: `Scene and prompt have ${count} words; ${least} to ${most} serve a question ${scene ? 'with' : 'without'} a scene.`,
      mend:
        count < least
          ? 'Add the situation that the question is about.'
          : 'Keep what the decision needs, and take the rest out.',
    });
  return found;
}

function ofOptions({ item, options }: Picked): readonly Finding[] {
  const [first, ...rest] = options.map(({ words }) => wordsIn(words));
  if (!first || rest.length === 0) return [];
  const repeated = rest.every((words) => sharedRun(first, words, run) !== undefined)
    ? rest
        .map((words) => sharedRun(first, words, run))
        .find((phrase) => rest.every((words) => words.join(' ').includes(phrase ?? '')))
    : undefined;
  return repeated === undefined
    ? []
    : [
        {
          file: item.file,
          path: [...item.path, 'options'],
          severity: 'warning',
          message: `All ${options.length} options repeat “${repeated}”; a phrase of ${run} words or more belongs in the prompt.`,
          mend: 'Move the phrase to the prompt, and leave in the options what differs.',
        },
      ];
}
