import { allBlocks, isQuestion } from './course-blocks.ts';
import type { CourseFile, CourseFiles } from './course-files.ts';
import type { PublishedIds } from './ids-schema.ts';
import type { JsonPath } from './json-file.ts';

/** An id that learners' records refer to, with the place where it is written. */
export interface PlacedId {
  readonly kind: keyof PublishedIds;
  /** As `ids.json` lists it: `lesson/part` for a part. */
  readonly id: string;
  readonly file: CourseFile<unknown>;
  readonly path: JsonPath;
}

export const kinds: readonly (keyof PublishedIds)[] = [
  'modules',
  'lessons',
  'parts',
  'blocks',
  'questions',
  'assessments',
  'objectives',
];

export function placedIds(files: CourseFiles): PlacedId[] {
  const blocks = allBlocks(files).map(
    ({ block, file, path }): PlacedId => ({
      kind: isQuestion(block) ? 'questions' : 'blocks',
      id: block.id,
      file,
      path: [...path, 'id'],
    }),
  );
  const lessons = files.lessons.flatMap((file): PlacedId[] => [
    { kind: 'lessons', id: file.value.id, file, path: ['id'] },
    ...file.value.parts.map(
      ({ id }, at): PlacedId => ({ kind: 'parts', id: `${file.value.id}/${id}`, file, path: ['parts', at, 'id'] }),
    ),
  ]);
  return [...lessons, ...blocks, ...(files.course ? inCourse(files.course) : [])];
}

function inCourse(file: NonNullable<CourseFiles['course']>): PlacedId[] {
  const { modules, objectives, finalAssessment } = file.value;
  return [
    ...modules.map(({ id }, at): PlacedId => ({ kind: 'modules', id, file, path: ['modules', at, 'id'] })),
    ...modules.flatMap(({ knowledgeCheck }, at): PlacedId[] =>
      knowledgeCheck
        ? [{ kind: 'assessments', id: knowledgeCheck.id, file, path: ['modules', at, 'knowledgeCheck', 'id'] }]
        : [],
    ),
    ...(finalAssessment
      ? [{ kind: 'assessments' as const, id: finalAssessment.id, file, path: ['finalAssessment', 'id'] }]
      : []),
    ...objectives.map(({ id }, at): PlacedId => ({ kind: 'objectives', id, file, path: ['objectives', at, 'id'] })),
  ];
}
