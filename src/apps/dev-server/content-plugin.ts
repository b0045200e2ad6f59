import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { coursePage } from '../../../scorm/static-home.ts';
import type { CompiledCourse } from '../../content/compile.ts';
import type { ContentIssue } from '../../content/content-issue.ts';
import { buildCourse } from '../../content/load-course.ts';
import { pseudoCatalogue, pseudoLanguage } from '../../content/pseudo.ts';
import { folderSource } from '../../content/sources/folder.ts';
import { en } from '../../ui/messages/en.ts';
import { writeReport } from './report.ts';

/** An issue as the page shows it: with the lines around it. */
export interface ShownIssue extends ContentIssue {
  readonly path: string;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

/**
 * The dev server plays a content folder: it compiles on every save, shows the new text at once, lays errors over the page,
 * and takes them away when the file is right again.
 */
export function contentPlugin(folder: string): Plugin {
  let compiled: CompiledCourse | undefined;
  let errors: readonly ShownIssue[] = [];
  let building: Promise<void> = Promise.resolve();

  async function build(): Promise<void> {
    const languages = { catalogues: { [pseudoLanguage]: pseudoCatalogue(en) } };
    const built = await buildCourse(folderSource(folder), languages);
    // While the content is broken, the page goes on with the last that was sound.
    compiled = built.compiled ?? compiled;
    errors = built.issues.filter(({ severity }) => severity === 'error').map((issue) => shown(folder, issue));
  }

  function watch(server: ViteDevServer): void {
    server.watcher.add(folder);
    server.watcher.on('all', (_, path) => {
      const inside = relative(folder, path);
      if (inside.startsWith('..') || !/\.(json|svg|png|jpg|webp)$/.test(inside)) return;
      building = building.then(build).then(() => {
        server.ws.send({ type: 'custom', event: 'borderless:content', data: errors });
        if (errors.length === 0) server.ws.send({ type: 'full-reload' });
      });
    });
  }

  return {
    name: 'borderless-content',
    apply: 'serve',
    configureServer(server) {
      building = build();
      watch(server);
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        if (path === '/report') {
          void writeReport(folder).then((page) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(page);
          }, next);
          return undefined;
        }
        if (!path.startsWith('/content/')) return next();
        void building.then(() => {
          const name = path.slice('/content/'.length);
          const file = compiled?.files[name] ?? compiled?.media[name];
          response.statusCode = file === undefined ? 404 : 200;
          response.setHeader('Content-Type', name.endsWith('.svg') ? 'image/svg+xml' : 'application/json');
          response.end(file === undefined ? '{}' : typeof file === 'string' ? file : Buffer.from(file));
        });
      });
    },
    async transformIndexHtml(html) {
      await building;
      const page = compiled ? coursePage(html, compiled.outline, { tracking: 'web' }) : html;
      const data = `<script type="application/json" id="content-errors">${JSON.stringify(errors).replace(/</g, '\\u003c')}</script>`;
      const overlay = '<script type="module" src="/src/apps/dev-server/content-overlay.ts"></script>';
      return page.replace('</head>', () => `${data}${overlay}</head>`);
    },
  };
}

function shown(folder: string, issue: ContentIssue): ShownIssue {
  const path = join(folder, issue.file).split(sep).join('/');
  let text: string[] = [];
  try {
    text = readFileSync(path, 'utf8').split('\n');
  } catch {
    // The file is what is missing.
  }
  const first = Math.max(1, issue.line - 2);
  const lines = text.slice(first - 1, issue.line + 2).map((line, at) => ({ number: first + at, text: line }));
  return { ...issue, path, lines };
}
