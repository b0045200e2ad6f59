import { describe, expect, it } from 'vitest';
import { lmsEditions } from '../support/lms-editions.ts';
import { launchIn } from '../support/lms-launch.ts';
import type { Fault, StrictLms } from '../support/strict-lms.ts';
import { at, sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

describe.each(lmsEditions)('$name: an LMS that does not do its part', (edition) => {
  const { codes } = edition;
  const passed = { completion: 'completed', success: 'passed', score: 0.9, progressMeasure: 1 } as const;
  const answers = [1, 2, 3].map((n) => sampleInteraction({ id: `q-${n}`, timestamp: at + n }));
  const ids = (lms: StrictLms) => lms.sets().filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element));
  const entries = (lms: StrictLms) => Object.values(Object(lms.data().interactions));

  it.each<[string, unknown, string, boolean]>([
    ['true', true, '0', true],
    ['"1"', '1', '0', true],
    ['a String object', Object('true'), '0', true],
    ['undefined without an error', undefined, '0', true],
    ['undefined with an error', undefined, codes.failed, false],
    ['false', false, codes.failed, false],
    ['"false" without an error', 'false', '0', false],
  ])('takes %s as it is meant', async (_, returns, code, saved) => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) =>
      method === 'SetValue' || method === 'Commit' ? { returns, code, works: true } : undefined;
    const outcome = await tracker.save(sampleRecord(), answers);
    expect(outcome).toMatchObject({ saved, takenInteractions: saved ? 3 : 0 });
    expect(outcome.errors.length > 0).toBe(!saved);
  });

  it('sends only what is missing after a commit failed, and no answer twice', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) => (method === 'Commit' ? { returns: 'false', code: codes.failed } : undefined);
    const outcome = await tracker.save(sampleRecord(), answers);
    expect(outcome).toMatchObject({ saved: false, takenInteractions: 0, errors: [{ code: 'lms-did-not-save' }] });
    expect(outcome.errors[0]?.detail).toContain(`Commit: ${codes.failed}`);
    lms.faults = undefined;
    const before = lms.sets().length;
    expect(await tracker.save(sampleRecord(), answers)).toEqual({ saved: true, errors: [], takenInteractions: 3 });
    expect(lms.sets().length).toBe(before);
    expect(lms.count('Commit')).toBe(3);
    expect(entries(lms)).toHaveLength(3);
  });

  it('goes on at the answer that was not taken, in the same entry', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (_, element) =>
      element === 'cmi.interactions.1.result' ? { returns: 'false', code: codes.failed } : undefined;
    expect(await tracker.save(sampleRecord(), answers)).toMatchObject({ saved: false, takenInteractions: 1 });
    lms.faults = undefined;
    expect(await tracker.save(sampleRecord(), answers.slice(1))).toMatchObject({ saved: true, takenInteractions: 2 });
    expect(entries(lms)).toHaveLength(3);
    expect(ids(lms).map(([element]) => element)).toEqual([0, 1, 2].map((n) => `cmi.interactions.${n}.id`));
  });

  it('never again sends what the LMS does not offer, and calls it no error', async () => {
    const { lms, tracker } = await launchIn(edition);
    const notOffered: Fault = { returns: 'false', code: codes.notOffered };
    lms.faults = (method, element) =>
      method === 'SetValue' && /interactions|objectives|score\.min|progress_measure/.test(element)
        ? notOffered
        : undefined;
    const objectives = [{ id: 'one', description: 'One', completion: 'incomplete', success: 'unknown' }] as const;
    for (const n of [1, 2]) {
      const record = sampleRecord({ ...passed, objectives, suspendData: `data-${n}`, progressMeasure: n / 2 });
      expect(await tracker.save(record, answers)).toEqual({ saved: true, errors: [], takenInteractions: 3 });
    }
    expect(ids(lms)).toHaveLength(1);
    expect(lms.sets().filter(([element]) => element.includes('objectives'))).toHaveLength(1);
    expect(lms.sets().filter(([element]) => element.includes('score.min'))).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  it('learns from one answer what it need not send with the next', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (_, element) =>
      element.endsWith('weighting') ? { returns: 'false', code: codes.notOffered } : undefined;
    expect(await tracker.save(sampleRecord(), answers)).toEqual({ saved: true, errors: [], takenInteractions: 3 });
    expect(lms.sets().filter(([element]) => element.endsWith('weighting'))).toHaveLength(1);
  });

  it('tells once of a refused part of an answer, and holds nothing up for it', async () => {
    const { lms, tracker } = await launchIn(edition);
    const refused: Fault = { returns: 'false', code: codes.refused };
    lms.faults = (_, element) => (element.endsWith('0.latency') ? refused : undefined);
    const outcome = await tracker.save(sampleRecord(), answers);
    expect(outcome).toMatchObject({ saved: true, takenInteractions: 3, errors: [{ code: 'lms-refused-value' }] });
    expect(outcome.errors[0]?.detail).toContain('cmi.interactions.0.latency');
    expect((await tracker.save(sampleRecord({ suspendData: 'next' }), [])).errors).toEqual([]);
  });

  it('claims nothing while the suspend data is refused, and does not send the same again', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (_, element) =>
      element === 'cmi.suspend_data' ? { returns: 'false', code: codes.refused } : undefined;
    for (const _ of [1, 2]) {
      expect(await tracker.save(sampleRecord(), [])).toMatchObject({
        saved: false,
        errors: [{ code: 'lms-refused-value' }],
      });
    }
    expect(lms.sets().filter(([element]) => element === 'cmi.suspend_data')).toHaveLength(1);
  });

  it('sends a rounded score where decimals are refused', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method, element, value) =>
      method === 'SetValue' && element === edition.score && /\.\d{3}|\d\d\.\d/.test(value)
        ? { returns: 'false', code: codes.refused }
        : undefined;
    expect(await tracker.save(sampleRecord({ ...passed, score: 0.8579 }), [])).toMatchObject({ saved: true });
    const scores = lms
      .sets()
      .filter(([element]) => element === edition.score)
      .map(([, value]) => value);
    expect(scores).toEqual(edition.apiName === 'API' ? ['85.79', '85'] : ['0.8579', '0.85']);
  });

  it('does not send suspend data over the limit of the standard, and sends the rest', async () => {
    const { lms, tracker } = await launchIn(edition);
    const limit = edition.suspendDataLimit;
    expect(await tracker.save(sampleRecord({ suspendData: 'x'.repeat(limit) }), [])).toMatchObject({ saved: true });
    const outcome = await tracker.save(sampleRecord({ ...passed, suspendData: 'x'.repeat(limit + 1) }), answers);
    // In SCORM 1.2 suspend data counts the interactions: they wait until it is taken, and go to the same entries again.
    const takenInteractions = edition.apiName === 'API' ? 0 : 3;
    expect(outcome).toMatchObject({ saved: false, takenInteractions, errors: [{ code: 'lms-refused-value' }] });
    expect(Object.keys(Object(lms.data().interactions))).toHaveLength(3);
    expect(lms.sets().map(([element]) => element)).toContain(edition.score);
    expect(lms.violations).toEqual([]);
  });

  it('finds out that the LMS says yes and keeps nothing', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) => (method === 'GetValue' ? { returns: '', code: '0' } : { returns: 'true', code: '0' });
    for (const _ of [1, 2]) {
      const outcome = await tracker.save(sampleRecord(), answers);
      expect(outcome).toMatchObject({ saved: false, takenInteractions: 0, errors: [{ code: 'lms-lost-data' }] });
    }
    expect(ids(lms)).toHaveLength(3);
  });

  it('finds out that the LMS cuts the suspend data, and counts the answers as kept', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method, element) =>
      method === 'GetValue' && element === 'cmi.suspend_data' ? { returns: 'AQAB', code: '0' } : undefined;
    const outcome = await tracker.save(sampleRecord(), answers);
    expect(outcome).toMatchObject({ saved: false, takenInteractions: 3, errors: [{ code: 'lms-lost-data' }] });
  });

  it('looks at what the LMS kept once the commit succeeds that had failed, and sends it again', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) => (method === 'Commit' ? { returns: 'false', code: codes.failed } : undefined);
    await tracker.save(sampleRecord(), []);
    lms.faults = (method) => (method === 'GetValue' ? { returns: '', code: codes.failed } : undefined);
    expect(await tracker.save(sampleRecord(), [])).toMatchObject({ saved: false, errors: [{ code: 'lms-lost-data' }] });
    lms.faults = () => undefined;
    expect(await tracker.save(sampleRecord(), [])).toEqual({ saved: true, errors: [], takenInteractions: 0 });
    expect(lms.sets().filter(([element]) => element === 'cmi.suspend_data')).toHaveLength(2);
  });

  it('starts again, once, where the LMS has forgotten the session, and tells it everything', async () => {
    const { lms, tracker } = await launchIn(edition);
    await tracker.save(sampleRecord(), answers.slice(0, 1));
    let forgotten = true;
    lms.faults = (method) => {
      if (method === 'Initialize') forgotten = false;
      if (method === 'Initialize') return { returns: 'true', code: '0' };
      return forgotten ? { returns: 'false', code: codes.notRunning } : undefined;
    };
    const outcome = await tracker.save(sampleRecord({ ...passed }), answers.slice(1));
    expect(outcome).toEqual({ saved: true, errors: [], takenInteractions: 2 });
    expect(lms.count('Initialize')).toBe(2);
    expect(lms.sets().filter(([element]) => /^cmi\.(core\.)?exit$/.test(element))).toHaveLength(2);
    expect(entries(lms)).toHaveLength(3);
  });

  it('gives up quietly where the session cannot be started again, and tries at the next save', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) => ({ returns: 'false', code: method === 'Initialize' ? codes.failed : codes.notRunning });
    for (const _ of [1, 2]) {
      const outcome = await tracker.save(sampleRecord(), answers);
      expect(outcome).toMatchObject({ saved: false, takenInteractions: 0 });
    }
    expect(lms.count('Initialize')).toBe(5);
    lms.faults = (method) => (method === 'Initialize' ? { returns: 'true', code: '0' } : undefined);
    expect(await tracker.save(sampleRecord(), answers)).toMatchObject({ saved: true, takenInteractions: 3 });
  });

  it('does not claim a saved session whose end the LMS refused', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) => (method === 'Terminate' ? { returns: 'false', code: codes.failed } : undefined);
    const outcome = await tracker.terminate(sampleRecord(), []);
    expect(outcome.errors).toEqual([{ code: 'lms-did-not-save', detail: expect.stringContaining('Terminate') }]);
    expect(outcome.saved).toBe(true);
  });

  it('passes over an answer that cannot be read any more', async () => {
    const { tracker } = await launchIn(edition);
    const damaged = JSON.parse('{"kind":"choice"}');
    const outcome = await tracker.save(sampleRecord(), [sampleInteraction({ detail: damaged }), ...answers]);
    expect(outcome).toMatchObject({ saved: true, takenInteractions: 4, errors: [{ code: 'lms-refused-value' }] });
  });
});
