import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../scorm/profiles.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The directives of the policy in a page, by name. */
function policyOf(page: string): ReadonlyMap<string, readonly string[]> {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  return new Map(
    content.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe.each(profiles)('the built package for $name', ({ standard }) => {
  const files = unzipSync(readFileSync(`dist/packages/policing-without-borders-${standard}.zip`));
  const page = text(files['index.html']);

  it('has a policy that shuts everything but itself, before any script', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    // An LRS stands on a host that nobody knows yet; everything else a package asks itself.
    expect(policy.get('connect-src')).toEqual(["'self'", ...(standard === 'cmi5' ? ['https:', 'http:'] : [])]);
    expect([...policy.values()].flat().filter((source) => /unsafe|\*|^blob:/.test(source))).toEqual([]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('has no inline script, no event handler and no style attribute in its page', () => {
    const scripts = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((given) => !/\bsrc="\.\/|type="application\/json"/.test(given))).toEqual([]);
    const markup = page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/<[^>]*\s(on\w+|style)=[^>]*>/g)).toBeNull();
    expect(markup.match(/(src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull();
  });

  it('makes no code from text, and asks no other host for any', () => {
    const found = Object.entries(files)
      .filter(([path]) => path.endsWith('.js'))
      .flatMap(([path, bytes]) => {
        const code = text(bytes);
        const risky = code.match(/\beval\(|\bnew Function\(|\bFunction\("|document\.write\(|\bimportScripts\(/g) ?? [];
        const loads = code.match(/(?:import|fetch|Worker)\(\s*["'`](?:https?:)?\/\//g) ?? [];
        return [...risky, ...loads].map((what) => `${path}: ${what}`);
      });
    expect(found).toEqual([]);
  });

  it('has media that no browser runs', () => {
    const runnable = Object.keys(files).filter(
      (path) => path.startsWith('content/') && !/\.(json|svg|png|jpe?g|webp|gif|mp3|m4a|mp4|webm|vtt)$/.test(path),
    );
    expect(runnable).toEqual([]);
  });
});
