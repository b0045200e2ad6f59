import { describe, expect, it } from 'vitest';
import { fakeTime, fakeWindow } from '../../../../tests/support/lms-launch.ts';
import { createScorm2004Tracker } from './adapter.ts';

/** An API that only tells values; Initialize answers with an error code. */
function launchWith(initialize: string, values: Readonly<Record<string, string>> = {}) {
  let started = 0;
  let code = '0';
  const api = {
    Initialize: () => {
      started++;
      code = initialize;
      return initialize === '0' ? 'true' : 'false';
    },
    GetValue: (element: string) => {
      code = element in values ? '0' : '403';
      return values[element] ?? '';
    },
    SetValue: () => 'true',
    Commit: () => 'true',
    GetLastError: () => code,
    GetErrorString: () => 'In its own words',
  };
  const window = fakeWindow({ parent: fakeWindow({ API_1484_11: api }) });
  const launched = createScorm2004Tracker({ window, ...fakeTime() }).launch();
  return launched.then((launch) => ({ launch, started }));
}

describe('a launch by SCORM 2004', () => {
  it('goes on where the session runs already, as after a reload', async () => {
    const { launch, started } = await launchWith('103');
    expect([launch.connected, started]).toEqual([true, 1]);
  });

  it('does not knock again at a session that has ended', async () => {
    const { launch, started } = await launchWith('104');
    expect([launch.connected, started]).toEqual([false, 1]);
    expect(launch.problem).toEqual({ code: 'lms-refused-launch', detail: 'Initialize: 104 In its own words' });
  });

  it('takes values that were never set for empty', async () => {
    const { launch } = await launchWith('0');
    expect(launch).toEqual({ connected: true, mode: 'normal', credit: true, suspendDataLimit: 64_000 });
  });

  it('reads the name without its language, and a passing score below nothing as 0', async () => {
    const { launch } = await launchWith('0', {
      'cmi.learner_name': '{lang=fr}Curie, Marie',
      'cmi.scaled_passing_score': '-0.5',
      'cmi.learner_preference.language': 'fr',
    });
    expect(launch).toMatchObject({ learnerName: 'Marie Curie', mastery: 0, language: 'fr' });
  });
});
