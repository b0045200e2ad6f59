import { marksCode, marksFrom } from './codes.ts';
import { beyondChance, type Decision } from './decision.ts';
import type { Files, Meaning } from './parts.ts';

export function differsFromRecord({ recorded, found }: { recorded: string; found?: string | undefined }): boolean {
  return found !== undefined && found !== recorded;
}

/** Which files differ from the record. A file marked without need costs what a right mark earns. */
export function differsDecision(files: Files): Decision {
  const { list } = files;
  const key = list.map(differsFromRecord);
  const marked = (move: number) => marksFrom(move, list.length);
  const names = (marks: readonly boolean[]) => list.filter((_, at) => marks[at]).map(({ id }) => id);
  return {
    id: 'differs',
    step: 'files',
    prompt: files.prompt,
    points: files.points,
    objective: files.objective,
    size: 2 ** list.length,
    best: marksCode(key),
    explanation: files.explanation,
    share: (move) => {
      const marks = marked(move);
      const right = marks.filter((mark, at) => mark && key[at]).length;
      const other = marks.filter((mark, at) => mark && !key[at]).length;
      return Math.max(0, right - other) / key.filter(Boolean).length;
    },
    detail: (move) => ({
      kind: 'choice',
      choices: list.map(({ id, name }) => ({ id, text: name })),
      response: names(marked(move)),
      correct: names(key),
    }),
    said: (move) => [{ words: list.filter((_, at) => marked(move)[at]).map(({ name }) => name) }],
    feedback: () => [files.explanation],
  };
}

/** What a difference shows by itself, and what it does not. */
export function meaningDecision(meaning: Meaning, objective: string | undefined): Decision {
  const { statements } = meaning;
  const key = statements.map(({ isShown }) => isShown);
  const marked = (move: number) => marksFrom(move, statements.length);
  const pairs = (marks: readonly boolean[]) =>
    statements.map(({ id }, at) => [id, marks[at] ? 'shown' : 'other'] as const);
  return {
    id: 'meaning',
    step: 'files',
    prompt: meaning.prompt,
    points: meaning.points,
    objective,
    size: 2 ** statements.length,
    best: marksCode(key),
    explanation: meaning.explanation,
    share: (move) => beyondChance(marked(move).filter((mark, at) => mark === key[at]).length, key.length),
    detail: (move) => ({
      kind: 'matching',
      sources: statements,
      targets: [
        { id: 'shown', text: meaning.shown },
        { id: 'other', text: meaning.other },
      ],
      response: pairs(marked(move)),
      correct: pairs(key),
    }),
    said: (move) =>
      [true, false].map((shown) => ({
        name: shown ? meaning.shown : meaning.other,
        words: statements.filter((_, at) => marked(move)[at] === shown).map(({ text }) => text),
      })),
    feedback: (move) => {
      const wrong = statements.filter(({ isShown }, at) => marked(move)[at] !== isShown);
      return wrong.length > 0 ? wrong.map(({ feedback }) => feedback) : [meaning.explanation];
    },
  };
}
