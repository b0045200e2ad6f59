import { type Change, set } from './lint-fixtures.ts';

/** Where the questions of `asks` stand, from place 0. */
export const bank = 'question-banks/final-basics.json';
export const lesson = 'modules/basics/first-steps.json';

/** Fields of a question, over those of a sound one. */
export type Fields = Readonly<Record<string, unknown>>;

const decides = ['the members of the assembly', 'the office beside the river', 'the state that hosts it'];
const reasons = [
  'Each member has a seat there, and seats carry votes.',
  'Offices prepare what was decided, and decide nothing themselves.',
  'A host lends the ground; no rule gives hosts a vote.',
  'Judges settle quarrels after the meeting, not the plan itself.',
  'The public listens from the gallery and may write letters.',
  'Old chairs advise the new chair, without any power left.',
];

/** Options with ids a, b, c …; the first is the key unless the question says otherwise. */
export function options(...texts: readonly string[]) {
  return texts.map((text, at) => ({
    id: String.fromCharCode(97 + at),
    text,
    feedback: reasons[at % reasons.length],
    plausible: 'it has a name for it',
  }));
}

/** A single choice that breaks no rule. */
export function single(at: number, fields: Fields = {}): Fields {
  return {
    id: `fin-q-${at}`,
    type: 'single-choice',
    objective: 'T1',
    level: (['understand', 'apply'] as const)[at % 2],
    prompt: `Meeting number ${at} is about the yearly plan. Who has the last word?`,
    options: options(...decides),
    answerKey: 'a',
    ...fields,
  };
}

/** A multiple choice that breaks no rule. */
export function multiple(at: number, fields: Fields = {}): Fields {
  return single(at, {
    type: 'multiple-choice',
    prompt: `Meeting number ${at} is about the yearly plan. Which two have a vote on it?`,
    options: options(...decides, 'the court in the capital'),
    answerKey: ['a', 'b'],
    ...fields,
  });
}

/** Typed answers fill a bank without touching what is said of options. */
function filler(id: string, level: string, prompt: string): Fields {
  const said = 'The plan says so on its last page, in words.';
  return {
    id,
    type: 'numeric',
    objective: 'T1',
    level,
    prompt,
    answerKey: { value: 4 },
    right: said,
    low: said,
    high: said,
  };
}

/** The tiny course with these questions in its final test, and nothing else in it that a rule on items minds. */
export function asks(...questions: readonly Fields[]): readonly Change[] {
  return [
    set(
      bank,
      ['questions'],
      [
        ...questions,
        filler('fin-q-sum', 'understand', 'The plan adds two and two votes. How many votes does it count?'),
        filler('fin-q-rest', 'apply', 'Nine seats stand in the hall and five are taken. How many are free?'),
      ],
    ),
    checks(filler('chk-q-room', 'apply', 'Each of two rooms has two doors. How many doors must the guard lock?')),
    ...practises({}),
  ];
}

/** The questions of the knowledge check. */
export function checks(...questions: readonly Fields[]): Change {
  return set('question-banks/check-basics.json', ['questions'], questions);
}

/** The true-or-false question of the lesson, with other fields. */
export function practises(fields: Fields): readonly Change[] {
  return [
    set(lesson, ['parts', 1, 'blocks', 0], {
      id: 'fst-q-true',
      type: 'true-false',
      objective: 'T1',
      level: 'understand',
      prompt: 'The office decides on the yearly plan of the assembly.',
      whenTrue: { feedback: reasons[1], misconception: 'M1', repair: 'fst-text' },
      whenFalse: { feedback: reasons[0] },
      answerKey: false,
      ...fields,
    }),
  ];
}

/** The whole course in another language. */
export const inLanguage = (language: string): Change => set('course.json', ['language'], language);

/** Many questions, each with the fields for its place. */
export function many(count: number, fields: (at: number) => Fields): readonly Fields[] {
  return Array.from({ length: count }, (_, at) => single(at, fields(at)));
}
