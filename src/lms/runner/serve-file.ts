/** What a course may load: what is in its package, and what it makes itself. Every other origin is shut. */
const policy = [
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  "connect-src 'self' data: blob:",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

const headers = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** What a request asks of a package's origin. */
export interface FileRequest {
  readonly url: string;
  readonly method: string;
  /** `bytes=0-99`; null where all of the file is asked for. */
  readonly range: string | null;
}

/**
 * The answer of the package's server, which is a service worker: no server of this machine or another sees a file. The policy is
 * put on here, since the course can write to the same cache.
 *
 * @param base Address of the folder under which the package lies, with its slash.
 * @param find The file of a path as it was unpacked.
 */
export async function serveFile(
  { url, method, range }: FileRequest,
  base: string,
  find: (path: string) => Promise<Response | undefined>,
): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return new Response('', { status: 405, headers });
  const [address = ''] = url.split(/[?#]/);
  const path = address.startsWith(base) ? unescaped(address.slice(base.length)) : undefined;
  const file = path === undefined ? undefined : await find(path);
  if (!file) return new Response('This file is not in the package.', { status: 404, headers });
  const type = { ...headers, 'Content-Type': file.headers.get('Content-Type') ?? 'application/octet-stream' };
  return range === null ? new Response(file.body, { headers: type }) : partOf(await file.blob(), range, type);
}

/** Films and sounds are asked for piece by piece (RFC 9110, 14.2). */
function partOf(file: Blob, range: string, type: Readonly<Record<string, string>>): Response {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  const from = first === '' ? Math.max(0, file.size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? file.size - 1 : Math.min(Number(last), file.size - 1);
  if ((first === '' && last === '') || from > to) {
    return new Response('', { status: 416, headers: { ...type, 'Content-Range': `bytes */${file.size}` } });
  }
  const place = `bytes ${from}-${to}/${file.size}`;
  return new Response(file.slice(from, to + 1), { status: 206, headers: { ...type, 'Content-Range': place } });
}

function unescaped(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
