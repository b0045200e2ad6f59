import { type PackageSettings, settingsFile } from '../../domain/course/package-settings.ts';
import type { Tracking } from '../../domain/course/page-settings.ts';
import type { CheckThisLms, LmsCheckDoor } from '../../player/lms-check/lms-check-door.ts';
import { scorm12CheckPlan } from '../../tracking/adapters/scorm-1.2/check-plan.ts';
import { scorm2004CheckPlan } from '../../tracking/adapters/scorm-2004/check-plan.ts';
import { checkLms } from '../../tracking/lms-check/check-lms.ts';
import type { CheckPlan } from '../../tracking/lms-check/lms-check.ts';
import { recommend } from '../../tracking/lms-check/recommend.ts';

const plans: Readonly<Partial<Record<Tracking, CheckPlan>>> = {
  'scorm-1.2': scorm12CheckPlan,
  'scorm-2004': scorm2004CheckPlan,
};

/** The check of the LMS that this page runs in; a chunk of its own, for an administrator. */
export function lmsCheckDoor(tracking: Tracking): LmsCheckDoor {
  const plan = plans[tracking];
  if (!plan) return { open: async () => 'not-scorm' };
  const check: CheckThisLms = async (how) => {
    const report = await checkLms(
      plan,
      {
        window,
        clock: () => performance.now(),
        now: Date.now,
        serverTime,
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      },
      how,
    );
    return { report, recommendation: recommend(report) };
  };
  return {
    async open(code) {
      const known = await administratorCode();
      if (known === undefined) return 'no-code';
      return code.trim().toLowerCase() === known.toLowerCase() ? check : 'wrong';
    },
  };
}

/** As settings.json has it now; undefined where it has none. */
async function administratorCode(): Promise<string | undefined> {
  try {
    const response = await fetch(settingsFile, { cache: 'no-cache' });
    const settings: Partial<PackageSettings> = await response.json();
    const code = settings.administratorCode;
    return typeof code === 'string' && code.trim() !== '' ? code.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** By the server that the package came from. */
async function serverTime(): Promise<number | undefined> {
  const response = await fetch(settingsFile, { method: 'HEAD', cache: 'no-store' });
  const date = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date;
}
