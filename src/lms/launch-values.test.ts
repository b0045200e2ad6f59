import { describe, expect, it } from 'vitest';
import { type LaunchFacts, launchValues } from './launch-values.ts';
import { standards, type Values } from './standards.ts';

const facts: LaunchFacts = {
  learnerId: 'learner-1',
  learnerName: 'Learner, Sam',
  mode: 'normal',
  passing: 80,
  objectives: ['course', 'basics'],
};

const kept12: Values = {
  'cmi.core.exit': 'suspend',
  'cmi.core.session_time': '00:01:00.50',
  'cmi.core.total_time': '0000:10:00.00',
  'cmi.core.lesson_status': 'incomplete',
  'cmi.suspend_data': 'abc',
  'cmi.interactions.0.id': 'q1',
};
const kept2004: Values = {
  'cmi.exit': 'suspend',
  'cmi.session_time': 'PT1M0.5S',
  'cmi.total_time': 'PT10M',
  'cmi.suspend_data': 'abc',
  'cmi.interactions.0.id': 'q1',
  'cmi.objectives.0.id': 'course',
};

describe('what a launch finds in SCORM 1.2', () => {
  const launch = (kept: Values, changes: Partial<LaunchFacts> = {}) =>
    launchValues(standards['1.2'], kept, { ...facts, ...changes });

  it('is, the first time, who the learner is and what counts', () => {
    expect(launch({})).toEqual({
      'cmi.core.entry': 'ab-initio',
      'cmi.core.total_time': '0000:00:00.00',
      'cmi.core.student_id': 'learner-1',
      'cmi.core.student_name': 'Learner, Sam',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.credit': 'credit',
      'cmi.student_data.mastery_score': '80',
    });
  });

  it('is everything that was kept, resumed, with the time of the last session added and none of this one', () => {
    const values = launch(kept12);
    expect(values).toMatchObject({
      'cmi.core.entry': 'resume',
      'cmi.core.total_time': '0000:11:00.50',
      'cmi.suspend_data': 'abc',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.interactions.0.id': 'q1',
    });
    expect(values).not.toHaveProperty(['cmi.core.session_time']);
    expect(values).not.toHaveProperty(['cmi.core.exit']);
  });

  it('is no resumption where the course did not suspend, but what was kept is there', () => {
    const { 'cmi.core.exit': _, ...ended } = kept12;
    expect(launch(ended)).toMatchObject({ 'cmi.suspend_data': 'abc' });
    expect(launch(ended)).not.toHaveProperty(['cmi.core.entry']);
  });

  it('has no score to pass where none is set, and no credit outside normal mode', () => {
    const values = launch({}, { passing: undefined, mode: 'browse' });
    expect(values).not.toHaveProperty(['cmi.student_data.mastery_score']);
    expect(values).toMatchObject({ 'cmi.core.lesson_mode': 'browse', 'cmi.core.credit': 'no-credit' });
  });
});

describe('what a launch finds in SCORM 2004', () => {
  const launch = (kept: Values) => launchValues(standards['2004'], kept, facts);

  it('has, the first time, the objectives of the manifest and the score to pass as a share', () => {
    expect(launch({})).toMatchObject({
      'cmi.entry': 'ab-initio',
      'cmi.scaled_passing_score': '0.8',
      'cmi.objectives.0.id': 'course',
      'cmi.objectives.1.id': 'basics',
    });
  });

  it('goes on with a suspended attempt', () => {
    expect(launch(kept2004)).toMatchObject({
      'cmi.entry': 'resume',
      'cmi.total_time': 'PT0H11M0.5S',
      'cmi.suspend_data': 'abc',
      'cmi.interactions.0.id': 'q1',
    });
  });

  it.each(['normal', 'time-out', ''])('begins an empty attempt after exit "%s"', (exit) => {
    const values = launch({ ...kept2004, 'cmi.exit': exit });
    expect(values).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.total_time': 'PT0H0M0S' });
    expect(values).not.toHaveProperty(['cmi.suspend_data']);
    expect(values).not.toHaveProperty(['cmi.interactions.0.id']);
  });
});
