import { isObject, parseJson } from './launch-parameters.ts';

export type FetchedToken = { readonly token: string } | { readonly detail: string };

/** Asks the LMS for the authorization token. It answers once, and says errors with status 200 too (cmi5 8.2). */
export async function fetchToken(fetchFrom: typeof fetch, address: string, patience: number): Promise<FetchedToken> {
  try {
    const response = await fetchFrom(address, {
      method: 'POST',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const answer = parseJson(await response.text());
    const said = isObject(answer) ? answer : {};
    const token = said['auth-token'];
    if (response.ok && typeof token === 'string' && token !== '') return { token };
    const error = [said['error-code'], said['error-text']].filter((part) => part !== undefined).join(' ');
    return { detail: `fetch: HTTP ${response.status} ${error || 'without a token'}`.slice(0, 300) };
  } catch (error) {
    return { detail: `fetch: no answer ${error instanceof Error ? error.message : error}`.slice(0, 300) };
  }
}
