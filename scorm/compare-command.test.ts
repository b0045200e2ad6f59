import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barePackage } from '../tests/support/bare-package.ts';
import { edited, tinyCourseWith } from '../tests/support/tiny-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'borderless-compare-'));
const at = (name: string) => join(folder, name);

/** Runs the command as an administrator does, with what it prints. */
function compareZips(old: string, next: string): Promise<{ code: number; out: string; err: string }> {
  const args = ['--import', 'tsx', 'scorm/cli.ts', '--compare', at(old), '--new', at(next)];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

beforeAll(async () => {
  writeFileSync(at('old.zip'), await barePackage(tinyCourseWith({})));
  const raised = edited('course.json', '"mastery": 0.8', '"mastery": 0.9').replace('"1.0.0"', '"1.1.0"');
  writeFileSync(at('new.zip'), await barePackage(tinyCourseWith({ 'course.json': raised })));
  writeFileSync(at('broken.zip'), 'PK, and no more');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run package -- --compare', () => {
  it('ends with 0 where the old package may be replaced', async () => {
    const { code, out } = await compareZips('old.zip', 'old.zip');
    expect([code, out]).toEqual([0, expect.stringContaining('Safe to replace: all learners go on')]);
  });

  it('ends with 1 where the new one is to be published as new, and says why', async () => {
    const { code, out } = await compareZips('old.zip', 'new.zip');
    expect(code).toBe(1);
    expect(out).toContain(
      'old  A tiny course 1.0.0, SCORM 1.2 (old.zip)\nnew  A tiny course 1.1.0, SCORM 1.2 (new.zip)',
    );
    expect(out).toContain('Publish as new');
    expect(out).toContain('it takes 90% to pass, and took 80%');
  });

  it.each([
    ['broken.zip', /broken\.zip: This is not a zip file/],
    ['absent.zip', /absent\.zip cannot be read: ENOENT/],
  ])('ends with 2 and a sentence for %s', async (name, sentence) => {
    const { code, out, err } = await compareZips(name, 'old.zip');
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(sentence)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
}, 30_000);
