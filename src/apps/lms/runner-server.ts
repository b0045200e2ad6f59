import type { RequestListener } from 'node:http';
import sirv from 'sirv';
import { answer, hostOf, pathOf } from './listen.ts';

/** The runner's page and its worker, with what they load; nothing of a package ever comes here. */
const served = /^\/(runner\.html|course-worker\.js|assets\/[\w.-]+\.(js|css))$/;

/** What may run on a package's origin beside the package: it can reach itself, and stands in the page of the local LMS only. */
const policy = (pagePort: number) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors http://localhost:${pagePort} http://127.0.0.1:${pagePort}`,
  ].join('; ');

/**
 * The servers of the runner: each port is an origin on which one package runs. They hold no record, no list and no file of a
 * package. Ports, not names below localhost: those are another site, whose storage browsers shut in a frame.
 */
export function runnerListener(page: string, pagePort: number): RequestListener {
  const serve = sirv(page, {
    etag: false,
    setHeaders: (response) => {
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  return (request, response) => {
    response.setHeader('Content-Security-Policy', policy(pagePort));
    response.setHeader('Origin-Agent-Cluster', '?1');
    const host = hostOf(request.headers.host);
    if (host !== 'localhost' && host !== '127.0.0.1') return answer(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405);
    const path = pathOf(request.url);
    if (path === undefined) return answer(response, 400);
    return served.test(path) ? serve(request, response) : answer(response, 404);
  };
}
