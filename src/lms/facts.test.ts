import { describe, expect, it } from 'vitest';
import { percent, readFacts } from './facts.ts';
import { standards, type Values } from './standards.ts';

const told = (id: '1.2' | '2004', values: Values) =>
  Object.fromEntries(readFacts(standards[id], values).map(({ element, value, tone }) => [element, [value, tone]]));

describe('what an administrator reads in a SCORM 1.2 record', () => {
  it('is each thing in words', () => {
    expect(
      told('1.2', {
        'cmi.core.lesson_status': 'passed',
        'cmi.core.score.raw': '85.5',
        'cmi.core.score.max': '100',
        'cmi.student_data.mastery_score': '80',
        'cmi.core.lesson_location': 'basics/read',
        'cmi.core.total_time': '0000:27:00',
        'cmi.core.session_time': '00:00:40',
        'cmi.core.entry': 'resume',
        'cmi.core.exit': 'suspend',
      }),
    ).toEqual({
      'cmi.core.lesson_status': ['Passed', 'ok'],
      'cmi.core.score.raw': ['85.5 of 100', undefined],
      'cmi.student_data.mastery_score': ['80 of 100', undefined],
      'cmi.core.lesson_location': ['basics/read', undefined],
      'cmi.core.total_time': ['27 min 40 s', undefined],
      'cmi.core.session_time': ['40 s', undefined],
      'cmi.core.entry': ['Resumed', undefined],
      'cmi.core.exit': ['Suspended, resumes next time', undefined],
    });
  });

  it('says so where nothing is set', () => {
    expect(told('1.2', {})).toMatchObject({
      'cmi.core.lesson_status': ['Not started', undefined],
      'cmi.core.score.raw': ['Not set', undefined],
      'cmi.core.lesson_location': ['Not set', undefined],
      'cmi.core.total_time': ['0 s', undefined],
      'cmi.core.session_time': ['Not set', undefined],
      'cmi.core.entry': ['Opened again, not resumed', undefined],
      'cmi.core.exit': ['Not set', undefined],
    });
  });

  it('is the course’s own word where the standard knows none', () => {
    const { 'cmi.core.lesson_status': status } = told('1.2', { 'cmi.core.lesson_status': 'constructor' });
    expect(status).toEqual(['constructor', undefined]);
  });
});

describe('what an administrator reads in a SCORM 2004 record', () => {
  it('is completion and success apart, and scores as percentages', () => {
    expect(
      told('2004', {
        'cmi.completion_status': 'completed',
        'cmi.success_status': 'unknown',
        'cmi.score.scaled': '0.8567',
        'cmi.progress_measure': '0.25',
      }),
    ).toMatchObject({
      'cmi.completion_status': ['Completed', 'ok'],
      'cmi.success_status': ['Not known yet', undefined],
      'cmi.score.scaled': ['85.67 %', undefined],
      'cmi.progress_measure': ['25 %', undefined],
    });
  });

  it.each([
    ['0.79', 'passed', 'Failed', 'bad'],
    ['0.8', 'failed', 'Passed', 'ok'],
    ['', 'passed', 'Not known yet', undefined],
  ])('lets the score to pass decide over what the course set (score "%s", set %s)', (scaled, set, word, tone) => {
    const values = { 'cmi.scaled_passing_score': '0.8', 'cmi.score.scaled': scaled, 'cmi.success_status': set };
    expect(told('2004', values)['cmi.success_status']).toEqual([word, tone]);
  });
});

describe('a share as a percentage', () => {
  it.each([
    ['0', '0 %'],
    ['1', '100 %'],
    ['0.12345', '12.35 %'],
    ['', undefined],
    ['much', undefined],
  ])('of "%s" is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});
