import { activityTypes } from '../activity-types/index.ts';
import { questionTypes } from '../question-types/index.ts';
import type { CourseFile, CourseFiles } from './course-files.ts';
import type { BlockSource, LessonSource } from './course-schema.ts';
import type { JsonPath } from './json-file.ts';

/** A block or question with its place in its file. */
export interface PlacedBlock {
  readonly block: BlockSource;
  readonly path: JsonPath;
}

const types = new Set(questionTypes.map(({ type }) => type));

const activities = new Set(activityTypes.map(({ type }) => type));

export function isActivity(block: BlockSource): boolean {
  return activities.has(block.type);
}

export function isQuestion(block: BlockSource): boolean {
  return types.has(block.type);
}

/** Every block of a lesson, questions among them, in order. */
export function blocksOf(lesson: LessonSource): PlacedBlock[] {
  return lesson.parts.flatMap((part, p) => part.blocks.map((block, b) => ({ block, path: ['parts', p, 'blocks', b] })));
}

/** Every block and question of the course with the file that holds it: lessons first, then banks. */
export function allBlocks(files: CourseFiles): (PlacedBlock & { file: CourseFile<unknown> })[] {
  return [
    ...files.lessons.flatMap((file) => blocksOf(file.value).map((placed) => ({ ...placed, file }))),
    ...files.banks.flatMap((file) =>
      file.value.questions.map((block, at) => ({ block, path: ['questions', at], file })),
    ),
  ];
}

export function allActivities(files: CourseFiles): (PlacedBlock & { file: CourseFile<unknown> })[] {
  return allBlocks(files).filter(({ block }) => isActivity(block));
}

export function allQuestions(files: CourseFiles): (PlacedBlock & { file: CourseFile<unknown> })[] {
  return allBlocks(files).filter(({ block }) => isQuestion(block));
}

/** The intro and the sections of every handout, placed like blocks, for rules that read texts. */
export function handoutPieces(files: CourseFiles): (PlacedBlock & { file: CourseFile<unknown> })[] {
  return files.handouts.flatMap((file) => [
    { block: { id: 'intro', type: 'intro' }, path: ['intro'], file },
    ...file.value.sections.map((section, at) => ({ block: { ...section }, path: ['sections', at], file })),
  ]);
}
