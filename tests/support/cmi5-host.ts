import { createServer } from 'node:http';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { contentTypes } from '../../src/apps/lms/content-types.ts';

const lmsPage =
  '<!doctype html><html lang="en"><title>LMS</title><link rel="icon" href="data:,"><style>html,body{margin:0;block-size:100%}iframe{border:0;inline-size:100%;block-size:100%}</style><body>';

export interface Cmi5Host {
  /** Opens the course in a frame of the LMS's page, at the address that the LMS made. */
  open(page: Page, search: string): Promise<FrameLocator>;
  close(): void;
}

/** Serves the files of a package for cmi5; its LRS is another process at another origin. */
export async function hostCmi5(zip: Uint8Array): Promise<Cmi5Host> {
  const files = new Map(Object.entries(unzipSync(zip)).map(([path, file]) => [`/course/${path}`, file]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname === '/' ? lmsPage : files.get(pathname);
    const ending = pathname === '/' ? 'html' : (pathname.split('.').at(-1) ?? '');
    response.writeHead(file ? 200 : 404, { 'Content-Type': contentTypes[ending] ?? 'application/octet-stream' });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    async open(page, search) {
      await page.goto(`${origin}/`);
      await page.evaluate((source) => {
        const frame = document.createElement('iframe');
        frame.src = source;
        document.body.append(frame);
      }, `/course/index.html${search}`);
      return page.frameLocator('iframe');
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
