import type { LintBlock, LintCourse, LintLesson } from './lint-course.ts';
import { readWords } from './screen-words.ts';
import { thresholds } from './thresholds.ts';
import { tongue } from './tongue.ts';

const seconds: Readonly<Record<string, number>> = thresholds.structure.seconds;
const rates: Readonly<Record<string, number>> = thresholds.structure.studyRate;

/** Words a minute that a learner studies in this language; English where it is not known. */
function studyRate(language: string): number {
  return rates[tongue(language)] ?? thresholds.structure.studyRate.en;
}

/** Seconds that a block takes: its words, and the deed that it asks for. An activity says itself how long it takes. */
export function blockSeconds(block: LintBlock, language: string): number {
  if (block.isActivity) return Number(block.block.minutes) * 60;
  return (readWords(block) / studyRate(language)) * 60 + (seconds[block.block.type] ?? 0);
}

/** Minutes of a lesson by the formula of rule S07. */
export function lessonMinutes({ blocks }: LintLesson, { language }: Pick<LintCourse, 'language'>): number {
  return blocks.reduce((sum, block) => sum + blockSeconds(block, language), 0) / 60;
}

/** Whether the learner does something in it. */
export function isAction({ block, isQuestion, isActivity }: LintBlock): boolean {
  return isQuestion || isActivity || seconds[block.type] !== undefined;
}
