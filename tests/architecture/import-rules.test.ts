import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseOptions } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';

const root = process.cwd();
const rules: IConfiguration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const made: string[] = [];
const home = process.cwd();

afterAll(() => {
  process.chdir(home);
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A tiny tree with the given files, inside the project so that packages resolve; returns the violations. */
async function violations(files: Record<string, string>): Promise<string[]> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist/rules-'));
  made.push(folder);
  for (const [path, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.chdir(folder);
  const options: ICruiseOptions = {
    ...rules.options,
    validate: true,
    ruleSet: { allowed: rules.allowed, allowedSeverity: 'error', forbidden: rules.forbidden },
    tsConfig: { fileName: 'tsconfig.json' },
  };
  const { output } = await cruise(
    ['src', 'scorm'].filter((top) => Object.keys(files).some((path) => path.startsWith(top))),
    options,
  );
  process.chdir(home);
  if (typeof output === 'string') throw new Error(output);
  expect(output.summary.totalCruised).toBeGreaterThan(1);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

const other = 'export const value = 1;\n';
const importing = (path: string) => `import { value } from '${path}';\nexport const copy = value;\n`;

/** One forbidden import for each line of the table in src/README.md. */
const forbidden: readonly [rule: string, from: string, to: string][] = [
  ['domain may not see another folder', 'src/domain/a.ts', 'src/schema/b.ts'],
  ['schema may not see content', 'src/schema/a.ts', 'src/content/b.ts'],
  ['ui may not see progress', 'src/ui/a.ts', 'src/domain/progress/b.ts'],
  ['ui may not see the player', 'src/ui/a.ts', 'src/player/b.ts'],
  ['the tracking port may not see an adapter', 'src/tracking/tracker.ts', 'src/tracking/adapters/scorm-1.2/b.ts'],
  [
    'an adapter may not see another adapter',
    'src/tracking/adapters/local/a.ts',
    'src/tracking/adapters/scorm-1.2/b.ts',
  ],
  ['an adapter may not see a library', 'src/tracking/adapters/local/a.ts', '@noble/hashes/legacy.js'],
  ['a question type may not see another', 'src/question-types/one/rules.ts', 'src/question-types/two/rules.ts'],
  ['a question type may not see the list', 'src/question-types/one/rules.ts', 'src/question-types/index.ts'],
  ['pure rules may not see ui', 'src/question-types/one/rules.ts', 'src/ui/b.ts'],
  ['a view may not see tracking', 'src/question-types/one/view.tsx', 'src/tracking/tracker.ts'],
  ['a block type may not see another', 'src/block-types/one/view.tsx', 'src/block-types/two/view.tsx'],
  [
    'a block type may not see a question type',
    'src/block-types/one/schema.ts',
    'src/question-types/question-fields.ts',
  ],
  ['content may not see a view', 'src/content/a.ts', 'src/question-types/views.tsx'],
  ['content may not see the session', 'src/content/a.ts', 'src/session/b.ts'],
  ['the session may not see an adapter', 'src/session/a.ts', 'src/tracking/adapters/local/b.ts'],
  ['the session may not see a question type', 'src/session/a.ts', 'src/question-types/index.ts'],
  ['the player may not see content', 'src/player/a.tsx', 'src/content/b.ts'],
  ['the player may not see the local LMS', 'src/player/a.tsx', 'src/lms/b.ts'],
  ['the player may not see an adapter', 'src/player/a.tsx', 'src/tracking/adapters/local/b.ts'],
  ['the doctor may not see a course', 'src/doctor/a.ts', 'src/domain/b.ts'],
  ['the local LMS may not see the player', 'src/lms/a.tsx', 'src/player/b.ts'],
  ['a comparison may not see a question type', 'src/compare/a.ts', 'src/question-types/index.ts'],
  ['a comparison may not see the rest of the session', 'src/compare/a.ts', 'src/session/b.ts'],
  ['the reader of packages may not see the packager', 'src/package-reader/a.ts', 'scorm/b.ts'],
  ['nobody imports an app', 'src/player/a.tsx', 'src/apps/player/main.ts'],
  ['the packager may not see the player', 'scorm/a.ts', 'src/player/b.ts'],
  ['code may not import a test', 'src/session/a.ts', 'src/session/b.test.ts'],
];

describe('an import that no rule permits is reported', () => {
  it.each(forbidden)('%s', async (_, from, to) => {
    const depth = '../'.repeat(from.split('/').length - 1);
    const found = await violations({ [from]: importing(`${depth}${to}`), [to]: other });
    expect(
      found.some((line) => line.endsWith(`${from} -> ${to}`)),
      found.join('\n'),
    ).toBe(true);
  });

  it.each([
    ['npm in domain', 'src/domain/a.ts', 'zod'],
    ['React in the session', 'src/session/a.ts', 'react'],
    ['the schema library in a view', 'src/question-types/one/view.tsx', 'zod'],
    ['the router in ui', 'src/ui/a.tsx', 'react-router-dom'],
    ['scorm-again in the player', 'src/player/a.tsx', 'scorm-again'],
    ['Node in the session', 'src/session/a.ts', 'node:fs'],
  ])('%s', async (_, from, name) => {
    const found = await violations({
      [from]: `import * as all from '${name}';\nexport const copy = all;\n`,
      'src/domain/z.ts': other,
    });
    expect(
      found.some((line) => line.includes(`${from} -> `)),
      found.join('\n'),
    ).toBe(true);
  });

  it('React reached through another file', async () => {
    const found = await violations({
      'src/content/a.ts': importing('../question-types/index.ts'),
      'src/question-types/index.ts': importing('./one/view.tsx'),
      'src/question-types/one/view.tsx': "import { useState } from 'react';\nexport const value = useState;\n",
    });
    expect(found.some((line) => line.startsWith('runs-without-react: src/content/a.ts'))).toBe(true);
  });

  it('a parser of source content reached by the player', async () => {
    const found = await violations({
      'src/player/a.tsx': importing('../ui/b.tsx'),
      'src/ui/b.tsx': importing('../content/c.ts'),
      'src/content/c.ts': "import { parse } from 'jsonc-parser';\nexport const value = parse;\n",
    });
    expect(found.some((line) => line.startsWith('player-without-parsers: src/player/a.tsx'))).toBe(true);
  });

  it('a circle', async () => {
    const found = await violations({
      'src/domain/a.ts': importing('./b.ts'),
      'src/domain/b.ts': "import { copy } from './a.ts';\nexport const value = copy;\n",
    });
    expect(found.some((line) => line.startsWith('no-cycles'))).toBe(true);
  });
});

describe('an import that the rules permit', () => {
  it('is not reported', async () => {
    const found = await violations({
      'src/session/a.ts': importing('../domain/b.ts'),
      'src/domain/b.ts': other,
      'src/apps/player/main.ts': importing('../../session/c.ts'),
      'src/session/c.ts': other,
    });
    expect(found).toEqual([]);
  });
});
