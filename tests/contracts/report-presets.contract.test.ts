import { describe, expect, it } from 'vitest';
import { applySettings } from '../../src/domain/course/apply-settings.ts';
import { lmsJudges, type ReportPreset, reportPresets } from '../../src/domain/course/report-preset.ts';
import { emptyProgress, type Progress } from '../../src/domain/progress/progress.ts';
import { trackerRecord } from '../../src/session/tracker-record.ts';
import type { LmsData } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { launchIn } from '../support/lms-launch.ts';
import { layout, outline } from '../support/session-course.ts';

const rule = { mastery: 0.8, moduleMinimum: 0.5 };
const result = (earned: number) => ({
  number: 1,
  modules: { one: { earned, possible: 5 }, two: { earned, possible: 5 } },
});
const handedIn = (earned: number) => ({ results: [result(earned)], seen: [] });
const done = { visited: [], done: true };

const begun: Progress = { ...emptyProgress(1), lessons: { first: done } };
const read: Progress = { ...begun, lessons: { first: done, second: done } };
const learners: Readonly<Record<string, Progress>> = {
  begun,
  read,
  failed: { ...read, assessments: { check: handedIn(5), final: handedIn(2) } },
  passed: { ...read, assessments: { check: handedIn(5), final: handedIn(5) } },
};

/** 1.2: lesson_status and score.raw; 2004: completion, success and score.scaled. */
function status(data: LmsData): string {
  const { core, completion_status: completion, success_status: success, score } = data as Record<string, never>;
  const { lesson_status: lessonStatus, score: raw } = Object(core);
  const said = lessonStatus ? [lessonStatus, Object(raw).raw] : [completion, success, Object(score).scaled];
  return said
    .map((value) => String(value ?? ''))
    .join(' ')
    .trim();
}

/** What the LMS holds when the learner has left, with a mastery score where the manifest has one or somebody set one. */
async function held(edition: (typeof lmsEditions)[number], report: ReportPreset, learner: string, mastery: string) {
  const course = applySettings(outline, { report });
  const { lms, tracker } = await launchIn(edition, { mastery });
  const record = trackerRecord(learners[learner] ?? begun, course, rule, layout, {
    suspendData: 'x',
    sessionSeconds: 1,
  });
  await tracker.terminate(record, []);
  expect(lms.violations).toEqual([]);
  return { status: status(lms.data()), said: lms.sets().map(([element, value]) => `${element} = ${value}`) };
}

/** Preset, learner, SCORM 1.2, SCORM 2004. */
const table: readonly (readonly [ReportPreset, string, string, string])[] = [
  ['completed-when-read', 'begun', 'incomplete', 'incomplete unknown'],
  ['completed-when-read', 'read', 'completed', 'completed unknown'],
  ['completed-when-read', 'failed', 'completed', 'completed unknown'],
  ['completed-when-read', 'passed', 'completed', 'completed unknown'],
  ['passed-or-failed', 'read', 'incomplete', 'incomplete unknown'],
  ['passed-or-failed', 'failed', 'failed 40', 'completed failed 0.4'],
  ['passed-or-failed', 'passed', 'passed 100', 'completed passed 1'],
  ['both', 'read', 'incomplete', 'incomplete unknown'],
  ['both', 'failed', 'failed 40', 'completed failed 0.4'],
  ['both', 'passed', 'passed 100', 'completed passed 1'],
  ['never-failed', 'read', 'incomplete', 'incomplete unknown'],
  ['never-failed', 'failed', 'incomplete', 'incomplete unknown'],
  ['never-failed', 'passed', 'passed 100', 'completed passed 1'],
];

describe.each(lmsEditions)('$name: what an LMS holds', (edition) => {
  const is12 = edition.apiName === 'API';

  it.each(table)('%s, %s', async (report, learner, in12, in2004) => {
    const manifest = lmsJudges(report) ? '80' : '';
    expect((await held(edition, report, learner, manifest)).status).toBe(is12 ? in12 : in2004);
  });

  it.each(['completed-when-read', 'never-failed'] as const)(
    '%s says failed of nothing, though the LMS has a mastery score from an earlier import',
    async (report) => {
      const { status: kept, said } = await held(edition, report, 'failed', '80');
      expect(kept).not.toContain('failed');
      expect(said.filter((set) => /failed|cmi\.(core\.)?score/.test(set))).toEqual([]);
    },
  );

  it.each(reportPresets)('%s never takes back a pass', async (report) => {
    const { lms, tracker } = await launchIn(edition);
    const save = (learner: string) =>
      tracker.save(
        trackerRecord(learners[learner] ?? begun, applySettings(outline, { report }), rule, layout, {
          suspendData: learner,
          sessionSeconds: 1,
        }),
        [],
      );
    await save('passed');
    const before = status(lms.data());
    await save('begun');
    expect(status(lms.data())).toBe(before);
  });

  it('an earlier failed gives way once the package reports completion alone', async () => {
    const course = applySettings(outline, { report: 'completed-when-read' });
    const first = await launchIn(edition);
    const saved = { suspendData: 'x', sessionSeconds: 1 };
    await first.tracker.terminate(trackerRecord(learners.failed ?? begun, outline, rule, layout, saved), []);
    const next = await launchIn(edition, {}, first.lms.data());
    await next.tracker.terminate(trackerRecord(learners.failed ?? begun, course, rule, layout, saved), []);
    expect(status(next.lms.data())).toMatch(/^completed/);
  });
});
