import type { ContentIssue } from '../content-issue.ts';
import { allBlocks } from '../course-blocks.ts';
import type { CourseFile, CourseFiles } from '../course-files.ts';
import type { LessonSource } from '../course-schema.ts';
import type { HandoutSource } from '../handout-schema.ts';
import type { JsonPath } from '../json-file.ts';

interface PlacedId {
  readonly id: string;
  readonly file: CourseFile<unknown>;
  readonly path: JsonPath;
}

/** Ids that must be unique: of blocks and questions in the course, of parts and prompts in their lesson, of sections in their handout, of list entries in their file. */
export function duplicateIds(files: CourseFiles): ContentIssue[] {
  const { course, facts, sources, glossary } = files;
  const blocks = allBlocks(files).map(({ block, path, file }) => ({ id: block.id, file, path: [...path, 'id'] }));
  const homes = [...files.lessons, ...files.banks].map((file) => ({ id: file.value.id, file, path: ['id'] }));
  return [
    ...twice('block or question', blocks),
    ...twice('lesson or bank', homes),
    ...files.lessons.flatMap((file) => twice('part of this lesson', listed(file, 'parts', file.value.parts))),
    ...files.lessons.flatMap((file) => twice('prompt of this lesson', prompts(file))),
    ...files.handouts.flatMap((file) =>
      twice('section of this handout', listed(file, 'sections', file.value.sections)),
    ),
    ...files.handouts.flatMap(twiceInSection),
    ...(facts ? twice('fact', listed(facts, 'facts', facts.value.facts)) : []),
    ...(sources ? twice('source', listed(sources, 'sources', sources.value.sources)) : []),
    ...(glossary ? twice('term', listed(glossary, 'terms', glossary.value.terms)) : []),
    ...(course ? twice('objective', listed(course, 'objectives', course.value.objectives)) : []),
    ...(course ? twice('misconception', listed(course, 'misconceptions', course.value.misconceptions)) : []),
    ...(course ? twice('module', listed(course, 'modules', course.value.modules)) : []),
    ...(course ? twice('assessment', assessments(course)) : []),
  ];
}

function assessments(course: NonNullable<CourseFiles['course']>): PlacedId[] {
  const { modules, finalAssessment } = course.value;
  const checks = modules.flatMap(({ knowledgeCheck }, at) =>
    knowledgeCheck ? [{ id: knowledgeCheck.id, file: course, path: ['modules', at, 'knowledgeCheck', 'id'] }] : [],
  );
  const final = finalAssessment ? [{ id: finalAssessment.id, file: course, path: ['finalAssessment', 'id'] }] : [];
  // A test-out has the name of its bank.
  const testOuts = modules.flatMap(({ testOut }, at) =>
    testOut ? [{ id: testOut.bank, file: course, path: ['modules', at, 'testOut', 'bank'] }] : [],
  );
  return [...checks, ...final, ...testOuts];
}

function prompts(file: CourseFile<LessonSource>): PlacedId[] {
  return (file.value.facilitation?.prompts ?? []).map(({ id }, at) => ({
    id,
    file,
    path: ['facilitation', 'prompts', at, 'id'],
  }));
}

function listed(file: CourseFile<unknown>, field: string, items: readonly { readonly id: string }[]): PlacedId[] {
  return items.map(({ id }, at) => ({ id, file, path: [field, at, 'id'] }));
}

function twice(what: string, ids: readonly PlacedId[]): ContentIssue[] {
  const first = new Map<string, PlacedId>();
  return ids.flatMap((placed) => {
    const before = first.get(placed.id);
    if (!before) first.set(placed.id, placed);
    return before
      ? [
          placed.file.json.issue(placed.path, {
            code: 'duplicate-id',
            message: `"${placed.id}" is the id of another ${what} too.`,
            mend: `Give it an id of its own; the first stands in ${placeOf(before)}.`,
          }),
        ]
      : [];
  });
}

function placeOf({ file, path }: PlacedId): string {
  const { line } = file.json.issue(path, { code: '', message: '', mend: '' });
  return `${file.path}, line ${line}`;
}

function twiceInSection(file: CourseFile<HandoutSource>): ContentIssue[] {
  return file.value.sections.flatMap((section, at) => {
    const entries = (field: string, items: readonly { readonly id: string }[] = []) =>
      twice(
        'entry of this section',
        items.map(({ id }, place) => ({ id, file, path: ['sections', at, field, place, 'id'] })),
      );
    if (section.type === 'checklist') return entries('items', section.items);
    return section.type === 'table' ? [...entries('columns', section.columns), ...entries('rows', section.rows)] : [];
  });
}
