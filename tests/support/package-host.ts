import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { contentTypes } from '../../src/apps/lms/content-types.ts';

const scripts = { 'scorm-1.2': 'scorm12', 'scorm-2004-4th': 'scorm2004' } as const;
export type HostedStandard = keyof typeof scripts;

/** The page of an LMS: scorm-again's API in the window, the package in a frame. */
function hostPage(standard: HostedStandard): string {
  return `<!doctype html><html lang="en"><title>LMS</title><link rel="icon" href="data:,"><style>html,body{margin:0;block-size:100%}iframe{border:0;inline-size:100%;block-size:100%}</style>
<body><script src="/${scripts[standard]}.js"></script></body></html>`;
}

/** Serves an LMS page and the files of real zips, as an LMS would: texts compressed, at the level that servers use. */
export interface PackageHost {
  readonly address: string;
  close(): void;
}

/** Real zips by standard: their paths, or their bytes. */
export type HostedZips = Readonly<Partial<Record<HostedStandard, string | Uint8Array>>>;

/** Answers what a page posts to a path; what is never answered leaves the page waiting. */
export type Receive = (path: string, body: string) => Promise<string>;

export async function hostPackages(zips: HostedZips, receive?: Receive): Promise<PackageHost> {
  const files = new Map<string, Uint8Array>();
  const packed = new Map<string, Uint8Array>();
  for (const [standard, zip] of Object.entries(zips)) {
    const bytes = typeof zip === 'string' ? readFileSync(zip) : zip;
    for (const [path, file] of Object.entries(unzipSync(bytes))) files.set(`/${standard}/${path}`, file);
  }
  for (const script of Object.values(scripts)) {
    files.set(`/${script}.js`, readFileSync(`node_modules/scorm-again/dist/${script}.min.js`));
  }
  for (const standard of Object.keys(scripts) as HostedStandard[]) {
    files.set(`/host/${standard}`, new TextEncoder().encode(hostPage(standard)));
  }
  const server: Server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (request.method === 'POST' && receive) {
      // A page that is killed meanwhile has nobody to answer.
      void request
        .toArray()
        .then((parts) => receive(asked, Buffer.concat(parts).toString()))
        .then((answer) => response.end(answer))
        .catch(() => response.destroy());
      return;
    }
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = files.get(path);
    const ending = path.startsWith('/host/') ? 'html' : (path.split('.').at(-1) ?? '');
    response.statusCode = file ? 200 : 404;
    response.setHeader('Content-Type', contentTypes[ending] ?? 'application/octet-stream');
    if (!file || ending === 'png') return response.end(file);
    if (!packed.has(path)) packed.set(path, gzipSync(file));
    response.setHeader('Content-Encoding', 'gzip');
    response.end(packed.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
