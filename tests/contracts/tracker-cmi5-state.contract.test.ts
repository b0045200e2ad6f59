import { describe, expect, it } from 'vitest';
import { cmi5Page, fakeSessionStorage } from '../support/cmi5-launch.ts';
import { answers, lrsForTests, passed } from '../support/cmi5-lrs.ts';
import type { LrsProcess } from '../support/lrs/lrs-process.ts';
import { sampleRecord } from '../support/tracking-samples.ts';

const { lrs, requests, start, verbs } = lrsForTests();

describe('cmi5: saved progress', () => {
  it('that another window has changed is not overwritten but handed over to be merged', async () => {
    const storage = fakeSessionStorage();
    const first = await start({}, { storage });
    const twin = cmi5Page(first.launched.search, { storage });
    await twin.tracker.launch();
    expect(await first.tracker.save(sampleRecord({ suspendData: 'one' }), [])).toMatchObject({ saved: true });
    const clash = await twin.tracker.save(sampleRecord({ suspendData: 'two' }), answers);
    expect(clash).toMatchObject({ saved: false, takenInteractions: 3, conflict: 'one' });
    expect(await twin.tracker.save(sampleRecord({ suspendData: 'one+two' }), [])).toMatchObject({ saved: true });
    expect(await first.tracker.save(sampleRecord({ suspendData: 'three' }), [])).toMatchObject({ conflict: 'one+two' });
  });

  it('that could not be read at the launch is found before it is overwritten', async () => {
    const first = await start();
    await first.tracker.terminate(sampleRecord({ suspendData: 'old' }), []);
    const launched = await lrs().launch({ registration: first.launched.registration });
    const { tracker } = cmi5Page(launched.search);
    await lrs().faults([{ on: 'GET activities/state borderless.snapshot', status: 500, times: 1 }]);
    expect((await tracker.launch()).suspendData).toBeUndefined();
    expect(await tracker.save(sampleRecord({ suspendData: 'new' }), [])).toMatchObject({
      saved: false,
      conflict: 'old',
    });
  });

  it('survives an answer that was lost on the way', async () => {
    const started = await start();
    await lrs().faults([{ on: 'PUT activities/state', drop: 'after', times: 1 }]);
    expect(await started.tracker.save(sampleRecord({ suspendData: 'one' }), [])).toMatchObject({ saved: false });
    expect(await started.tracker.save(sampleRecord({ suspendData: 'two' }), [])).toMatchObject({
      saved: true,
      errors: [],
    });
  });

  it.each<[string, Parameters<LrsProcess['faults']>[0], boolean]>([
    ['nobody can read', [], false],
    ['the LRS itself refuses', [{ on: 'PUT activities/state', status: 412, times: 1 }], true],
  ])('is kept with tags that %s', async (_, faults, shows) => {
    await lrs().showTags(shows);
    const started = await start();
    await started.tracker.save(sampleRecord({ suspendData: 'one' }), []);
    await lrs().faults(faults);
    expect(await started.tracker.save(sampleRecord({ suspendData: 'two' }), [])).toMatchObject({
      saved: true,
      errors: [],
    });
    const next = await start({ registration: started.launched.registration });
    expect(next.launch).toMatchObject({ suspendData: 'two' });
  });

  it('says of the answers only what the LRS has of them', async () => {
    const started = await start();
    const suspendDataAfter = (taken: number) => `after ${taken}`;
    await lrs().faults([{ on: 'POST statements', status: 503, times: 1 }]);
    const record = sampleRecord({ suspendData: 'after all', suspendDataAfter });
    expect(await started.tracker.save(record, answers)).toMatchObject({ saved: false, takenInteractions: 0 });
    const { registration } = started.launched;
    const first = await start({ registration });
    expect(first.launch.suspendData).toBe('after 0');
    expect(await first.tracker.save(record, answers)).toMatchObject({ saved: true });
    first.page.tell('pagehide');
    await first.tracker.terminate({ ...record, location: 'elsewhere' }, answers);
    expect((await start({ registration })).launch.suspendData).toBe('after 0');
  });

  it('costs three requests a submission, one when nothing is there to say', async () => {
    const started = await start();
    const before = (await requests(started)).length;
    await started.tracker.save(sampleRecord(), answers);
    expect((await requests(started)).slice(before)).toEqual([
      'POST statements',
      'PUT activities/state borderless.snapshot',
      'GET activities/state borderless.snapshot',
    ]);
  });

  it('is on its way before the page has gone, with answers and the end', async () => {
    const calls: RequestInit[] = [];
    const started = await start(
      {},
      {
        fetch: (input, init) => {
          calls.push(init ?? {});
          return fetch(input, init);
        },
      },
    );
    const before = calls.length;
    started.page.tell('pagehide');
    const ending = started.tracker.terminate(sampleRecord(passed), answers);
    expect(calls.slice(before).map(({ method, keepalive }) => `${method} ${keepalive}`)).toEqual([
      'PUT true',
      'POST true',
    ]);
    await ending;
    expect((await verbs(started)).at(-1)).toBe('terminated');
    expect((await start({ registration: started.launched.registration })).launch).toMatchObject({
      suspendData: 'AQAB-snapshot_1',
    });
  });
});
