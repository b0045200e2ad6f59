import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PackageFiles } from '../../package-reader/unpack.ts';
import { contentTypes } from '../lms/content-types.ts';

export interface PackageServer {
  /** `http://127.0.0.1:12345` */
  readonly origin: string;
  /** Paths that were asked for and are not in the package. */
  readonly missing: ReadonlySet<string>;
  close(): void;
}

const page =
  '<!doctype html><html lang="en"><title>LMS</title><link rel="icon" href="data:,"><style>html,body{margin:0;block-size:100%}iframe{border:0;inline-size:100%;block-size:100%}</style><body><script type="module" src="/host.js"></script></body></html>';

/** What browsers ask for by themselves. */
const unasked = /(^|\/)(favicon\.ico|apple-touch-icon[^/]*\.png)$/;

/** Serves the files of a package from memory under `/package/`, and the page of an LMS beside it, to this machine only. */
export async function servePackage(files: PackageFiles): Promise<PackageServer> {
  script ??= hostScript();
  const host = await script;
  const missing = new Set<string>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    const answer = (status: number, ending: string, body: string | Uint8Array) => {
      response.writeHead(status, { 'Content-Type': contentTypes[ending] ?? 'application/octet-stream' });
      response.end(body);
    };
    if (path === '/') return answer(200, 'html', page);
    if (path === '/host.js') return answer(200, 'js', host);
    const name = path.startsWith('/package/') ? path.slice('/package/'.length) : undefined;
    const file = name === undefined ? undefined : files.get(name);
    if (file) return answer(200, path.split('.').at(-1)?.toLowerCase() ?? '', file);
    if (!unasked.test(path)) missing.add(name ?? path);
    answer(404, 'txt', '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    missing,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pathOf(url: string | undefined): string {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

let script: Promise<string> | undefined;

/** The script of the LMS's page, put together as for a build but kept in memory. */
async function hostScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('host-page.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The page of the LMS could not be built.');
  return chunk.code;
}
