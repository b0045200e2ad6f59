import {
  activityKey,
  assessmentKey,
  lessonKey,
  misconceptionKey,
  moduleKey,
  objectiveKey,
  partKey,
  questionKey,
} from '../../domain/progress/storage-key.ts';
import { activityShape } from '../activity-shape.ts';
import type { ContentIssue } from '../content-issue.ts';
import { allActivities, allQuestions } from '../course-blocks.ts';
import type { CourseFile, CourseFiles } from '../course-files.ts';
import type { JsonPath } from '../json-file.ts';
import { questionShape } from '../question-shape.ts';

interface Keyed {
  readonly id: string;
  readonly key: number;
  readonly file: CourseFile<unknown>;
  readonly path: JsonPath;
}

/** Two ids that saved progress could not tell apart, since their short keys are the same. Rare, and mended by a new id. */
export function collidingKeys(files: CourseFiles): ContentIssue[] {
  const { course } = files;
  const questions = allQuestions(files).map(({ block, path, file }) => ({
    id: block.id,
    key: questionKey({ id: block.id, type: block.type, shape: questionShape(block) }),
    file,
    path: [...path, 'id'],
  }));
  const lessons = files.lessons.map((file) => ({
    id: file.value.id,
    key: lessonKey(file.value.id),
    file,
    path: ['id'],
  }));
  const parts = files.lessons.map((file) =>
    file.value.parts.map(({ id }, at) => ({ id, key: partKey(id), file, path: ['parts', at, 'id'] })),
  );
  const modules = (course?.value.modules ?? []).flatMap(({ id }, at) =>
    course ? [{ id, key: moduleKey(id), file: course, path: ['modules', at, 'id'] }] : [],
  );
  const activities = allActivities(files).map(({ block, path, file }) => ({
    id: block.id,
    key: activityKey({ id: block.id, type: block.type, signature: activityShape(block).signature }),
    file,
    path: [...path, 'id'],
  }));
  return [
    questions,
    activities,
    lessons,
    ...parts,
    modules,
    assessments(course),
    listed(course, 'objectives', objectiveKey),
    listed(course, 'misconceptions', misconceptionKey),
  ].flatMap(collisions);
}

function listed(
  course: CourseFiles['course'],
  list: 'objectives' | 'misconceptions',
  key: (id: string) => number,
): Keyed[] {
  if (!course) return [];
  return course.value[list].map(({ id }, at) => ({ id, key: key(id), file: course, path: [list, at, 'id'] }));
}

function assessments(course: CourseFiles['course']): Keyed[] {
  if (!course) return [];
  const { modules, finalAssessment } = course.value;
  const keyed = (id: string, path: JsonPath) => ({ id, key: assessmentKey(id), file: course, path });
  return [
    ...modules.flatMap(({ knowledgeCheck: check }, at) =>
      check ? [keyed(check.id, ['modules', at, 'knowledgeCheck', 'id'])] : [],
    ),
    ...(finalAssessment ? [keyed(finalAssessment.id, ['finalAssessment', 'id'])] : []),
  ];
}

/** Equal ids are another rule's matter. */
function collisions(entries: readonly Keyed[]): ContentIssue[] {
  const first = new Map<number, Keyed>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.key);
    if (!before) first.set(entry.key, entry);
    return before && before.id !== entry.id
      ? [
          entry.file.json.issue(entry.path, {
            code: 'colliding-keys',
            message: `"${entry.id}" and "${before.id}" get the same key in saved progress.`,
            mend: 'Give the newer of the two another id.',
          }),
        ]
      : [];
  });
}
