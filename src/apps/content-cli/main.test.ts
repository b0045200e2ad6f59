import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited, tinyCourse, tinyCourseWaived } from '../../../tests/support/tiny-course.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'course-'));
  for (const [path, text] of Object.entries(tinyCourse)) await write(path, text);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const node = ['--import', 'tsx', 'src/apps/content-cli/main.ts', ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, node);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    // The parsed boundary: a process that ends with another code than 0 is thrown with these fields.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('the content command', () => {
  it('finds no error in a sound course, and tells its size', async () => {
    await write('course.json', tinyCourseWaived['course.json'] ?? '');
    const { code, out } = await run('check', folder);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^0 errors, \d+ warnings; 1 module, 1 lesson, 2 banks with 5 questions, 2 facts\nsuspend data at worst: \d+ characters of 4096/m,
    );
  });

  it('names what is badly written with the id of its rule, and ends with 1 while such an error stands', async () => {
    const { code, out } = await run('check', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/course\.json:\d+:\d+ error S03 The banks of the final test hold 3 questions/);
    expect(out).toMatch(/first-steps\.json:\d+:\d+ warning S08 /);
  });

  it('reports what can be counted', async () => {
    const { code, out } = await run('report', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^Lessons$[\s\S]+^ {2}first-steps +0\.\d +5 +2 /m);
  });

  it('names an issue with its place and mend, and ends with 1', async () => {
    await write('course.json', edited('course.json', '"mastery": 0.8', '"mastery": 80'));
    const { code, out } = await run('check', folder);
    expect(code).toBe(1);
    expect(out).toContain(`${folder}/course.json:51:16 error unreachable-mastery Nobody can reach a share of 80`);
    expect(out).toContain('\n    Write 0.8 for 80%.\n1 error, 0 warnings');
  });

  it('locks the ids of a course, and then names one that vanished', async () => {
    expect((await run('ids', folder)).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'ids.json'), 'utf8')).published.questions).toContain('fst-q-true');
    const lesson = 'modules/basics/first-steps.json';
    await write(lesson, edited(lesson, 'fst-q-true', 'fst-q-other'));
    expect((await run('check', folder)).out).toContain('error vanished-id "fst-q-true" (questions)');
    expect((await run('retire', folder)).out).toContain('  fst-q-true (questions)');
    expect((await run('check', folder)).out).not.toContain('vanished-id');
    expect(JSON.parse(await readFile(join(folder, 'ids.json'), 'utf8')).retired).toEqual({
      'fst-q-true': expect.stringMatching(/^1\.0\.0 \d{4}-\d\d-\d\d$/),
    });
  });

  it('prints the outline of a course', async () => {
    expect((await run('outline', folder)).out).toContain('First steps (first-steps, 5 min, 2 parts, 1 questions)');
  });

  it('explains itself and ends with 2 on a command that it does not know', async () => {
    const { code, err } = await run('chekc', folder);
    expect(code).toBe(2);
    expect(err).toContain('check [DIR]');
  });
}, 30_000);
