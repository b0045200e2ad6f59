import { serveFile } from '../../lms/runner/serve-file.ts';

/** What a service worker has, as far as this one uses it: the page's own types know no worker. */
interface Worker {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', act: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(
    type: 'fetch',
    act: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

const worker = self as unknown as Worker;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

// Whatever a package's pages ask for is answered here, from the files that runner.ts put into the cache, or not at all.
worker.addEventListener('fetch', (event) => event.respondWith(answer(event.request)));

async function answer(request: Request): Promise<Response> {
  // Put there while the switch “Offline” is on.
  if (await caches.match('/offline')) return Response.error();
  const { url, method, headers } = request;
  return serveFile({ url, method, range: headers.get('Range') }, worker.registration.scope, (path) =>
    caches.match(`/package-file?${encodeURIComponent(path)}`),
  );
}
