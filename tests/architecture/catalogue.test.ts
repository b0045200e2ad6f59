import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionTypes } from '../../src/question-types/index.ts';

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The names that a catalogue's list of views uses as keys. */
function viewKeys(path: string): string[] {
  const list = /QuestionView>> = \{([\s\S]*?)\n\};/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return [...list.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map((match) => match[1] ?? '').sort();
}

describe('the catalogue of question types', () => {
  const path = 'src/question-types';

  it('lists every folder, for Node and for the player', () => {
    expect(questionTypes.map(({ type }) => type).sort()).toEqual(folders(path));
    expect(viewKeys(`${path}/views.tsx`)).toEqual(folders(path));
  });

  it.each(folders(path))('has the same files in every folder: %s', (folder) => {
    const files = readdirSync(`${path}/${folder}`).filter((file) => !file.includes('.test.'));
    expect(files.sort()).toEqual(
      ['definition.ts', 'examples.ts', 'interaction.ts', 'rules.ts', 'schema.ts', 'scoring.ts', 'view.tsx'].sort(),
    );
  });

  it('names rules, schema and examples alike', () => {
    for (const { type, rules, schema, examples } of questionTypes) {
      expect(rules.type).toBe(type);
      expect(examples.length).toBeGreaterThan(0);
      for (const { source } of examples) expect(schema.safeParse(source).error?.issues ?? []).toEqual([]);
    }
  });
});
