import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blockTypes } from '../../src/block-types/index.ts';
import { blockViews } from '../../src/block-types/views.tsx';
import { questionTypes } from '../../src/question-types/index.ts';
import { exampleBlocks } from '../support/example-blocks.ts';
import { headingLevels, showBlock } from '../support/show-block.tsx';

const home = 'src/block-types';
const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('the catalogue of block types', () => {
  it('lists every folder for authors', () => {
    expect(blockTypes.map(({ type }) => type).sort()).toEqual(folders);
  });

  it('lists every folder for the player', () => {
    expect(Object.keys(blockViews).sort()).toEqual(folders);
  });

  it('shares no name with a question type, since both stand in lessons', () => {
    const questions = questionTypes.map(({ type }) => type);
    expect(folders.filter((type) => questions.includes(type))).toEqual([]);
  });

  it('gives each example an id of its own', () => {
    const ids = exampleBlocks().map(({ block }) => block.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(blockTypes)('$type', ({ type, schema, examples, check }) => {
  it('has an example with each of its fields, so that an author sees how they are written', () => {
    const shown = new Set(examples.flatMap(({ source }) => Object.keys(source)));
    const own = Object.keys(schema.shape).filter(
      (field) => !['exampleOf', 'headlineToRepair', 'lint', 'story'].includes(field),
    );
    expect(own.filter((field) => !shown.has(field))).toEqual([]);
  });

  it('explains every field to the author, also inside lists', () => {
    expect(silentFields(z.toJSONSchema(schema, { io: 'input' }))).toEqual([]);
  });

  it('finds nothing to mend in its own examples', () => {
    expect(examples.flatMap(({ source }) => check?.(source) ?? [])).toEqual([]);
  });

  it('refuses a field that it does not know', () => {
    const [example] = examples;
    expect(schema.safeParse({ ...example?.source, surprise: 1 }).success).toBe(false);
  });

  it('turns with the writing direction: its styles name no left and no right', () => {
    const view = readFileSync(join(home, type, 'view.tsx'), 'utf8');
    const styles = [...view.matchAll(/import '\.\.\/\.\.\/(ui\/styles\/[\w-]+\.css)'/g)].map(([, path]) =>
      readFileSync(join('src', path ?? ''), 'utf8').replace(/\[dir="rtl"\][^{]*\{[^}]*\}/g, ''),
    );
    for (const text of [view, ...styles]) expect(text).not.toMatch(/\b(left|right)\b\s*[:;]|-(left|right)\b/);
  });
});

const cases = exampleBlocks().map(({ definition, example, block }) => ({
  title: `${definition.type}, ${example.name}`,
  type: definition.type,
  block,
}));

describe.each(cases)('$title', ({ type, block }) => {
  it('keeps its id and type when compiled', () => {
    expect(block.type).toBe(type);
    expect(block.id).toMatch(/^example-/);
  });

  it('shows its words, also where no fact, term or source is known', async () => {
    const { container } = await showBlock(block);
    expect(container.textContent?.replace('Part', '').trim().length).toBeGreaterThan(10);
    expect(container.textContent).not.toMatch(/undefined|\[object|NaN/);
  });

  it('continues the headings of its part without a step left out', async () => {
    const { container } = await showBlock(block);
    const levels = headingLevels(container);
    expect(levels[0]).toBe(2);
    for (const [at, level] of levels.slice(1).entries()) {
      expect(level).toBeGreaterThan(2);
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('has ids that stand once and labels that lead somewhere', async () => {
    const { container } = await showBlock(block);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...container.querySelectorAll('[aria-labelledby],[aria-describedby],label[for]')].flatMap(
      (element) =>
        ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('reads the same from right to left', async () => {
    const { container } = await showBlock(block, { language: 'ar' });
    expect(container.innerHTML).not.toMatch(/style="[^"]*(left|right)/);
    expect(container.querySelector('[dir="ltr"]')).toBeNull();
  });
});

/** Fields without a description, which an editor shows as a tooltip. */
function silentFields({ properties = {}, items }: z.core.JSONSchema.BaseSchema): string[] {
  const inside = typeof items === 'object' && !Array.isArray(items) ? silentFields(items) : [];
  const own = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean' || field.const !== undefined) return [];
    return [...(field.description ? [] : [name]), ...silentFields(field).map((deeper) => `${name}.${deeper}`)];
  });
  return [...own, ...inside];
}
