import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'borderless-package-'));

/** Runs `npm run package` as an instructor does, with what it prints. */
function packageCourse(...args: string[]): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    execFile('node_modules/.bin/tsx', ['scorm/cli.ts', ...args], (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, printed: stdout + stderr });
    });
  });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run package', () => {
  it('writes nothing while the content has an error, and says where and what to do', async () => {
    const course = join(folder, 'broken');
    cpSync('course-content', course, { recursive: true });
    const lesson = join(course, 'modules/foundations/network-not-force.json');
    writeFileSync(lesson, readFileSync(lesson, 'utf8').replace('"answerKey": "assembly"', '"answerKey": "nobody"'));
    const out = join(folder, 'broken.zip');
    const { code, printed } = await packageCourse('--standard', 'scorm-1.2', '--content', course, '--out', out);
    expect(code).toBe(1);
    expect(printed).toMatch(/network-not-force\.json:\d+:\d+ error/);
    expect(printed).toContain('Nothing was packaged');
    expect(existsSync(out)).toBe(false);
  });

  it('takes another course with the same built player', async () => {
    const course = join(folder, 'other');
    cpSync('course-content', course, { recursive: true });
    const file = join(course, 'course.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Policing without borders"', '"Another course"'));
    const out = join(folder, 'other.zip');
    const { code } = await packageCourse('--standard', 'scorm-2004-4th', '--content', course, '--out', out);
    expect(code).toBe(0);
    const files = unzipSync(readFileSync(out));
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(text('imsmanifest.xml')).toContain('<title>Another course</title>');
    expect(text('index.html')).toContain('<title>Another course</title>');
    const scripts = Object.keys(files).filter((path) => /^assets\/main-.*\.js$/.test(path));
    expect(scripts).toHaveLength(1);
    expect(text(scripts[0] ?? '')).toBe(readFileSync(`dist/player/${scripts[0]}`, 'utf8'));
  });

  it('writes no package that is too large to upload, and says what to make smaller', async () => {
    const course = join(folder, 'heavy');
    cpSync('course-content', course, { recursive: true });
    // Noise does not become smaller in a zip.
    writeFileSync(join(course, 'media/film.png'), randomBytes(6_500_000));
    const out = join(folder, 'heavy.zip');
    const { code, printed } = await packageCourse('--standard', 'scorm-1.2', '--content', course, '--out', out);
    expect(code).toBe(1);
    expect(printed).toMatch(/course\.json:\d+:\d+ warning B04 The file media\/film\.png/);
    expect(printed).toMatch(/error B02 The package has \d+ bytes/);
    expect(existsSync(out)).toBe(false);
  });

  it('makes the same bytes when it runs again', async () => {
    const outs = ['one.zip', 'two.zip'].map((name) => join(folder, name));
    for (const out of outs) await packageCourse('--standard', 'scorm-1.2', '--out', out);
    const [one, two] = outs.map((out) => readFileSync(out));
    expect(one && two && one.equals(two)).toBe(true);
  });

  it('names the modules and the languages that there are when it is asked for others, and writes nothing', async () => {
    const out = join(folder, 'none.zip');
    const modules = await packageCourse('--standard', 'scorm-1.2', '--modules', 'forensics,forensic', '--out', out);
    expect(modules.code).toBe(1);
    expect(modules.printed).toContain('--modules: there is no "forensic". This course has:');
    expect(modules.printed).toContain('forensics: Digital forensics');
    const languages = await packageCourse('--standard', 'scorm-1.2', '--languages', 'en,fr', '--out', out);
    expect(languages.code).toBe(1);
    expect(languages.printed).toContain('--languages: there is no "fr". This course has en, ar-XB.');
    expect(existsSync(out)).toBe(false);
  });

  it('names the standards that there are when it is asked for another', async () => {
    const { code, printed } = await packageCourse('--standard', 'aicc');
    expect(code).toBe(2);
    expect(printed).toContain('scorm-1.2');
  });

  it('ships no schema library and no parser of content to a learner', () => {
    const files = unzipSync(readFileSync('dist/packages/policing-without-borders-scorm-1.2.zip'));
    const scripts = Object.entries(files).filter(([path]) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const [path, bytes] of scripts) {
      const code = new TextDecoder().decode(bytes);
      expect([path, /ZodError|_zod|jsonc-parser|mdast|micromark/.test(code)]).toEqual([path, false]);
    }
  });
});
