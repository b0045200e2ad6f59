import { describe, expect, it } from 'vitest';
import { lmsEditions } from '../support/lms-editions.ts';
import { launchIn } from '../support/lms-launch.ts';
import { sampleRecord } from '../support/tracking-samples.ts';

const objective = { id: 'F1', description: 'F1', mayGoBack: true } as const;

describe.each(lmsEditions)('$name: an objective that may go back', (edition) => {
  it('is passed while it is shown, and not any more once it has to be practised again', async () => {
    const { lms, tracker } = await launchIn(edition);
    const is12 = edition.apiName === 'API';
    const kept = () => Object.values(Object(lms.data().objectives));
    const module = {
      id: 'foundations',
      description: 'Foundations',
      completion: 'incomplete',
      success: 'unknown',
    } as const;
    const shown = { ...objective, completion: 'completed', success: 'passed' } as const;
    await tracker.save(sampleRecord({ objectives: [module, shown] }), []);
    expect(kept()[1]).toMatchObject({
      id: expect.stringMatching(/F1$/),
      ...(is12 ? { status: 'passed' } : { success_status: 'passed' }),
    });
    const back = { ...objective, completion: 'incomplete', success: 'unknown' } as const;
    expect(await tracker.save(sampleRecord({ objectives: [module, back] }), [])).toMatchObject({
      saved: true,
      errors: [],
    });
    expect(kept()).toHaveLength(2);
    expect(kept()[1]).toMatchObject(
      is12 ? { status: 'incomplete' } : { success_status: 'unknown', completion_status: 'incomplete' },
    );
    expect(lms.sets().filter(([element]) => element === 'cmi.objectives.0.success_status')).toEqual([]);
    expect(lms.violations).toEqual([]);
  });
});
