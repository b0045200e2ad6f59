import { levelGroup } from '../../domain/assessment/selection.ts';
import type { Level, LevelGroup } from '../../domain/course/course.ts';
import { readingsOf } from '../lint/language/prose.ts';
import { countsOf, fleschKincaid, lix } from '../lint/language/readability.ts';
import { isAction, lessonMinutes } from '../lint/lesson-time.ts';
import type { LintCourse } from '../lint/lint-course.ts';
import { readWords } from '../lint/screen-words.ts';
import type { ReportTable } from './report.ts';

const groups: readonly LevelGroup[] = ['understand', 'apply', 'analyse'];

/** Minutes, words, deeds and reading level of each lesson. */
export function lessonTable(course: LintCourse): ReportTable {
  const readings = new Map(readingsOf(course).map(({ id, sentences }) => [id, sentences]));
  return {
    title: 'Lessons',
    note: 'Minutes by the formula of S07; words that are read with one feedback a question; grade by Flesch-Kincaid, LIX by Björnsson.',
    columns: ['lesson', 'minutes', 'says', 'parts', 'words', 'deeds', 'questions', 'grade', 'LIX'],
    rows: course.lessons.map((lesson) => {
      const sentences = readings.get(lesson.id) ?? [];
      return [
        lesson.id,
        lessonMinutes(lesson, course).toFixed(1),
        lesson.file.value.minutes,
        lesson.parts.length,
        Math.round(lesson.blocks.reduce((sum, block) => sum + readWords(block), 0)),
        lesson.blocks.filter(isAction).length,
        lesson.items.length,
        sentences.length === 0 ? '' : fleschKincaid(countsOf(sentences, course.language)).toFixed(1),
        sentences.length === 0 ? '' : lix(sentences).toFixed(0),
      ];
    }),
  };
}

/** Questions of each bank by what they ask, and how many an attempt draws. */
export function bankTable({ banks, course }: LintCourse): ReportTable {
  return {
    title: 'Question banks',
    note: 'Questions by group of levels; for the final test, drawn of held.',
    columns: ['bank', 'use', ...groups, 'all', 'kinds'],
    rows: banks.map(({ id, use, items }) => {
      const draw = course.finalAssessment?.blueprint.find(({ bank }) => bank === id)?.draw;
      const kinds = new Map<string, number>();
      for (const { type } of items) kinds.set(type, (kinds.get(type) ?? 0) + 1);
      return [
        id,
        use,
        ...groups.map((group) => {
          // The parsed boundary: the schema of questions knows only these levels.
          const held = items.filter(({ level }) => levelGroup(level as Level) === group).length;
          return draw ? `${draw[group] ?? 0} of ${held}` : held;
        }),
        items.length,
        [...kinds].map(([kind, number]) => `${kind} ${number}`).join(', '),
      ];
    }),
  };
}
