import { blocksOf, isQuestion } from './course-blocks.ts';
import type { CourseFiles } from './course-files.ts';
import type { IdsSource, PublishedIds } from './ids-schema.ts';

/** The ids that learners' records refer to, by kind, each list sorted. */
export function idsOf(files: CourseFiles): PublishedIds {
  const course = files.course?.value;
  const lessons = files.lessons.map(({ value }) => value);
  const blocks = lessons.flatMap(blocksOf).map(({ block }) => block);
  const checks = course?.modules.flatMap(({ knowledgeCheck }) => knowledgeCheck?.id ?? []) ?? [];
  const found: PublishedIds = {
    modules: course?.modules.map(({ id }) => id) ?? [],
    lessons: lessons.map(({ id }) => id),
    parts: lessons.flatMap((lesson) => lesson.parts.map((part) => `${lesson.id}/${part.id}`)),
    blocks: blocks.filter((block) => !isQuestion(block)).map(({ id }) => id),
    questions: [...blocks.filter(isQuestion), ...files.banks.flatMap(({ value }) => value.questions)].map(
      ({ id }) => id,
    ),
    assessments: [...checks, ...(course?.finalAssessment ? [course.finalAssessment.id] : [])],
    objectives: course?.objectives.map(({ id }) => id) ?? [],
  };
  return sorted(found);
}

/** The lock with every id of the course added; nothing is ever taken out of it. */
export function lockedIds(files: CourseFiles): IdsSource {
  const before = files.ids?.value;
  const now = idsOf(files);
  const both = (kind: keyof PublishedIds) => [...(before?.published[kind] ?? []), ...now[kind]];
  const published: PublishedIds = {
    modules: both('modules'),
    lessons: both('lessons'),
    parts: both('parts'),
    blocks: both('blocks'),
    questions: both('questions'),
    assessments: both('assessments'),
    objectives: both('objectives'),
  };
  return { formatVersion: 1, published: sorted(published), retired: before?.retired ?? [] };
}

function sorted(published: PublishedIds): PublishedIds {
  const list = (ids: readonly string[]) => [...new Set(ids)].sort();
  return {
    modules: list(published.modules),
    lessons: list(published.lessons),
    parts: list(published.parts),
    blocks: list(published.blocks),
    questions: list(published.questions),
    assessments: list(published.assessments),
    objectives: list(published.objectives),
  };
}
