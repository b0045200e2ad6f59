import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { moduleKey } from '../../domain/progress/storage-key.ts';
import type { CourseFiles } from '../course-files.ts';
import type { LessonSource } from '../course-schema.ts';
import { parseJson } from '../json-file.ts';
import { parseText } from '../rich-text.ts';
import { citedClaims } from './cited-claims.ts';
import { collidingKeys } from './colliding-keys.ts';
import { danglingReferences } from './dangling-references.ts';
import { missingAlt } from './missing-alt.ts';

/** A lesson of blocks of any type, as if their schemas had accepted them; every `text` is a paragraph. */
function withBlocks(...blocks: { id: string; type: string; [field: string]: unknown }[]): CourseFiles {
  const value: LessonSource = JSON.parse(
    JSON.stringify({
      formatVersion: 1,
      id: 'l',
      title: 'L',
      minutes: 1,
      objectives: [],
      parts: [{ id: 'p', title: 'P', blocks }],
    }),
  );
  const { file: json } = parseJson('modules/m/l.json', JSON.stringify(value, null, 1));
  const texts = blocks.flatMap((block, b) =>
    Object.entries(block)
      .filter(([field]) => ['text', 'source'].includes(field))
      .map(([field, text]) => ({
        path: ['parts', 0, 'blocks', b, field],
        stablePath: '',
        kind: 'rich' as const,
        value: String(text),
        parsed: parseText('rich', String(text)),
      })),
  );
  const lesson = { path: 'modules/m/l.json', json, schema: z.unknown(), value, texts };
  return {
    lessons: [lesson],
    banks: [],
    handouts: [],
    translations: {},
    catalogues: {},
    media: { 'media/a.svg': new Uint8Array() },
    broken: [],
  };
}

const said = (issues: ReturnType<typeof missingAlt>) =>
  issues.map(({ line, column, code, mend }) => `${line}:${column} ${code} ${mend}`);

describe('images', () => {
  it('need words, or to say that they show nothing of weight', () => {
    const files = withBlocks(
      { id: 'a', type: 'figure', image: 'media/a.svg' },
      { id: 'b', type: 'figure', image: 'media/a.svg', alt: ' ' },
      { id: 'c', type: 'figure', image: 'media/a.svg', alt: 'A map' },
      { id: 'd', type: 'figure', image: 'media/a.svg', decorative: true },
    );
    const mend = 'Write "alt": what the image shows, at most 150 characters; or "decorative": true if it says nothing.';
    expect(said(missingAlt(files))).toEqual([`15:15 missing-alt ${mend}`, `21:13 missing-alt ${mend}`]);
  });

  it('need a file that is there', () => {
    const files = withBlocks({ id: 'a', type: 'figure', image: 'media/b.svg', alt: 'x' });
    expect(said(danglingReferences(files))).toEqual(['15:15 dangling-media Did you mean "media/a.svg"?']);
  });
});

describe('references between blocks', () => {
  it('recall a reflection, and no other block', () => {
    const blocks = [
      { id: 'first', type: 'reflection' },
      { id: 'words', type: 'text' },
    ];
    expect(danglingReferences(withBlocks(...blocks, { id: 'x', type: 'reflection', recalls: 'first' }))).toEqual([]);
    expect(danglingReferences(withBlocks(...blocks, { id: 'x', type: 'reflection', recalls: 'words' }))).toMatchObject([
      { code: 'dangling-reflection' },
    ]);
  });

  it('compare claims of lessons, and no other question', () => {
    const blocks = [
      { id: 'start-claim', type: 'claim' },
      { id: 'end-claim', type: 'claim' },
      { id: 'other', type: 'true-false' },
    ];
    const pairs = (again: string) => ({ id: 'x', type: 'claims-compared', pairs: [{ first: 'start-claim', again }] });
    expect(danglingReferences(withBlocks(...blocks, pairs('end-claim')))).toEqual([]);
    expect(danglingReferences(withBlocks(...blocks, pairs('other')))).toMatchObject([{ code: 'dangling-claim' }]);
    expect(danglingReferences(withBlocks(...blocks, pairs('end-clam')))).toMatchObject([
      { code: 'dangling-claim', mend: 'Did you mean "end-claim"?' },
    ]);
  });

  it('name the fact of a figure', () => {
    const files = withBlocks({ id: 'k', type: 'key-facts', facts: [{ id: 'one', fact: 'BAS-1' }] });
    expect(danglingReferences(files)).toMatchObject([{ code: 'dangling-fact' }]);
  });
});

describe('claims', () => {
  it.each([
    ['a year', 'It began in 1956.'],
    ['a percentage', 'It fell by 5%.'],
    ['what INTERPOL does', 'INTERPOL makes no arrests.'],
    ['a part of INTERPOL', 'INTERPOL’s network links offices.'],
  ])('need a citation: %s', (_, text) => {
    expect(citedClaims(withBlocks({ id: 'a', type: 'text', text }))).toMatchObject([
      { code: 'uncited-claim', severity: 'error' },
    ]);
    expect(citedClaims(withBlocks({ id: 'a', type: 'text', text: `${text}[^BAS-1]` }))).toEqual([]);
    expect(citedClaims(withBlocks({ id: 'a', type: 'text', text, story: true }))).toEqual([]);
  });

  it('of a takeaway may be cited in its source', () => {
    const callout = { id: 'a', type: 'callout', text: 'INTERPOL makes no arrests.' };
    expect(citedClaims(withBlocks({ ...callout, source: 'INTERPOL, 2012.[^BAS-29]' }))).toEqual([]);
    expect(citedClaims(withBlocks({ ...callout, source: 'INTERPOL, 2012.' }))).toHaveLength(1);
  });

  it('stand each in a paragraph of its own, at its place', () => {
    const issues = citedClaims(
      withBlocks({ id: 'a', type: 'text', text: 'One.\n\n- It began in 1956.\n- In 2023.[^B-1]' }),
    );
    expect(said(issues).map((words) => words.split(' ')[0])).toEqual(['15:25']);
  });
});

it('two modules that saved progress could not tell apart are named', () => {
  const ids = collidingPair();
  const modules = ids.map((id) => ({ id }));
  const value = JSON.parse(JSON.stringify({ modules, objectives: [], misconceptions: [] }));
  const { file: json } = parseJson('course.json', JSON.stringify(value, null, 1));
  const files = { ...withBlocks(), course: { path: 'course.json', json, schema: z.unknown(), value, texts: [] } };
  expect(said(collidingKeys(files))).toEqual(['7:10 colliding-keys Give the newer of the two another id.']);
});

/** Module keys have 12 bits, so a collision is soon found. */
function collidingPair(): [string, string] {
  const seen = new Map<number, string>();
  for (let at = 0; ; at++) {
    const id = `m-${at}`;
    const before = seen.get(moduleKey(id));
    if (before !== undefined) return [before, id];
    seen.set(moduleKey(id), id);
  }
}
