/** What the LRS said. */
export interface Reply {
  /** HTTP status; 0 where no answer came: no network, blocked, or too slow. */
  readonly status: number;
  readonly text: string;
  /** Absent where the LRS does not let a page of another origin read it. */
  readonly etag?: string | undefined;
}

export interface LrsRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the endpoint: `statements`, `activities/state`, `agents/profile`. */
  readonly resource: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Requests to one LRS; none rejects. */
export type Lrs = (request: LrsRequest) => Promise<Reply>;

export interface LrsAccess {
  readonly endpoint: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** Milliseconds until an answer that does not come counts as none. */
  readonly patience: number;
}

/** Bytes that a browser keeps in flight for a page that has gone; 64 KiB, less some for what is not counted. */
const mostKeptAlive = 60_000;

/** xAPI part 3, 1.0.3. Requests outlive the page as far as the browser lets them: the window may close at any moment. */
export function createLrs({ endpoint, token, fetch, patience }: LrsAccess): Lrs {
  let inFlight = 0;
  const headers = {
    Authorization: /^Basic /i.test(token) ? token : `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
  };

  return async ({ method, resource, query = {}, body, headers: more }) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const bytes = text === undefined ? 0 : new TextEncoder().encode(text).length;
    const keepalive = inFlight + bytes <= mostKeptAlive;
    if (keepalive) inFlight += bytes;
    try {
      const response = await fetch(addressOf(endpoint, resource, query), {
        method,
        headers: { ...headers, ...(text !== undefined && { 'Content-Type': 'application/json' }), ...more },
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
        ...(text !== undefined && { body: text }),
        ...(keepalive && { keepalive }),
      });
      const answer = await response.text();
      return { status: response.status, text: answer, etag: response.headers.get('ETag') ?? undefined };
    } catch (error) {
      return { status: 0, text: error instanceof Error ? error.message : String(error) };
    } finally {
      if (keepalive) inFlight -= bytes;
    }
  };
}

/** The endpoint may end with or without a slash, and may have a query of its own. */
function addressOf(endpoint: string, resource: string, query: Readonly<Record<string, string>>): string {
  const address = new URL(endpoint);
  address.pathname = `${address.pathname.replace(/\/$/, '')}/${resource}`;
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
}

export const isTaken = ({ status }: Reply) => status >= 200 && status < 300;

/** The LMS has ended the session, or a later launch has taken its place (cmi5 9.3.6). */
export const isOver = ({ status }: Reply) => status === 401 || status === 403;

/** The request and what the LRS said, for an administrator. */
export function inWords(what: string, { status, text }: Reply): string {
  return `${what}: ${status === 0 ? 'no answer' : `HTTP ${status}`} ${text}`.trim().slice(0, 300);
}
