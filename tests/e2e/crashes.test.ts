import { expect, it } from 'vitest';
import { type Moment, moments } from '../crashes/crash-plan.ts';
import { crashRun } from '../crashes/crash-run.ts';

// A few kills; `npm run bench -- crashes 50 1` does many. With this seed each edition has one after "Saved on this device", and
// SCORM 1.2, where no course can look, one in a commit that the LMS kept. Longer than other tests where others work too.
it('nothing that a learner was told is kept is missing or doubled after the renderer was killed, and results are as without', async () => {
  const outcomes = Object.values(await crashRun(6, 82));
  expect(outcomes.flatMap(({ findings }) => findings)).toEqual([]);
  const killed = (moment: Moment) => outcomes.reduce((sum, { kills }) => sum + kills[moment], 0);
  expect(moments.filter((moment) => killed(moment) === 0)).toEqual([]);
  for (const { said, told, result } of outcomes) {
    expect(told).toBeGreaterThan(0);
    expect(said.waiting).toBeGreaterThan(0);
    expect(result).not.toContain('no score');
  }
}, 300_000);
