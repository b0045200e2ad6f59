import { describe, expect, it } from 'vitest';
import type { CourseLayout, QuestionLayout } from '../../src/domain/course/layout.ts';
import { worstCaseCharacters } from '../../src/session/snapshot/worst-case.ts';
import { rulesByType } from '../support/example-questions.ts';

/** A course of a size that nobody has asked for: 100 lessons of 5 parts, 500 questions in the mix of a real course. */
function largeCourse(total: number): CourseLayout {
  const options = ['a', 'b', 'c', 'd', 'e'];
  const shapes: readonly [type: string, shape: QuestionLayout['shape']][] = [
    ['single-choice', [options.slice(0, 4)]],
    ['single-choice', [options.slice(0, 4)]],
    ['single-choice', [options.slice(0, 4)]],
    ['multiple-choice', [options]],
    ['ordering', [options]],
    ['matching', [options.slice(0, 4), options]],
    ['categorising', [options, options.slice(0, 3)]],
    ['hotspot', [[...options, 'f']]],
    ['true-false', []],
    ['single-choice', [options.slice(0, 3)]],
  ];
  const lessons = Array.from({ length: total / 5 }, (_, at) => `lesson-${at}`);
  const questions = Array.from({ length: total }, (_, at): QuestionLayout => {
    const [type, shape] = shapes[at % shapes.length] ?? ['true-false', []];
    const home = at < total - 100 ? (lessons[at % lessons.length] ?? '') : 'bank';
    return { id: `question-${at}`, type, shape, objective: 'F1', level: 'apply', home, module: `module-${at % 7}` };
  });
  return {
    courseId: 'large',
    revision: '1',
    assessments: ['final'],
    questions,
    lessons: lessons.map((id, at) => ({
      id,
      module: `module-${at % 7}`,
      parts: ['one', 'two', 'three', 'four', 'five'],
      questions: questions.filter(({ home }) => home === id).map((question) => question.id),
    })),
  };
}

describe('suspend data', () => {
  it('of 500 questions, all answered twice, in mid-attempt, fits the 4,096 characters of SCORM 1.2', () => {
    const attempts = [{ id: 'final', questions: 24, banks: ['bank'] }];
    const characters = worstCaseCharacters(largeCourse(500), rulesByType, attempts);
    expect(characters).toBeLessThanOrEqual(4096);
    expect(characters).toBeGreaterThan(1000);
  });
});
