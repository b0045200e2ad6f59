import type { LintChoice, LintItem } from '../lint-course.ts';
import type { LintText } from '../lint-text.ts';

/** An option that a learner picks, with its words. */
export interface Option extends LintChoice {
  readonly text: LintText;
  readonly words: string;
}

/** A question of which one or several options are picked. */
export interface Picked {
  readonly item: LintItem;
  readonly isSingle: boolean;
  readonly options: readonly Option[];
  readonly keys: readonly Option[];
  readonly distractors: readonly Option[];
}

/** A question with one key among its options. */
export interface SingleKey extends Picked {
  readonly key: Option;
}

/** Questions with options, single and multiple choice. */
export function picked(items: readonly LintItem[]): readonly Picked[] {
  return items.flatMap((item) => {
    if (item.type !== 'single-choice' && item.type !== 'multiple-choice') return [];
    const options = item.choices.flatMap((choice): Option[] =>
      choice.list === 'options' && choice.text ? [{ ...choice, text: choice.text, words: choice.text.words }] : [],
    );
    const keys = options.filter(({ isKey }) => isKey);
    const distractors = options.filter(({ isKey }) => !isKey);
    return [{ item, isSingle: item.type === 'single-choice', options, keys, distractors }];
  });
}

/** Questions of which exactly one option is picked. */
export function singleKeys(items: readonly LintItem[]): readonly SingleKey[] {
  return picked(items).flatMap((question) => {
    const [key] = question.keys;
    return question.isSingle && key ? [{ ...question, key }] : [];
  });
}

/** Scene and prompt: what a learner reads before the options. */
export function stemOf({ scene, prompt }: LintItem): string {
  return [scene, prompt].flatMap((text) => text?.words ?? []).join(' ');
}

/** Where a finding about a text belongs, or about the question where the text is missing. */
export function placeOf(
  item: LintItem,
  text: LintText | undefined = item.prompt,
): Pick<LintText['place'], 'file' | 'path'> {
  return text?.place ?? { file: item.file, path: item.path };
}
