import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openContext } from '../support/browser.ts';
import { launch, lmsCalls } from '../support/lms-page.ts';
import { type HostedStandard, hostPackages, type PackageHost } from '../support/package-host.ts';
import { edited, tinyCourseWaived } from '../support/tiny-course.ts';

/** A copy of the project, to which the throw-away type is added as the recipe in src/README.md says. */
const copy = mkdtempSync(join(tmpdir(), 'borderless-type-'));
const standards: readonly HostedStandard[] = ['scorm-1.2', 'scorm-2004-4th'];
const lesson = 'modules/basics/first-steps.json';
const types = 'src/question-types';

const question = {
  id: 'fst-q-count',
  type: 'head-count',
  objective: 'T1',
  level: 'understand',
  prompt: 'How many offices does it pass?',
  most: 5,
  answerKey: 2,
  right: 'Two offices carry it, one in each country.',
  other: 'Count again: which office sends, and which one receives?',
};

function run(tool: string, ...args: string[]): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
    execFile(join(copy, 'node_modules/.bin', tool), args, { cwd: copy, env }, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, printed: stdout + stderr });
    });
  });
}

/** Writes the tiny course with the new question in its lesson into a folder of the copy. */
function writeCourse(folder: string, asked: object): void {
  const withQuestion = edited(lesson, '"id": "fst-q-true"', '"id": "fst-q-true"').replace(
    '"blocks": [\n        {\n          "id": "fst-q-true"',
    () => `"blocks": [\n        ${JSON.stringify(asked)},\n        {\n          "id": "fst-q-true"`,
  );
  for (const [path, text] of Object.entries({ ...tinyCourseWaived, [lesson]: withQuestion })) {
    const file = join(copy, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Puts a line before the first that holds `before`. */
function addLine(path: string, before: string, line: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`"${before}" does not stand in ${path}.`);
  writeFileSync(
    file,
    text.replace(before, () => `${line}\n${before}`),
  );
}

let browser: Browser;
let host: PackageHost;

beforeAll(async () => {
  for (const name of [
    'src',
    'scorm',
    'tests',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'vitest.config.ts',
  ])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, types, 'head-count'));
  const files = join(import.meta.dirname, 'throw-away-type');
  for (const name of readdirSync(files).filter((file) => file.endsWith('.txt')))
    cpSync(join(files, name), join(copy, types, 'head-count', name.slice(0, -'.txt'.length)));
  // The recipe: one line in each of the two lists, with its import.
  addLine(`${types}/index.ts`, '  hotspot,', '  headCount,');
  addLine(`${types}/index.ts`, 'import { hotspot }', "import { headCount } from './head-count/definition.ts';");
  addLine(
    `${types}/views.tsx`,
    '  hotspot: lazy',
    "  'head-count': lazyQuestionView(headCount, () => import('./head-count/view.tsx')),",
  );
  addLine(
    `${types}/views.tsx`,
    'import { rules as hotspot }',
    "import { rules as headCount } from './head-count/rules.ts';",
  );
  writeCourse('course', question);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(copy, { recursive: true, force: true });
});

describe('a question type that is one new folder and one line in each of two lists', () => {
  it('has right types in all that uses it', async () => {
    expect(await run('tsc', '-p', '.')).toEqual({ code: 0, printed: '' });
  });

  it('passes the contract that every question type passes', async () => {
    const { code, printed } = await run(
      'vitest',
      'run',
      '--project',
      'unit',
      'tests/contracts/question-type.contract.test.ts',
    );
    expect([code, code === 0 ? '' : printed]).toEqual([0, '']);
  });

  it('is understood by the check of the content, which names a mistake in it', async () => {
    const sound = await run('tsx', 'src/apps/content-cli/main.ts', 'check', 'course');
    expect([sound.code, sound.printed]).toEqual([0, expect.stringContaining('0 errors')]);
    writeCourse('broken', { ...question, answerKey: 6 });
    const broken = await run('tsx', 'src/apps/content-cli/main.ts', 'check', 'broken');
    expect(broken.code).toBe(1);
    expect(broken.printed).toMatch(/first-steps\.json:\d+:\d+ error impossible-key The key 6 is not in the list/);
  });

  it('is offered by the JSON Schemas that editors complete from', async () => {
    await run('tsx', 'src/apps/content-cli/main.ts', 'schemas', 'course');
    for (const name of ['lesson', 'question-bank'])
      expect(readFileSync(join(copy, `course/schemas/${name}.schema.json`), 'utf8')).toContain('"head-count"');
  });

  it('stands in the gallery, and passes the contract of all types there in a real browser', async () => {
    expect((await run('vite', 'build', '--mode', 'gallery', '--logLevel', 'error')).code).toBe(0);
    const contract = 'tests/contracts/question-type.browser.test.ts';
    const only = ['-t', 'head-count, a number from a list'];
    const { code, printed } = await run('vitest', 'run', '--project', 'built', contract, ...only);
    expect([code, code === 0 ? '' : printed]).toEqual([0, '']);
    // A title that nothing has would pass too.
    expect(printed).toMatch(/\d\d passed/);
  }, 300_000);

  it('is in the built player and in the packages', async () => {
    expect((await run('vite', 'build', '--logLevel', 'error')).code).toBe(0);
    for (const standard of standards) {
      const made = await run(
        'tsx',
        'scorm/cli.ts',
        '--content',
        'course',
        '--standard',
        standard,
        '--out',
        `${standard}.zip`,
      );
      expect([made.code, made.code === 0 ? '' : made.printed]).toEqual([0, '']);
    }
    host = await hostPackages(
      Object.fromEntries(standards.map((standard) => [standard, join(copy, `${standard}.zip`)])),
    );
  });

  it.each(standards)('is answered by a learner, and the answer arrives at the LMS (%s)', async (standard) => {
    const context = await openContext(browser);
    const page = await context.newPage();
    const course = await launch(page, host, standard, { at: '/lesson/first-steps/do' });
    const asked = course.getByRole('group', { name: question.prompt });
    await asked.getByRole('combobox').selectOption('2');
    await course.getByRole('button', { name: 'Check my answer' }).first().click();
    await course.getByText(question.right).waitFor();
    await course.getByText(/^Saved/).waitFor();
    const sets = (await lmsCalls(page)).flatMap(({ name, args, result }) =>
      name.endsWith('SetValue') && args[0]?.startsWith('cmi.interactions.0') ? [[args[0], args[1], result]] : [],
    );
    const response = standard === 'scorm-1.2' ? 'student_response' : 'learner_response';
    expect(sets).toContainEqual(['cmi.interactions.0.type', 'numeric', 'true']);
    expect(sets).toContainEqual([`cmi.interactions.0.${response}`, '2', 'true']);
    expect(sets).toContainEqual(['cmi.interactions.0.result', 'correct', 'true']);
    await context.close();
  });
});
