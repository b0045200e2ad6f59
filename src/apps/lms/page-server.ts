import type { RequestListener } from 'node:http';
import sirv from 'sirv';
import type { PackageList } from '../../lms/packages.ts';
import { answer, hostOf, pathOf } from './listen.ts';
import type { PackageFolder } from './read-package.ts';

/** The page loads what is its own, and frames nothing but the origins of packages. */
const policy = (runnerPorts: readonly number[]) =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `frame-src ${runnerPorts.flatMap((port) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`]).join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The server of the page that keeps the records. It answers to this machine's own names only: no other site's name may lead here. */
export function pageListener(
  page: string,
  folder: PackageFolder,
  runnerPorts: () => readonly number[],
): RequestListener {
  const servePage = sirv(page, {
    etag: false,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-store'),
  });
  return (request, response) => {
    response.setHeader('Content-Security-Policy', policy(runnerPorts()));
    // A process of its own, where the browser can: a course that hangs does not hang the page.
    response.setHeader('Origin-Agent-Cluster', '?1');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!['localhost', '127.0.0.1'].includes(hostOf(request.headers.host))) return answer(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405);
    const path = pathOf(request.url);
    if (path === undefined) return answer(response, 400);
    if (path === '/packages.json') {
      const list: PackageList = { runnerPorts: runnerPorts(), ...folder.read() };
      return answer(response, 200, 'json', JSON.stringify(list));
    }
    const [, id] = /^\/packages\/([^/]+)\.zip$/.exec(path) ?? [];
    if (id === undefined) return servePage(request, response);
    const zip = folder.zip(id);
    return zip ? answer(response, 200, 'zip', zip) : answer(response, 404);
  };
}
