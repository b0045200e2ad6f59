import type { ContentIssue } from '../content-issue.ts';
import { allBlocks, blocksOf, isQuestion } from '../course-blocks.ts';
import type { CourseFile, CourseFiles } from '../course-files.ts';
import type { LessonSource } from '../course-schema.ts';
import type { JsonPath } from '../json-file.ts';
import { type KnownIds, knownIds, type ReferenceKind } from '../known-ids.ts';
import { didYouMean, listed } from '../nearest.ts';
import { fieldReferences } from '../reference-fields.ts';

/** A field that names something that is not there: fact, source, term, file, objective, misconception, block, reflection. */
export function danglingReferences(files: CourseFiles): ContentIssue[] {
  const known = knownIds(files);
  const { course, facts, glossary } = files;
  const missing = missingIn(known);
  return [
    ...allBlocks(files).flatMap(({ block, path, file }) =>
      fieldReferences(block, path).flatMap((reference) => missing(file, reference.path, reference.kind, reference.id)),
    ),
    ...files.lessons.flatMap((file) => [
      ...missingList(missing, file, ['objectives'], 'objective', file.value.objectives),
      ...repairsElsewhere(file, known),
    ]),
    ...(facts?.value.facts ?? []).flatMap(({ sources }, at) =>
      facts ? missingList(missing, facts, ['facts', at, 'sources'], 'source', sources) : [],
    ),
    ...(glossary?.value.terms ?? []).flatMap(({ see }, at) =>
      glossary ? missingList(missing, glossary, ['terms', at, 'see'], 'term', see ?? []) : [],
    ),
    ...(course?.value.modules ?? []).flatMap(({ objectives, knowledgeCheck, testOut }, at) =>
      course
        ? [
            ...missingList(missing, course, ['modules', at, 'objectives'], 'objective', objectives),
            ...(knowledgeCheck
              ? missing(course, ['modules', at, 'knowledgeCheck', 'bank'], 'bank', knowledgeCheck.bank)
              : []),
            ...(testOut ? missing(course, ['modules', at, 'testOut', 'bank'], 'bank', testOut.bank) : []),
          ]
        : [],
    ),
    ...(course?.value.finalAssessment?.blueprint ?? []).flatMap(({ module, bank }, at) =>
      course
        ? [
            ...missing(course, ['finalAssessment', 'blueprint', at, 'module'], 'module', module),
            ...missing(course, ['finalAssessment', 'blueprint', at, 'bank'], 'bank', bank),
          ]
        : [],
    ),
  ];
}

type Missing = (file: CourseFile<unknown>, path: JsonPath, kind: ReferenceKind, id: string) => ContentIssue[];

function missingIn(known: KnownIds): Missing {
  return (file, path, kind, id) =>
    known.has(kind, id)
      ? []
      : [
          file.json.issue(path, {
            code: `dangling-${kind}`,
            message: `There is no ${names[kind]} "${id}".`,
            mend: didYouMean(id, known.list(kind), `Use one of: ${listed(known.list(kind)) || 'none yet'}.`),
          }),
        ];
}

function missingList(
  missing: Missing,
  file: CourseFile<unknown>,
  path: JsonPath,
  kind: ReferenceKind,
  ids: readonly string[],
) {
  return ids.flatMap((id, at) => missing(file, [...path, at], kind, id));
}

/** In a lesson, what repairs a belief stands in the same lesson, so that a learner need not leave it. */
function repairsElsewhere(file: CourseFile<LessonSource>, known: KnownIds): ContentIssue[] {
  const blocks = blocksOf(file.value);
  const own = blocks.filter(({ block }) => !isQuestion(block)).map(({ block }) => block.id);
  return blocks
    .flatMap(({ block, path }) => fieldReferences(block, path))
    .filter(({ kind, id }) => kind === 'block' && !own.includes(id) && known.list('block').includes(id))
    .map(({ id, path }) =>
      file.json.issue(path, {
        code: 'repair-elsewhere',
        message: `The block "${id}" stands in another lesson.`,
        mend: `Name a block of this lesson: ${listed(own)}.`,
      }),
    );
}

const names: Readonly<Record<ReferenceKind, string>> = {
  fact: 'fact in facts.json with the id',
  source: 'source in sources.json with the id',
  term: 'term in glossary.json with the id',
  media: 'file',
  objective: 'objective in course.json with the id',
  misconception: 'misconception in course.json with the id',
  block: 'block with the id',
  reflection: 'reflection with the id',
  claim: 'question of the type `claim` in a lesson with the id',
  module: 'module with the id',
  bank: 'bank in question-banks/ with the id',
};
