import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Documents } from './documents.ts';
import { Faults, type LrsFault } from './faults.ts';
import { Launches, type LaunchWish, launchQuery } from './launches.ts';
import { Statements } from './statements.ts';

/**
 * An LMS with its LRS, as a process of its own: cmi5 launch, token, launch data, statements, State, Agent Profile, About. A test
 * starts it, asks for launches and faults under /control, and reads there what the learner's browser has sent.
 */
const launches = new Launches();
const statements = new Statements();
const documents = new Documents();
const faults = new Faults();
const requests: { readonly registration: string; readonly request: string }[] = [];
let showsTags = true;

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, OPTIONS',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
  'Access-Control-Max-Age': '600',
};

function answer(
  response: ServerResponse,
  status: number,
  body: unknown = '',
  headers: Record<string, string> = {},
): ServerResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = text.startsWith('{') || text.startsWith('[') ? 'application/json' : 'text/plain';
  response.writeHead(status, {
    ...cors,
    ...(showsTags && { 'Access-Control-Expose-Headers': 'ETag' }),
    'X-Experience-API-Version': '1.0.3',
    ...(status !== 204 && { 'Content-Type': type }),
    ...headers,
  });
  return response.end(status === 204 ? undefined : text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function control(path: string, body: string, query: URLSearchParams, response: ServerResponse): ServerResponse {
  const given: unknown = body === '' ? {} : JSON.parse(body);
  if (path === '/control/launch') {
    // The test's own wish.
    const wish = given as LaunchWish;
    const launched = launches.launch(wish);
    const { registration, session, actor } = launched;
    if (wish.languagePreference !== undefined) {
      const preferences = JSON.stringify({ languagePreference: wish.languagePreference, audioPreference: 'off' });
      documents.put(profileKey(JSON.stringify(actor)), preferences, undefined, undefined);
    }
    return answer(response, 200, { registration, session, search: launchQuery(base(), launched) });
  }
  if (path === '/control/faults') {
    faults.set(given as readonly LrsFault[]);
    return answer(response, 204);
  }
  if (path === '/control/tags') {
    showsTags = given === true;
    return answer(response, 204);
  }
  const registration = query.get('registration');
  const mine = <T extends { readonly registration: string }>(list: readonly T[]) =>
    list.filter((one) => one.registration === registration);
  return answer(response, 200, {
    statements: mine(statements.stored).map(({ statement }) => statement),
    violations: mine(statements.violations).map(({ problem }) => problem),
    requests: mine(requests).map(({ request }) => request),
    sessions: mine(launches.all).map(({ session, state }) => ({ session, state })),
  });
}

const profileKey = (agent: string) => `profile ${agent} cmi5LearnerPreferences`;

/** The fetch address: the token once, then error 1 with status 200 (cmi5 8.2.3). */
function giveToken(method: string, session: string, response: ServerResponse): ServerResponse {
  const launched = launches.ofSession(session);
  if (method !== 'POST') return answer(response, 405);
  if (!launched) return answer(response, 200, { 'error-code': '2', 'error-text': 'No such session' });
  requests.push({ registration: launched.registration, request: 'POST fetch' });
  if (launched.tokenGiven) {
    return answer(response, 200, { 'error-code': '1', 'error-text': 'The token was given out already' });
  }
  launched.tokenGiven = true;
  return answer(response, 200, { 'auth-token': launched.token });
}

async function xapi(request: IncomingMessage, url: URL, response: ServerResponse): Promise<unknown> {
  const body = await bodyOf(request);
  const resource = url.pathname.replace('/xapi/', '');
  const name = `${request.method} ${resource}`;
  if (resource === 'about') return answer(response, 200, { version: ['1.0.3'] });
  const launched = launches.ofToken(request.headers.authorization);
  if (!launched) return answer(response, 401, 'No such token');
  if (request.headers['x-experience-api-version'] !== '1.0.3') return answer(response, 400, 'No version of xAPI');
  const { registration } = launched;
  const stateId = url.searchParams.get('stateId');
  const asked = stateId === null ? name : `${name} ${stateId}`;
  requests.push({ registration, request: asked });
  const fault = faults.of(asked);
  if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
  if (fault?.drop === 'before') return request.socket.destroy();
  if (fault?.status !== undefined) return answer(response, fault.status, fault.body ?? 'a fault that was asked for');
  const done = work();
  if (fault?.drop === 'after') return request.socket.destroy();
  return answer(response, done.status, done.body, done.etag === undefined ? {} : { ETag: done.etag });

  function work(): { status: number; body?: string; etag?: string } {
    if (!launched) return { status: 401 };
    if (name === 'POST statements') {
      const batch: unknown = JSON.parse(body);
      return statements.post(Array.isArray(batch) ? batch : [batch], launched);
    }
    const agent = url.searchParams.get('agent') ?? '';
    if (agent !== JSON.stringify(launched.actor)) return { status: 400, body: 'Another agent' };
    const [match, noneMatch] = [request.headers['if-match'], request.headers['if-none-match']];
    if (resource === 'agents/profile') {
      return request.method === 'GET' ? documents.get(profileKey(agent)) : { status: 403 };
    }
    if (resource !== 'activities/state') return { status: 404 };
    if (url.searchParams.get('registration') !== registration) return { status: 400, body: 'Another registration' };
    if (url.searchParams.get('activityId') !== launched.activityId) return { status: 400, body: 'Another activity' };
    if (request.method === 'GET' && stateId === 'LMS.LaunchData')
      return { status: 200, body: JSON.stringify(launched.data) };
    if (launched.state === 'abandoned') return { status: 403, body: 'The session is abandoned' };
    const key = `state ${registration} ${stateId}`;
    if (request.method === 'GET') return documents.get(key);
    if (stateId === 'LMS.LaunchData') {
      statements.violations.push({ registration, problem: 'wrote LMS.LaunchData (10)' });
      return { status: 403 };
    }
    return documents.put(key, body, match, noneMatch);
  }
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', base());
  if (request.method === 'OPTIONS') return answer(response, 204);
  if (url.pathname === '/fetch') return giveToken(request.method ?? '', url.searchParams.get('s') ?? '', response);
  const work = url.pathname.startsWith('/control/')
    ? bodyOf(request).then((body) => control(url.pathname, body, url.searchParams, response))
    : xapi(request, url, response);
  work.catch((error: unknown) => answer(response, 500, String(error)));
});

function base(): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

server.listen(0, '127.0.0.1', () => console.log(base()));
// The test that started it is gone.
process.stdin.on('end', () => process.exit(0)).resume();
