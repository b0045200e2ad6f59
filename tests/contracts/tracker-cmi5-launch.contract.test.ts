import { describe, expect, it } from 'vitest';
import { cmi5Page, fakeSessionStorage } from '../support/cmi5-launch.ts';
import { answers, lrsForTests } from '../support/cmi5-lrs.ts';
import { sampleRecord } from '../support/tracking-samples.ts';

const { lrs, requests, start, told, verbs } = lrsForTests();

describe('cmi5: launching', () => {
  it('takes the token once, reads launch data and preferences, and says initialized', async () => {
    const started = await start({
      masteryScore: 0.75,
      languagePreference: 'fr-FR, en',
      returnURL: 'https://lms.example/back',
    });
    expect(started.launch).toMatchObject({
      connected: true,
      mode: 'normal',
      credit: true,
      mastery: 0.75,
      language: 'fr-FR,en',
      learnerName: 'Sam Learner',
      returnUrl: 'https://lms.example/back',
    });
    expect(started.launch.learnerId).toBe(`https://lms.example learner-1 ${started.launched.registration}`);
    expect([...(await requests(started))].sort()).toEqual([
      'GET activities/state LMS.LaunchData',
      'GET activities/state borderless.snapshot',
      'GET agents/profile',
      'POST fetch',
      'POST statements',
    ]);
    expect(await verbs(started)).toEqual(['initialized']);
  });

  it.each([
    ['Passed', true],
    ['CompletedAndPassed', true],
    ['Completed', undefined],
    ['CompletedOrPassed', undefined],
  ])('tells whether the LMS waits for a pass: %s', async (moveOn, needsPass) => {
    expect((await start({ moveOn })).launch.needsPass).toBe(needsPass);
  });

  it.each<[string, (search: string) => string, string, RegExp]>([
    ['nothing of cmi5', () => '?facilitator=0', 'no-lms', /^$/],
    ['no fetch address', (search) => search.replace('fetch=', 'other='), 'lms-refused-launch', /no fetch/],
    [
      'an endpoint of another kind',
      (search) => search.replace(/endpoint=[^&]+/, 'endpoint=javascript%3A1'),
      'lms-refused-launch',
      /endpoint/,
    ],
    ['an actor that is no JSON', (search) => search.replace(/actor=[^&]+/, 'actor=Sam'), 'lms-refused-launch', /actor/],
    [
      'a spent fetch address',
      (search) => search.replace(/(fetch=[^&]+s%3D)[^&]+/, '$1gone'),
      'lms-refused-launch',
      /2 No such session/,
    ],
  ])('says what is wrong with an address that has %s', async (_, change, code, detail) => {
    const { search } = await lrs().launch();
    const { tracker } = cmi5Page(change(search));
    const { problem } = await tracker.launch();
    expect(problem?.code).toBe(code);
    expect(problem?.detail ?? '').toMatch(detail);
  });

  it('goes on after a reload with the token that the tab has kept, as one session', async () => {
    const storage = fakeSessionStorage();
    const first = await start({}, { storage });
    await first.tracker.save(sampleRecord({ suspendData: 'one' }), answers.slice(0, 1));
    first.page.tell('keydown', { key: 'F5' });
    first.page.tell('pagehide');
    await first.tracker.terminate(sampleRecord({ suspendData: 'one', sessionSeconds: 40 }), []);
    const again = cmi5Page(first.launched.search, { storage });
    expect(await again.tracker.launch()).toMatchObject({ connected: true, suspendData: 'one' });
    await again.tracker.terminate(sampleRecord({ sessionSeconds: 20 }), answers.slice(1));
    expect(await verbs(first)).toEqual(['initialized', 'answered', 'answered', 'answered', 'terminated']);
    expect((await told(first)).at(-1)).toMatchObject({ result: { duration: 'PT1M' } });
  });

  it('says that the session is over where the page was closed before and comes back', async () => {
    const storage = fakeSessionStorage();
    const first = await start({}, { storage });
    first.page.tell('pagehide');
    await first.tracker.terminate(sampleRecord(), answers);
    expect(await verbs(first)).toEqual(['initialized', 'answered', 'answered', 'answered', 'terminated']);
    const launch = await cmi5Page(first.launched.search, { storage }).tracker.launch();
    // What is answered now is kept for the next launch.
    expect(launch).toMatchObject({ connected: true, problem: { code: 'lms-session-over' } });
    expect(launch.learnerId).toBe(first.launch.learnerId);
  });

  it('tries again where the launch data cannot be read at once, says so, and connects later', async () => {
    await lrs().faults([{ on: 'GET activities/state', status: 503, times: 2 }]);
    expect((await start()).launch).toMatchObject({ connected: true });
    await lrs().faults([{ on: 'GET activities/state', status: 503, body: 'closed for repairs' }]);
    const late = await start();
    expect(late.launch.problem).toEqual({
      code: 'lms-refused-launch',
      detail: 'GET LMS.LaunchData: HTTP 503 closed for repairs',
    });
    expect(await late.tracker.save(sampleRecord(), answers)).toMatchObject({ saved: false, takenInteractions: 0 });
    await lrs().faults([]);
    expect(await late.tracker.save(sampleRecord(), answers)).toMatchObject({ saved: true, takenInteractions: 3 });
    expect(await verbs(late)).toEqual(['initialized', 'answered', 'answered', 'answered']);
  });
});
