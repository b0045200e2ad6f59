import type { Question, Response } from '../../domain/assessment/question.ts';
import type { QuestionRules } from '../../domain/assessment/question-rules.ts';
import { optionOrder } from '../../domain/assessment/random.ts';
import { readStance, type Stance } from '../../domain/assessment/stance.ts';
import { type InlineText, plainText } from '../../domain/course/rich-text.ts';

/** One order of options in the room, on the run sheet and on the next day: numbers that were called stay. */
export const roomSeed = 1;

/** Words of options that a type names itself. */
export interface OptionWords {
  readonly true: string;
  readonly false: string;
  readonly stance: (stance: Stance) => string;
}

/** An option for which hands are raised. */
export interface HandOption {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
  /** What is said about it once the answer is shown. */
  readonly feedback: readonly InlineText[];
}

/**
 * The options of a question in the order of the room, at most nine, since nine keys count; undefined where a response is
 * more than choosing among options (an order, pairs, a number, words, lines of a record).
 */
export function handOptions(question: Question, rules: QuestionRules, words: OptionWords): HandOption[] | undefined {
  const key = rules.key(question);
  const detail = rules.interaction(question, key);
  const option = (id: string, text: string, isRight: boolean, response: Response): HandOption => ({
    id,
    text,
    isRight,
    feedback: rules.feedback(question, response).map((said) => said.text),
  });
  if (detail.kind === 'true-false')
    return [option('true', words.true, detail.correct, true), option('false', words.false, !detail.correct, false)];
  if (detail.kind !== 'choice' || detail.choices.length > 9) return undefined;
  const isListed = 'options' in question;
  const scale = detail.choices.every(({ id }) => readStance(id));
  if (!isListed && !scale) return undefined;
  const isFixed = scale || ('fixedOrder' in question && question.fixedOrder === true);
  const choices = isFixed ? detail.choices : optionOrder(detail.choices, roomSeed, question.id);
  const options = choices.map(({ id, text }) => {
    const stance = readStance(id);
    return option(
      id,
      stance ? words.stance(stance) : text,
      detail.correct.includes(id),
      Array.isArray(key) ? [id] : id,
    );
  });
  return options.map((one, at) => (isSaid(options[at - 1], one) ? { ...one, feedback: [] } : one));
}

/** Both stances of a side have one feedback: it stands at the first of them. */
function isSaid(before: HandOption | undefined, { feedback }: HandOption): boolean {
  const plain = (texts: readonly InlineText[]) => texts.map(plainText).join('\n');
  return before !== undefined && plain(before.feedback) === plain(feedback);
}

/** The plain words of a key for paper, a line a part: "first: second" where two things belong together. */
export function keyLines(question: Question, rules: QuestionRules, words: OptionWords): string[] {
  const options = handOptions(question, rules, words);
  if (options) return options.flatMap(({ text, isRight }, at) => (isRight ? [`${at + 1}. ${text}`] : []));
  const detail = rules.interaction(question, rules.key(question));
  const named = (list: readonly { readonly id: string; readonly text: string }[], id: string) =>
    list.find((one) => one.id === id)?.text ?? id;
  switch (detail.kind) {
    case 'choice':
      return detail.correct.map((id) => named(detail.choices, id));
    case 'sequencing':
      return (detail.correct[0] ?? []).map((id, at) => `${at + 1}. ${named(detail.choices, id)}`);
    case 'matching':
      return detail.response.map(([from, to]) => `${named(detail.sources, from)}: ${named(detail.targets, to)}`);
    case 'numeric':
      return [detail.min === detail.max ? String(detail.value) : `${detail.value} (${detail.min} – ${detail.max})`];
    case 'fill-in':
      return [detail.accepted.join(' / ')];
    case 'true-false':
      return [detail.correct ? words.true : words.false];
  }
}

/** Why the key is right, in plain words; empty where the question has no explanation of the whole. */
export function whyRight(question: Question): string {
  return question.explanation ? plainText(question.explanation).trim() : '';
}
