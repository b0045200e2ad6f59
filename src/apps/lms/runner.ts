import { createCourseRunner } from '../../lms/runner/course-runner.ts';
import type { FromRunner, ToRunner } from '../../lms/runner/messages.ts';
import { words } from '../../lms/words.ts';
import { contentTypes } from './content-types.ts';
import { createScormAgain } from './scorm-again.ts';

// The page of the local LMS is the only one that may frame this: the server's policy says so.
let page = '*';
const post = (message: FromRunner) => window.parent.postMessage(message, page);

const cacheName = 'package';
/** As course-worker.ts asks for it. */
const keyOf = (path: string) => `/package-file?${encodeURIComponent(path)}`;

async function keepFiles(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await caches.delete(cacheName);
  const cache = await caches.open(cacheName);
  for (const [path, bytes] of files) {
    const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
    const type = contentTypes[ending] ?? 'application/octet-stream';
    // Copied into a buffer of its own, as a body has to be.
    await cache.put(keyOf(path), new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } }));
  }
  await workerIsReady();
}

async function clear(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = request.onblocked = () => reject(new Error(`${name} stays`));
    });
  }
}

async function workerIsReady(): Promise<void> {
  const { installing, waiting, active } = await navigator.serviceWorker.register('/course-worker.js', {
    scope: '/course/',
    updateViaCache: 'none',
  });
  const worker = installing ?? waiting ?? active;
  if (!worker) throw new Error('no worker');
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the worker was not taken'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function setOffline(isOffline: boolean): Promise<void> {
  const cache = await caches.open(cacheName);
  if (isOffline) await cache.put('/offline', new Response(''));
  else await cache.delete('/offline');
}

let frame: HTMLIFrameElement | undefined;

const hear = createCourseRunner({
  post,
  createApi: createScormAgain,
  place: (name, api) => {
    if (api) Reflect.set(window, name, api);
    else Reflect.deleteProperty(window, name);
  },
  clear,
  keepFiles,
  setOffline,
  openFrame: (address) => {
    frame = document.createElement('iframe');
    frame.title = words.courseFrame;
    frame.allow = 'autoplay; fullscreen';
    frame.src = `/course/${address}`;
    document.body.append(frame);
    frame.focus();
  },
  removeFrame: () => frame?.remove(),
  pause: (ms) => {
    // On purpose: an LMS that saves by a synchronous request holds up the page like this.
    for (const end = performance.now() + ms; performance.now() < end; );
  },
});

window.addEventListener('message', ({ data, origin, source }: MessageEvent<ToRunner>) => {
  if (source !== window.parent || window.parent === window) return;
  page = origin;
  void hear(data);
});
post({ kind: 'ready' });
