import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { contentTypes } from './content-types.ts';

/** Servers of one port, on this machine only. */
export interface Listening {
  readonly port: number;
  close(): void;
}

/**
 * Browsers may look for localhost under either address; a machine without the second is served under the first. Rejects with
 * the code EADDRINUSE where the port is taken; 0 takes any that is free.
 */
export async function listenLocally(listener: RequestListener, wanted: number): Promise<Listening> {
  const first = await listen(listener, '127.0.0.1', wanted);
  const address = first.address();
  const port = typeof address === 'object' && address !== null ? address.port : wanted;
  const second = await listen(listener, '::1', port).catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') return undefined;
    first.close();
    throw error;
  });
  return {
    port,
    close() {
      for (const server of [first, second]) {
        server?.closeAllConnections();
        server?.close();
      }
    },
  };
}

/** The port that is wanted, or any other where that is taken. */
export function listenNearby(listener: RequestListener, wanted: number): Promise<Listening> {
  return listenLocally(listener, wanted).catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    return listenLocally(listener, 0);
  });
}

function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** The path that is asked for, unescaped; undefined where it cannot be read. */
export function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Name of the host that is asked, without its port: what a page of another origin cannot choose. */
export function hostOf(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/, '').toLowerCase();
}

export function answer(response: ServerResponse, status: number, ending = 'txt', body: string | Uint8Array = ''): void {
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Type', contentTypes[ending] ?? 'application/octet-stream');
  response.end(body);
}
