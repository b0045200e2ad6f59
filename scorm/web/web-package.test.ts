import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../src/domain/course/course.ts';
import type { Files } from '../files.ts';
import { webPackage } from './web-package.ts';

const own = join(import.meta.dirname, 'files');
const bytes = (words: string) => new TextEncoder().encode(words);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

const course: CourseOutline = {
  id: 'policing',
  revision: '1.0.0',
  language: 'en',
  languages: ['en'],
  title: 'Policing "without" borders',
  subtitle: 'How countries work together.',
  disclaimer: 'Independent.',
  factsAsOf: '2026-06',
  modules: [],
};
const page = `<html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; form-action 'none'" />
<link rel="icon" href="data:," /></html>`;

function made(changes: Readonly<Record<string, string>> = {}): Files {
  const extras = readdirSync(own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, Uint8Array] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(own.length + 1), new Uint8Array(readFileSync(path))];
    });
  const files = { 'index.html': page, 'settings.json': '{}', 'content/en/a.json': '{"a":1}', ...changes };
  const player = Object.entries(files).map(([path, words]): [string, Uint8Array] => [path, bytes(words)]);
  return webPackage(new Map([...extras, ...player]), course);
}

/** What the service worker of the package knows. */
function packaged(files: Files): { edition: string; files: Record<string, string>; fresh: string[] } {
  const [, json = ''] = /^const packaged = (\{[\s\S]*?\n\});\n/.exec(text(files.get('service-worker.js'))) ?? [];
  return JSON.parse(json);
}

describe('the plain web build', () => {
  it('keeps every file but the service worker for offline use, by its hash', () => {
    const files = made();
    const known = packaged(files);
    expect([...Object.keys(known.files), ...known.fresh, 'service-worker.js'].sort()).toEqual([...files.keys()].sort());
    for (const [path, hash] of Object.entries(known.files)) {
      const whole = createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex');
      expect(whole.startsWith(hash)).toBe(true);
      expect(hash).toHaveLength(32);
    }
  });

  it('is another edition when one file changes, and the same when none does', () => {
    const { edition } = packaged(made());
    expect(packaged(made()).edition).toBe(edition);
    expect(packaged(made({ 'content/en/a.json': '{"a":2}' })).edition).not.toBe(edition);
  });

  it('stays the same edition when an administrator changes its settings', () => {
    expect(packaged(made({ 'settings.json': '{"title":"Ours"}' }))).toEqual(packaged(made()));
  });

  it('allows its page a service worker and a web manifest of the same origin, and nothing else', () => {
    const html = text(made().get('index.html'));
    expect(html).toContain(`content="default-src 'none'; form-action 'none'; worker-src 'self'; manifest-src 'self'"`);
    expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest" />');
    expect(html).toContain('<script type="module" src="./register.js"></script>');
    expect(html).not.toMatch(/href="data:|src="http|href="http/);
  });

  it('can be installed from any folder: name, icons that are there, relative addresses', () => {
    const files = made();
    const manifest = JSON.parse(text(files.get('manifest.webmanifest')));
    expect(manifest).toMatchObject({ name: course.title, lang: 'en', display: 'standalone', scope: './' });
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
      'any',
      '192x192',
      '512x512',
      '512x512',
    ]);
    for (const { src } of manifest.icons) expect(files.has(src.replace('./', ''))).toBe(true);
    expect(JSON.stringify(manifest)).not.toMatch(/"\/|https?:/);
  });

  it('is not made from a page that lacks what is to be changed', () => {
    expect(() => made({ 'index.html': '<html></html>' })).toThrow(/cannot be made/);
  });
});
