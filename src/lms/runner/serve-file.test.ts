import { describe, expect, it } from 'vitest';
import { serveFile } from './serve-file.ts';

const base = 'http://p-1.localhost:4174/course/';
const files: Readonly<Record<string, string>> = { 'start/my page.html': '<p>Hello', 'film.mp4': '0123456789' };
/** As the course may have put it into the cache: with a policy of its own. */
const find = async (path: string) =>
  Object.hasOwn(files, path)
    ? new Response(files[path], { headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': 'none' } })
    : undefined;
const ask = (path: string, range: string | null = null, method = 'GET') =>
  serveFile({ url: new URL(path, base).href, method, range }, base, find);

describe('the worker that is a package’s server', () => {
  it('answers with the file, its type, and the policy that shuts every other origin', async () => {
    const answer = await ask('start/my%20page.html?a=1#top');
    expect([answer.status, await answer.text()]).toEqual([200, '<p>Hello']);
    expect(answer.headers.get('Content-Type')).toBe('text/html');
    const policy = answer.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|none/);
  });

  it.each(['gone.html', '../runner.html', '/packages.json', 'http://localhost:4173/', '%', 'constructor'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('takes no other request than one for a file', async () => {
    expect((await ask('film.mp4', null, 'POST')).status).toBe(405);
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=5-2', 416, '', 'bytes */10'],
    ['lines=1-2', 416, '', 'bytes */10'],
  ])('gives the part of a film that is asked for: %s', async (range, status, text, place) => {
    const answer = await ask('film.mp4', range);
    expect([answer.status, await answer.text(), answer.headers.get('Content-Range')]).toEqual([status, text, place]);
  });
});
