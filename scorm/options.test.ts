import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../src/domain/course/course.ts';
import { checkTest, chosenSettings } from './options.ts';

const module = (id: string) => ({ id, title: `The ${id}`, shortTitle: id, summary: '', objectives: 1, lessons: [] });
const course: CourseOutline = {
  id: 'c',
  revision: '1',
  language: 'en',
  languages: ['en'],
  title: 'C',
  subtitle: '',
  disclaimer: '',
  factsAsOf: '2026-06',
  modules: [module('one'), module('two')],
  finalAssessment: { id: 'final', title: 'Final', minutes: 5, questions: 4, mastery: 0.8 },
};
const { finalAssessment: _, ...withoutTest } = course;

describe('options of the packager', () => {
  it('become settings, modules in the order of the course', () => {
    const given = {
      modules: 'two, one',
      title: ' Other ',
      mastery: '72.5%',
      'report-as': 'never-failed',
      'administrator-code': 'night-1',
    };
    expect(chosenSettings(given, course)).toEqual({
      modules: ['one', 'two'],
      title: 'Other',
      mastery: 72.5,
      report: 'never-failed',
      administratorCode: 'night-1',
    });
    expect(chosenSettings({}, course)).toEqual({});
  });

  it.each([
    [{ modules: 'three' }, '--modules: there is no "three". This course has:\n  one: The one\n  two: The two'],
    [{ modules: '' }, '--modules: there is no ""'],
    [{ mastery: 'eighty' }, '--mastery: "eighty" is no number from 1 to 100'],
    [{ mastery: '0.8' }, '--mastery: "0.8" is no number from 1 to 100'],
    [{ mastery: '101' }, '--mastery: "101" is no number from 1 to 100'],
    [{ title: '  ' }, '--title: write a title'],
    [{ 'report-as': 'pass' }, '--report-as: there is no "pass". Write one of completed-when-read, '],
    [{ 'administrator-code': 'a b' }, '--administrator-code: write 4 to 40 letters'],
  ])('%j is refused, with what to write instead', (given, words) => {
    expect(() => chosenSettings(given, course)).toThrow(words);
  });

  it.each([{ report: 'passed-or-failed' }, { report: 'never-failed' }, { mastery: 70 }] as const)(
    'without a final test, %j is refused',
    (chosen) => {
      expect(() => checkTest(chosen, withoutTest)).toThrow('this package has no final test');
      expect(() => checkTest(chosen, course)).not.toThrow();
    },
  );
});
