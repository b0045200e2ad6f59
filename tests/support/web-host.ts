import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentTypes } from '../../src/apps/lms/content-types.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A static web server with one course in a sub-folder; it can go away and come back at the same address. */
export interface WebHost {
  readonly address: string;
  /** Paths that were asked for since the start. */
  readonly asked: readonly string[];
  serve(files: Files): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const folder = '/courses/ours/';

export async function hostWebBuild(first: Files): Promise<WebHost> {
  let files = first;
  let server: Server | undefined;
  let port = 0;
  const asked: string[] = [];
  const start = () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.startsWith(folder) ? pathname.slice(folder.length) || 'index.html' : '';
        const file = files.get(path);
        asked.push(path);
        response.statusCode = file ? 200 : 404;
        // As servers do that know nothing of the ending: the browser is not to depend on it.
        response.setHeader('Content-Type', contentTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.end(file);
      }).listen(port, '127.0.0.1', () => {
        const bound = server?.address() as AddressInfo | null | undefined;
        port = bound?.port ?? port;
        resolve();
      });
    });
  await start();
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    asked,
    serve: (next) => {
      files = next;
    },
    start,
    stop: () =>
      new Promise((resolve) => {
        server?.closeAllConnections();
        server?.close(() => resolve());
      }),
  };
}

/** A web build in which one file is another: its service worker knows it, as if it had been packaged so. */
export function editionWith(files: Files, path: string, content: Uint8Array): Files {
  const worker = new TextDecoder().decode(files.get('service-worker.js'));
  const hashOf = (bytes: Uint8Array | undefined) =>
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex')
      .slice(0, 32);
  const changed = worker
    .replace(hashOf(files.get(path)), hashOf(content))
    .replace(/"edition": "[^"]*"/, `"edition": "${hashOf(content).slice(0, 12)}"`);
  return new Map([...files, [path, content], ['service-worker.js', new TextEncoder().encode(changed)]]);
}
