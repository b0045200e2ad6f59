import { randomUUID } from 'node:crypto';
import { activityId } from './launches.ts';
import type { LrsProcess } from './lrs-process.ts';

type Json = Record<string, unknown>;
export const cmi5 = 'https://w3id.org/xapi/cmi5';

/** A course that speaks by hand. */
export async function handSession(lrs: LrsProcess, wish: Parameters<LrsProcess['launch']>[0] = { masteryScore: 0.8 }) {
  const { search, registration } = await lrs.launch(wish);
  const query = new URLSearchParams(search);
  const token = await (await fetch(query.get('fetch') ?? '', { method: 'POST' })).json();
  const headers = { Authorization: `Basic ${token['auth-token']}`, 'X-Experience-API-Version': '1.0.3' };
  const agent = query.get('actor') ?? '';
  const state = (stateId: string) =>
    `${query.get('endpoint')}activities/state?${new URLSearchParams({ activityId, agent, registration, stateId })}`;
  const { contextTemplate } = await (await fetch(state('LMS.LaunchData'), { headers })).json();
  let clock = Date.now();

  function statement(verb: string, changes: Json = {}, { moves = false, isDefined = true } = {}): Json {
    clock += 1000;
    const category = [
      ...contextTemplate.contextActivities.category,
      ...(isDefined ? [{ id: `${cmi5}/context/categories/cmi5` }] : []),
      ...(moves ? [{ id: `${cmi5}/context/categories/moveon` }] : []),
    ];
    const judged = verb === 'passed' || verb === 'failed';
    return {
      id: randomUUID(),
      actor: JSON.parse(agent),
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
      object: { id: isDefined ? activityId : 'urn:borderless:course:x:q:1' },
      context: {
        ...contextTemplate,
        registration,
        contextActivities: { ...contextTemplate.contextActivities, category },
        extensions: {
          ...contextTemplate.extensions,
          ...(judged && { [`${cmi5}/context/extensions/masteryscore`]: 0.8 }),
        },
      },
      timestamp: new Date(clock).toISOString(),
      ...changes,
    };
  }
  const post = async (...batch: Json[]) => {
    const body = JSON.stringify(batch);
    return (await fetch(`${query.get('endpoint')}statements`, { method: 'POST', headers, body })).status;
  };
  const violations = async () => (await lrs.report(registration)).violations;
  return { statement, post, violations, registration, state, headers, query };
}

export type MakeStatement = Awaited<ReturnType<typeof handSession>>['statement'];

/** Lawful results by verb. */
export const result = {
  completed: { completion: true, duration: 'PT1S' },
  passed: { success: true, duration: 'PT1S', score: { scaled: 0.9 } },
  failed: { success: false, duration: 'PT1S', score: { scaled: 0.5 } },
  terminated: { duration: 'PT1M' },
};
