import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes the built index.html fit for any LMS: the main style sheet stands inside it, so that the first paint waits for one
 * file; no `crossorigin`, which would drop the LMS's cookie; and a content policy under which nothing leaves the package.
 */
export function htmlPlugin(): Plugin {
  const inlined: string[] = [];
  return {
    name: 'borderless-html',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      let html = String(page.source);
      const styles: string[] = [];
      html = html.replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, name: string) => {
        const asset = bundle[name];
        if (asset?.type !== 'asset') return _tag;
        styles.push(String(asset.source).trim());
        inlined.push(name);
        delete bundle[name];
        return '';
      });
      const style = styles.join('\n');
      html = html
        .replace(/ crossorigin(="[^"]*")?/g, '')
        .replace('<link rel="icon"', () => `${htmlPolicy(style)}\n    <link rel="icon"`)
        .replace('</head>', () => `  <style>${style}</style>\n  </head>`);
      page.source = html;
    },
    // Later chunks would ask for the style sheet that now stands in the page: point them at what is loaded already. The
    // lists that name it are written last of all.
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
      // The entry itself is gone where it did nothing but import the main chunk.
      const entry = chunks.find(({ isEntry, name }) => isEntry || name === 'main');
      for (const { fileName } of chunks) {
        const path = join(dir, fileName);
        const code = readFileSync(path, 'utf8');
        const mended = inlined.reduce(
          (text, name) => text.replaceAll(basename(name), basename(entry?.fileName ?? name)),
          code,
        );
        if (mended !== code) writeFileSync(path, mended);
      }
    },
  };
}

/** Scripts, data and pictures of the package alone; styles of the package and the one in the page, by its hash. */
export function htmlPolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}
