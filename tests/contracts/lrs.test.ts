import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handSession, result } from '../support/lrs/hand-session.ts';
import { type LrsProcess, startLrs } from '../support/lrs/lrs-process.ts';

let lrs: LrsProcess;
beforeAll(async () => {
  lrs = await startLrs();
});
afterAll(() => lrs.stop());

describe('the LRS of these tests', () => {
  it('finds nothing wrong with a lawful session', async () => {
    const { statement, post, violations } = await handSession(lrs);
    const all = [
      statement('initialized'),
      statement('answered', {}, { isDefined: false }),
      statement('completed', { result: result.completed }, { moves: true }),
      statement('passed', { result: result.passed }, { moves: true }),
      statement('terminated', { result: result.terminated }),
    ];
    expect(await post(...all)).toBe(200);
    expect(await violations()).toEqual([]);
  });

  it('lets the published validator refuse what is no xAPI, the whole batch', async () => {
    const { statement, post, violations } = await handSession(lrs);
    const bad = [
      { verb: { id: 'answered' } },
      { result: { score: { scaled: 2 } } },
      { id: 'not-a-uuid' },
      { result: { duration: '5 minutes' } },
      { surprise: 1 },
    ];
    for (const changes of bad) expect(await post(statement('initialized', changes)), JSON.stringify(changes)).toBe(400);
    expect(await post(statement('initialized'), statement('initialized', { id: 'x' }))).toBe(400);
    expect((await lrs.report((await handSession(lrs)).registration)).statements).toEqual([]);
    expect(await violations()).toHaveLength(bad.length + 1);
  });

  it('finds judgements in mode Browse', async () => {
    const { statement, post, violations } = await handSession(lrs, { mode: 'Browse' });
    await post(statement('initialized'), statement('completed', { result: result.completed }, { moves: true }));
    expect((await violations()).join()).toMatch(/mode Browse/);
  });

  it('gives its token out once, and knows a statement again by its id', async () => {
    const { statement, post, query } = await handSession(lrs);
    const again = await fetch(query.get('fetch') ?? '', { method: 'POST' });
    expect([again.status, await again.json()]).toEqual([200, expect.objectContaining({ 'error-code': '1' })]);
    const one = statement('initialized');
    expect([await post(one), await post(one), await post({ ...one, timestamp: '2030-01-01T00:00:00.000Z' })]).toEqual([
      200, 200, 409,
    ]);
  });

  it('takes a document only where nobody has changed it, and never its own', async () => {
    const { state, headers } = await handSession(lrs);
    const put = async (stateId: string, body: string, more: Record<string, string>) =>
      (await fetch(state(stateId), { method: 'PUT', headers: { ...headers, ...more }, body })).status;
    expect(await put('x', '1', { 'If-None-Match': '*' })).toBe(204);
    expect(await put('x', '2', { 'If-None-Match': '*' })).toBe(412);
    const tag = (await fetch(state('x'), { headers })).headers.get('ETag') ?? '';
    expect(await put('x', '2', { 'If-Match': tag })).toBe(204);
    expect(await put('x', '3', { 'If-Match': tag })).toBe(412);
    expect(await put('LMS.LaunchData', '{}', {})).toBe(403);
  });
});
