import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { PackageList } from '../../lms/packages.ts';
import { contentTypes } from './content-types.ts';
import { packageFolder } from './read-package.ts';

export interface LmsServer {
  /** `http://localhost:4173` */
  readonly address: string;
  /** What there was to launch at the start. */
  readonly list: PackageList;
  close(): void;
}

export interface LmsServerOptions {
  /** Folder of the built page. */
  readonly page: string;
  /** Folder of the zips. */
  readonly packages: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** Serves the local LMS, to this machine only. Rejects with the code EADDRINUSE where the port is taken. */
export async function startLms({ page, packages, port }: LmsServerOptions): Promise<LmsServer> {
  const folder = packageFolder(packages);
  const list = (): PackageList => {
    const { packages: found, problems } = folder.read();
    return { packages: found.map(({ about }) => about), problems };
  };
  const servePage = sirv(page, { etag: false, setHeaders: neverKept });
  const listener: RequestListener = (request, response) => {
    const path = pathOf(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405);
    if (path === undefined) return answer(response, 400);
    if (path === '/packages.json') return answer(response, 200, 'json', JSON.stringify(list()));
    const [, id, name] = /^\/packages\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (id === undefined || name === undefined) return servePage(request, response);
    // A look into what was unpacked, never into the disk: a path cannot lead anywhere else.
    const files = folder.read().packages.find(({ about }) => about.id === id)?.files ?? {};
    const file = Object.hasOwn(files, name) ? files[name] : undefined;
    return file ? answer(response, 200, name.split('.').at(-1), file) : answer(response, 404);
  };
  const first = await listen(listener, '127.0.0.1', port);
  const chosen = portOf(first);
  // Browsers may look for localhost under either address; a machine without the second is served under the first.
  const second = await listen(listener, '::1', chosen).catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') return undefined;
    first.close();
    throw error;
  });
  return {
    address: `http://localhost:${chosen}`,
    list: list(),
    close() {
      for (const server of [first, second]) {
        server?.closeAllConnections();
        server?.close();
      }
    },
  };
}

function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Undefined where the address cannot be read. */
function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** A package is made again and again: nothing of it may be old. */
function neverKept(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store');
}

function answer(response: ServerResponse, status: number, ending = 'txt', body: string | Uint8Array = ''): void {
  neverKept(response);
  response.statusCode = status;
  response.setHeader('Content-Type', contentTypes[ending] ?? 'application/octet-stream');
  response.end(body);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `npm start`, last step. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT) || 4173;
  const page = join(root, 'dist/lms');
  if (!existsSync(join(page, 'index.html'))) return fail('dist/lms is missing. Run npm start, which builds it first.');
  try {
    const { address, list } = await startLms({ page, packages: join(root, 'dist/packages'), port });
    for (const problem of list.problems) console.error(problem);
    if (list.packages.length === 0) console.error('dist/packages holds no package. Make them: npm run package');
    console.log(`\nThe local LMS is open at ${address}\nStop it with Ctrl+C.`);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    fail(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1]?.endsWith('serve.ts')) await main();
