import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/content/content-issue.ts';
import { loadCourse } from '../../src/content/load-course.ts';
import { edited, tinyCourse, tinyCourseWith } from '../support/tiny-course.ts';
import { paths } from './error-case.ts';
import { fieldsCases } from './fields-cases.ts';
import { handoutsCases, soundHandout } from './handouts-cases.ts';
import { idsCases, rescored } from './ids-cases.ts';
import { mediaCases } from './media-cases.ts';
import { questionsCases } from './questions-cases.ts';
import { referencesCases } from './references-cases.ts';
import { syntaxCases } from './syntax-cases.ts';
import { textsCases } from './texts-cases.ts';

const groups = {
  'files that are not JSON, or not there': syntaxCases,
  'fields that the format does not have': fieldsCases,
  'texts whose mark-up does not work': textsCases,
  'references that lead nowhere': referencesCases,
  'handouts that cannot be printed': handoutsCases,
  'media that could do harm': mediaCases,
  'questions and tests that cannot work': questionsCases,
  'ids and keys that learners’ records depend on': idsCases,
};

/** Changes that an author may make, each near to one that is refused. */
const allowed: Readonly<Record<string, string>> = {
  'a character that HTML would use, escaped': edited(
    paths.lesson,
    'They **decide** there.',
    'They decide if a \\\\<b\\\\> c.',
  ),
  'an address for mail': edited(paths.lesson, '(https://example.org/minutes)', '(mailto:minutes@example.org)'),
  'a number in the invented case': edited(paths.lesson, 'In 2019', 'On day 14, after 2,000 messages of 2019,'),
  'a time of day and a name with digits': edited(
    paths.lesson,
    'They **decide** there.',
    'At 14:20, 24/7, by I-24/7 and SHA-256.',
  ),
  'a number of the case in feedback': edited(
    paths.lesson,
    'The office carries out what members decide.',
    '24 of 60 desks carry out what members decide.',
  ),
  'a deed of INTERPOL that somebody tells': edited(
    paths.lesson,
    'They **decide** there.',
    'They say: “INTERPOL arrests.”',
  ),
  'a claim that is cited': edited(paths.lesson, 'They **decide** there.', 'INTERPOL **supports** 196 members.[^TIN-2]'),
  'an underscore inside a word and a lone asterisk': edited(
    paths.lesson,
    'They **decide** there.',
    'A file_name_x, 2 * 3.',
  ),
  'a link with emphasis in it': edited(paths.lesson, '[the minutes]', '[the *minutes*]'),
  'another minute count': edited(paths.lesson, '"minutes": 5', '"minutes": 6'),
};

describe('a course without a fault', () => {
  it('has no issue', async () => {
    expect((await loadCourse(tinyCourseWith({}))).issues).toEqual([]);
  });

  it('may hold a handout', async () => {
    expect((await loadCourse(tinyCourseWith({ 'handouts/call-card.json': soundHandout }))).issues).toEqual([]);
  });

  it('may score saved answers anew', async () => {
    expect((await loadCourse(tinyCourseWith(rescored))).issues).toEqual([]);
  });

  it.each(Object.entries(allowed))('may hold %s', async (_, lesson) => {
    expect((await loadCourse(tinyCourseWith({ [paths.lesson]: lesson }))).issues).toEqual([]);
  });
});

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('names $name with its place and mend', async ({ change, expected }) => {
    const { issues } = await loadCourse(tinyCourseWith(change));
    expect(issues.map((issue) => formatIssue(issue))).toEqual(expected);
  });
});

describe('a course with two broken files', () => {
  it('names the issues of both, and of the others', async () => {
    const { issues, course } = await loadCourse(
      tinyCourseWith({
        [paths.facts]: '{ "formatVersion": 1, "facts": [ }',
        [paths.glossary]: edited(paths.glossary, '"term"', '"word"'),
        [paths.lesson]: edited(paths.lesson, '"objective": "T1"', '"objective": "T2"'),
      }),
    );
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set([paths.facts, paths.glossary, paths.lesson]));
    expect(course).toBeUndefined();
  });
});

describe('a file that breaks off in the middle', () => {
  it('is told of by itself: what stands behind the break is not called gone', async () => {
    const { issues } = await loadCourse(
      tinyCourseWith({
        [paths.lesson]: tinyCourse[paths.lesson]?.replace('"blocks": [', '"blocks" ['),
        'ids.json': JSON.stringify({
          formatVersion: 2,
          published: { lessons: ['first-steps'], parts: ['first-steps/read', 'first-steps/do'] },
        }),
      }),
    );
    expect(new Set(issues.map(({ file, code }) => `${file} ${code}`))).toEqual(new Set([`${paths.lesson} syntax`]));
  });
});
