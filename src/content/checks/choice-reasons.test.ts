import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { headlineRepair } from '../../question-types/headline-repair/definition.ts';
import type { CourseFiles } from '../course-files.ts';
import { parseJson } from '../json-file.ts';
import { choiceReasons } from './choice-reasons.ts';

/** A bank with the first example of the type, its wordings changed. */
function withWordings(change: (wording: Record<string, unknown>) => Record<string, unknown>): CourseFiles {
  const question = JSON.parse(JSON.stringify(headlineRepair.examples[0]?.source));
  for (const segment of question.segments) segment.wordings = segment.wordings?.map(change);
  const text = JSON.stringify({ formatVersion: 1, id: 'b', title: 'B', questions: [question] }, null, 1);
  const { file: json } = parseJson('question-banks/b.json', text);
  // As if the schema of banks had accepted it.
  const value: CourseFiles['banks'][number]['value'] = JSON.parse(text);
  const bank = { path: 'question-banks/b.json', json, schema: z.unknown(), value, texts: [] };
  return { lessons: [], banks: [bank], handouts: [], translations: {}, catalogues: {}, media: {}, broken: [] };
}

describe('wordings of a headline', () => {
  it('that are not right say why a learner picks them, and the right ones need not', () => {
    expect(choiceReasons(withWordings((wording) => wording))).toEqual([]);
  });

  it('are named where they do not', () => {
    const issues = choiceReasons(withWordings(({ misconception: _, ...wording }) => wording));
    expect(issues.map(({ message }) => /"(\w+)"/.exec(message)?.[1])).toEqual(['interpol', 'orders']);
  });
});
