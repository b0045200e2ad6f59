// Keeps one edition of the course for use offline. In front of this file the packager writes `packaged`:
// `edition` (a hash of the whole), `files` (the SHA-256 of each, its first 32 digits, by path) and `fresh` (paths that an
// administrator may change after packaging).
//
// A new edition is fetched beside the one in use, and takes its place once every window of the course is closed: never
// while somebody learns. Until all of it is here, and each file is the one that was packaged, the old one stays.

const scope = self.registration.scope;
const current = `borderless/files${new URL(scope).pathname}#${packaged.edition}`;
const hashHeader = 'Borderless-Hash';

const addressOf = (path) => new URL(path, scope).href;

/** Path inside the course, without what is asked for of it. */
function pathOf(address) {
  if (!address.startsWith(scope)) return undefined;
  return decodeURI(address.slice(scope.length).replace(/[?#].*$/, '')) || 'index.html';
}

/** The caches of other editions of the course at this address. */
async function earlier() {
  const courseOf = (name) => name.slice(0, name.lastIndexOf('#'));
  const names = await caches.keys();
  return names.filter((name) => name !== current && courseOf(name) === courseOf(current));
}

async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The file from the server, as a new answer: one that came by a redirect may not be given to a navigation.
 * @throws Error where it is missing, or not the one that was packaged.
 */
async function fetched(path, hash) {
  const response = await fetch(addressOf(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (hash !== undefined && (await hashOf(bytes)) !== hash) throw new Error(`${path} is of another edition.`);
  const headers = new Headers({ [hashHeader]: hash ?? '' });
  headers.set('Content-Type', response.headers.get('Content-Type') ?? 'application/octet-stream');
  return new Response(bytes, { headers });
}

async function fill() {
  const cache = await caches.open(current);
  const old = await Promise.all((await earlier()).map((name) => caches.open(name)));
  const wanted = [...Object.entries(packaged.files), ...packaged.fresh.map((path) => [path, undefined])];
  const keep = async ([path, hash]) => {
    const address = addressOf(path);
    // An installation that was cut short goes on where it stood.
    if (hash !== undefined && (await cache.match(address))) return;
    for (const other of hash === undefined ? [] : old) {
      const same = await other.match(address);
      if (same?.headers.get(hashHeader) === hash) return cache.put(address, same);
    }
    await cache.put(address, await fetched(path, hash));
  };
  // A few at a time: a learner who has just begun needs the network too.
  const lane = async () => {
    for (let next = wanted.shift(); next; next = wanted.shift()) await keep(next);
  };
  await Promise.all(Array.from({ length: 4 }, lane));
}

async function takeOver() {
  await Promise.all((await earlier()).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(request, path) {
  const cache = await caches.open(current);
  return (await cache.match(addressOf(path))) ?? fetch(request);
}

/** As the server has it now; as it was kept where there is no server. */
async function freshest(path) {
  const cache = await caches.open(current);
  try {
    const response = await fetched(path);
    await cache.put(addressOf(path), response.clone());
    return response;
  } catch (error) {
    const known = await cache.match(addressOf(path));
    if (known) return known;
    throw error;
  }
}

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url) : undefined;
  if (path === undefined) return;
  if (packaged.fresh.includes(path)) event.respondWith(freshest(path));
  else if (Object.hasOwn(packaged.files, path)) event.respondWith(kept(request, path));
});
