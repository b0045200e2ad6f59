import { type Change, set } from './lint-fixtures.ts';

/** Files of the tiny course that fixtures change. */
export const lesson = 'modules/basics/first-steps.json';
export const finalBank = 'question-banks/final-basics.json';
export const checkBank = 'question-banks/check-basics.json';

/** So many words. */
export const words = (count: number, word = 'members') => Array(count).fill(word).join(' ');

/** A block of text for a lesson. */
export const textBlock = (id: string, text: string, more: object = {}) => ({
  id,
  type: 'text',
  story: true,
  text,
  ...more,
});

/** A question with three choices that earns its point with the first. */
export const singleChoice = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  type: 'single-choice',
  objective: 'T1',
  level: 'understand',
  prompt: `Who decides in the case ${id}?`,
  options: ['the members', 'the office', 'the chair'].map((text, at) => ({
    id: `o${at}`,
    text,
    feedback: `The feedback on ${text} in this case.`,
    ...(at > 0 && { plausible: 'it has a name for it' }),
  })),
  answerKey: 'o0',
  ...more,
});

/** The blocks of one part of the lesson. */
export const blocks = (list: readonly unknown[], part = 0): Change => set(lesson, ['parts', part, 'blocks'], list);

/** The questions of a bank. */
export const questions = (file: string, list: readonly unknown[]): Change => set(file, ['questions'], list);

/** An option of a story that leads to the end. */
export const storyOption = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  text: `Choose ${id}.`,
  next: 'end',
  consequence: 'Something comes of it.',
  share: 1,
  why: 'A reason.',
  ...more,
});

export const storyNode = (id: string, options: readonly object[]) => ({
  id,
  title: `At ${id}`,
  scene: 'Something has happened.',
  prompt: 'What now?',
  options,
  better: 'Takes the time that it needs.',
});

/** A story for a lesson, with the variables `proof` (more is better) and `time` (up to 2), that begins at the node `n0`. */
export const story = (more: Readonly<Record<string, unknown>>) => ({
  id: 'fst-story',
  type: 'scenario',
  title: 'A story',
  minutes: 2,
  intro: 'You are on duty.',
  objective: 'T1',
  level: 'understand',
  variables: [
    { id: 'proof', label: 'Proof', min: 0, max: 2, start: 1 },
    { id: 'time', label: 'Time', min: 0, max: 2, start: 1 },
  ],
  startsAt: 'n0',
  endings: [{ id: 'done', title: 'Done', text: 'It ends.', better: 'Little.' }],
  ...more,
});
