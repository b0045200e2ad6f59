import { describe, expect, it } from 'vitest';
import { barePackage } from '../../tests/support/bare-package.ts';
import { rulesByType } from '../../tests/support/example-questions.ts';
import { folderSource } from '../content/sources/folder.ts';
import type { CourseLayout } from '../domain/course/layout.ts';
import { unpack } from '../package-reader/unpack.ts';
import { compare } from './comparison.ts';
import type { CoursePackage } from './course-package.ts';
import { readCoursePackage } from './read-course-package.ts';

const files = unpack(await barePackage(folderSource('course-content')));
const course = readCoursePackage('course.zip', files);
const { layout } = course;

/** The course with ids of its compiled form changed: what an edit would have made of it. */
const courseWith = (changes: Partial<CoursePackage>): CoursePackage => ({ ...course, ...changes });
const withLayout = (changes: Partial<CourseLayout>) => courseWith({ layout: { ...layout, ...changes } });
const found = (next: CoursePackage) => {
  const { verdict, reasons } = compare(course, next, rulesByType);
  return {
    verdict,
    codes: reasons.map(({ code }) => code),
    words: reasons.map(({ words }) => words).join('\n'),
    reasons,
  };
};
const [activity] = layout.activities?.filter(({ outcomes }) => outcomes.length > 0) ?? [];
const first = layout.lessons[0]?.id ?? '';
const named = <T>(value: T, from: string, to: string): T =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${from}"`, `"${to}"`));
const without = (path: string) => new Map([...files].filter(([name]) => name !== path));

describe('the course against its next edition', () => {
  it('is safe to replace with itself', () => {
    expect(found(course)).toMatchObject({ verdict: 'safe', codes: [] });
  });

  it('lets an activity begin anew whose steps changed', () => {
    const activities = layout.activities?.map((one) => (one === activity ? { ...one, signature: 1 } : one));
    const { codes, words, reasons } = found(withLayout({ activities }));
    expect(codes).toContain('lesson-again');
    expect(words).toContain(`the activity “${activity?.id}” begins anew, since its steps changed`);
    expect(reasons.find(({ code }) => code === 'lesson-again')?.lesson).toBe(activity?.home);
  });

  it('finds outcomes of an activity that would be read for others', () => {
    const activities = layout.activities?.map((one) =>
      one === activity ? { ...one, outcomes: ['added', ...one.outcomes] } : one,
    );
    const { verdict, codes } = found(withLayout({ activities }));
    expect([verdict, codes]).toEqual(['redo', ['outcomes-misread', 'revision']]);
  });

  it('asks for a lesson that was written anew, and says that the old one is gone', () => {
    const next = courseWith({
      layout: named(layout, first, 'written-anew'),
      outline: named(course.outline, first, 'written-anew'),
    });
    const { verdict, codes } = found(next);
    expect([verdict, codes]).toEqual(['redo', ['new-lesson', 'revision', 'lesson-gone']]);
  });

  it('finds a least share in one module that some who passed did not reach', () => {
    const finalAssessment = course.outline.finalAssessment;
    if (!finalAssessment) throw new Error('The course has no final test.');
    const raised = { ...finalAssessment, moduleMinimum: (finalAssessment.moduleMinimum ?? 0) + 0.1 };
    const { verdict, codes } = found(courseWith({ outline: { ...course.outline, finalAssessment: raised } }));
    expect([verdict, codes[0]]).toEqual(['new', 'pass-lost']);
  });

  it('keeps results when a module is renamed, and tells what is lost', () => {
    const module = course.outline.modules[1]?.id ?? '';
    const next = courseWith({
      layout: named(layout, module, 'renamed'),
      outline: named(course.outline, module, 'renamed'),
      plans: named(course.plans, module, 'renamed'),
    });
    const { verdict, codes } = found(next);
    expect(codes).toContain('module-gone');
    expect(codes).not.toContain('pass-lost');
    expect(verdict).toBe('safe');
  });

  it('says what review and repair forget', () => {
    const { verdict, words } = found(withLayout({ objectives: layout.objectives?.slice(1) ?? [] }));
    expect([verdict, words]).toEqual([
      'safe',
      expect.stringContaining(`forget what they knew of ${layout.objectives?.[0]}`),
    ]);
  });
});

describe('a package that cannot be compared', () => {
  const json = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['no course of this engine', without('content/layout.json'), /x\.zip holds no course of this engine/],
    ['no outline', without('content/en/outline.json'), /holds no outline of its course/],
    ['a part missing', without('content/en/course.json'), /lacks the file content\/en\/course\.json/],
    ['JSON cut short', new Map([...files, ['content/layout.json', json('{"courseId":')]]), /layout\.json is damaged/],
    ['bytes that are no text', new Map([...files, ['content/layout.json', Uint8Array.of(0xff, 0xfe)]]), /is damaged/],
    [
      'ids that are none',
      new Map([...files, ['content/layout.json', json(JSON.stringify({ ...layout, courseId: '<b>' }))]]),
      /layout\.json is not as this engine writes it, at courseId/,
    ],
    [
      'a manifest with entities',
      new Map([...files, ['imsmanifest.xml', json('<!DOCTYPE m [<!ENTITY a "b">]><manifest/>')]]),
      /its manifest cannot be read.*DOCTYPE/,
    ],
    [
      'a manifest without an edition',
      new Map([...files, ['imsmanifest.xml', json('<manifest/>')]]),
      /no edition of SCORM/,
    ],
  ])('is refused with words: %s', (_, broken, words) => {
    expect(() => readCoursePackage('x.zip', broken)).toThrow(words);
  });

  it('is one with a question type that is not known here', () => {
    const questions = layout.questions.map((question, at) => (at === 0 ? { ...question, type: 'essay' } : question));
    expect(() => compare(course, withLayout({ questions }), rulesByType)).toThrow(/the question type "essay"/);
  });
});
