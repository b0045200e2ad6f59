import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../course/course.ts';
import { moveOnOf } from '../course/move-on.ts';
import { type ReportPreset, reportPresets } from '../course/report-preset.ts';
import { reportedObjective, reportedStatus, type Status } from './reported-status.ts';

const test = { id: 'final', title: 'Final', minutes: 5, questions: 4, mastery: 0.8 };
const course = (report: ReportPreset | undefined, hasTest = true): CourseOutline => ({
  id: 'c',
  revision: '1',
  language: 'en',
  languages: ['en'],
  title: 'C',
  subtitle: '',
  disclaimer: '',
  factsAsOf: '2026-06',
  modules: [],
  ...(hasTest && { finalAssessment: test }),
  ...(report && report !== 'both' && { report }),
});

/** Where a learner may be. Under `completed-when-read` the facts wait for no test, so `read` is complete there. */
const learners = {
  begun: { completion: 'incomplete', success: 'unknown', progressMeasure: 0.3 },
  failedEarly: { completion: 'incomplete', success: 'failed', score: 0.4, progressMeasure: 0.5 },
  failed: { completion: 'completed', success: 'failed', score: 0.4, progressMeasure: 1 },
  passedEarly: { completion: 'incomplete', success: 'passed', score: 0.9, progressMeasure: 0.5 },
  passed: { completion: 'completed', success: 'passed', score: 0.9, progressMeasure: 1 },
} as const satisfies Record<string, Status>;

/** The statements that an adapter for cmi5 sends of it. */
const cmi5Verbs = ({ completion, success }: Status): readonly string[] => [
  ...(completion === 'completed' ? ['completed'] : []),
  ...(success === 'unknown' ? [] : [success]),
];

const short = ({ completion, success, score }: Status) => [completion, success, score ?? '–'].join(' ');

describe('what is reported of a learner', () => {
  it.each([
    ['begun', 'incomplete unknown –'],
    ['failed', 'completed unknown –'],
    ['passedEarly', 'incomplete passed 0.9'],
    ['passed', 'completed passed 0.9'],
  ] as const)('completed when read, by an LMS that waits for a pass: %s is %s', (learner, told) => {
    expect(short(reportedStatus(learners[learner], course('completed-when-read'), true))).toBe(told);
  });

  it.each([
    ['completed-when-read', 'begun', 'incomplete unknown –'],
    ['completed-when-read', 'failedEarly', 'incomplete unknown –'],
    ['completed-when-read', 'failed', 'completed unknown –'],
    ['completed-when-read', 'passedEarly', 'incomplete unknown –'],
    ['completed-when-read', 'passed', 'completed unknown –'],
    ['passed-or-failed', 'begun', 'incomplete unknown –'],
    ['passed-or-failed', 'failedEarly', 'completed failed 0.4'],
    ['passed-or-failed', 'failed', 'completed failed 0.4'],
    ['passed-or-failed', 'passedEarly', 'completed passed 0.9'],
    ['passed-or-failed', 'passed', 'completed passed 0.9'],
    ['both', 'begun', 'incomplete unknown –'],
    ['both', 'failedEarly', 'incomplete failed 0.4'],
    ['both', 'failed', 'completed failed 0.4'],
    ['both', 'passedEarly', 'incomplete passed 0.9'],
    ['both', 'passed', 'completed passed 0.9'],
    ['never-failed', 'begun', 'incomplete unknown –'],
    ['never-failed', 'failedEarly', 'incomplete unknown –'],
    ['never-failed', 'failed', 'incomplete unknown –'],
    ['never-failed', 'passedEarly', 'incomplete passed 0.9'],
    ['never-failed', 'passed', 'completed passed 0.9'],
  ] as const)('%s, %s: %s', (report, learner, told) => {
    expect(short(reportedStatus(learners[learner], course(report)))).toBe(told);
  });

  it.each(reportPresets)('%s: a whole measure goes with completed and with nothing else', (report) => {
    for (const facts of Object.values(learners)) {
      const { completion, progressMeasure } = reportedStatus(facts, course(report));
      expect(progressMeasure === 1).toBe(completion === 'completed');
    }
  });

  it.each(reportPresets)('%s, without a final test: completed when all is done', (report) => {
    const done = { completion: 'completed', success: 'unknown', progressMeasure: 1 } as const;
    expect(reportedStatus(done, course(report, false))).toEqual(done);
  });

  it.each(reportPresets)('%s says the same of the parts as of the whole', (report) => {
    const objective = { id: 'm', description: '', completion: 'completed', success: 'failed', score: 0.2 } as const;
    const says = reportedObjective(objective, report).success;
    expect(says).toBe(report === 'both' || report === 'passed-or-failed' ? 'failed' : 'unknown');
  });
});

describe('in cmi5', () => {
  it.each([
    ['completed-when-read', true, 'Completed'],
    ['passed-or-failed', true, 'Passed'],
    ['both', true, 'CompletedAndPassed'],
    ['never-failed', true, 'CompletedAndPassed'],
    ['both', false, 'Completed'],
    ['passed-or-failed', false, 'Completed'],
  ] as const)('%s (test: %s) moves on at %s', (report, hasTest, moveOn) => {
    expect(moveOnOf(report, hasTest)).toBe(moveOn);
  });

  it('a learner who has done all satisfies every preset, and one who failed the test only the first', () => {
    const satisfied = (report: ReportPreset, facts: Status) => {
      const verbs = cmi5Verbs(reportedStatus(facts, course(report)));
      const needs = { Completed: ['completed'], Passed: ['passed'], CompletedAndPassed: ['completed', 'passed'] };
      return needs[moveOnOf(report, true)].every((verb) => verbs.includes(verb));
    };
    expect(reportPresets.map((report) => satisfied(report, learners.passed))).toEqual([true, true, true, true]);
    expect(reportPresets.map((report) => satisfied(report, learners.failed))).toEqual([true, false, false, false]);
  });

  it('never-failed sends no failed', () => {
    for (const facts of Object.values(learners))
      expect(cmi5Verbs(reportedStatus(facts, course('never-failed')))).not.toContain('failed');
  });
});
