import type { ContentSource } from '../../src/content/content-source.ts';
import { memorySource } from '../../src/content/sources/memory.ts';

/** The files of a course by path, as an author writes them. */
export type CourseFolder = Readonly<Record<string, string>>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const single = (id: string, level: string, answerKey = 'members') => ({
  id,
  type: 'single-choice',
  objective: 'T1',
  level,
  prompt: 'Who decides at the yearly meeting?',
  options: [
    {
      id: 'members',
      text: 'The members together',
      feedback: 'Each member has a seat there.[^TIN-1]',
    },
    {
      id: 'office',
      text: 'The office alone',
      feedback: 'The office does the work between the meetings.',
      misconception: 'M1',
      repair: 'fst-text',
    },
  ],
  answerKey,
});

/** One module with a lesson, a knowledge check and a final test: every kind of file, without an issue. */
export const tinyCourse: CourseFolder = {
  'course.json': json({
    $schema: './schemas/course.schema.json',
    formatVersion: 1,
    id: 'tiny',
    revision: '1.0.0',
    language: 'en',
    title: 'A tiny course',
    subtitle: 'Small and whole.',
    promise: 'You can say who decides.',
    disclaimer: 'Invented for tests.',
    factsAsOf: '2026-06',
    objectives: [{ id: 'T1', text: 'Say who decides', level: 'understand' }],
    misconceptions: [{ id: 'M1', belief: 'The office decides', truth: 'The members decide' }],
    modules: [
      {
        id: 'basics',
        title: 'The basics',
        shortTitle: 'Basics',
        summary: 'Who decides, and where.',
        objectives: ['T1'],
        lessons: ['first-steps'],
        knowledgeCheck: {
          id: 'check-basics',
          title: 'Check: the basics',
          bank: 'check-basics',
          minutes: 2,
          mastery: 0.6,
        },
      },
    ],
    finalAssessment: {
      id: 'final-test',
      title: 'Final test',
      minutes: 3,
      mastery: 0.8,
      moduleMinimum: 0.5,
      blueprint: [{ module: 'basics', bank: 'final-basics', draw: { understand: 1, apply: 1 } }],
    },
  }),
  'facts.json': json({
    formatVersion: 1,
    facts: [
      {
        id: 'TIN-1',
        claim: 'The assembly had 7 members in 2026.',
        value: '7',
        kind: 'figure',
        asOf: '2026',
        sources: ['tin-minutes'],
        grade: 'P',
        reviewBy: '2027-06',
      },
      {
        id: 'TIN-2',
        claim: 'The assembly meets once a year.',
        kind: 'standing',
        asOf: '2026-06',
        sources: ['tin-minutes'],
        grade: 'P',
        reviewBy: '2028',
      },
    ],
  }),
  'sources.json': json({
    formatVersion: 1,
    sources: [
      {
        id: 'tin-minutes',
        title: 'Minutes of the assembly',
        publisher: 'The assembly',
        url: 'https://example.org/minutes',
        note: 'Invented.',
      },
    ],
  }),
  'glossary.json': json({
    formatVersion: 1,
    terms: [{ id: 'GLO-1', term: 'Assembly', definition: 'The meeting of all members.[^TIN-2]' }],
  }),
  'modules/basics/first-steps.json': json({
    $schema: '../../schemas/lesson.schema.json',
    formatVersion: 1,
    id: 'first-steps',
    title: 'First steps',
    minutes: 5,
    objectives: ['T1'],
    parts: [
      {
        id: 'read',
        title: 'Who decides?',
        blocks: [
          { id: 'fst-story', type: 'text', story: true, text: 'In 2019 somebody asks: “Who decides?”' },
          {
            id: 'fst-text',
            type: 'text',
            heading: 'One seat each',
            text: 'All {{TIN-1}} members meet in the [assembly](term:GLO-1).[^TIN-1]\n\n- They **decide** there.\n- Read [the minutes](https://example.org/minutes).',
          },
        ],
      },
      {
        id: 'do',
        title: 'Now you',
        blocks: [
          {
            id: 'fst-q-true',
            type: 'true-false',
            objective: 'T1',
            level: 'understand',
            prompt: 'The office decides alone.',
            whenTrue: {
              feedback: 'The office carries out what members decide.',
              misconception: 'M1',
              repair: 'fst-text',
            },
            whenFalse: { feedback: 'Members decide, once a year.[^TIN-2]' },
            answerKey: false,
          },
        ],
      },
    ],
  }),
  'question-banks/check-basics.json': json({
    formatVersion: 1,
    id: 'check-basics',
    title: 'Check: the basics',
    questions: [single('chk-q-one', 'remember'), single('chk-q-two', 'apply')],
  }),
  'question-banks/final-basics.json': json({
    formatVersion: 1,
    id: 'final-basics',
    title: 'Final test: the basics',
    questions: [single('fin-q-one', 'remember'), single('fin-q-two', 'understand'), single('fin-q-three', 'apply')],
  }),
  'media/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
};

const tooSmall = { reason: 'A course of three questions, made for tests.', until: '2099' };

/** The tiny course as an author would package it: the rules on writing that it is too small for are waived. */
export const tinyCourseWaived: CourseFolder = {
  ...tinyCourse,
  'course.json': json({
    ...JSON.parse(tinyCourse['course.json'] ?? ''),
    lint: Object.fromEntries(['I01', 'I02', 'I17', 'I20', 'I23', 'S03'].map((rule) => [rule, tooSmall])),
  }),
};

/** The tiny course with some files changed, added, or left out where the value is undefined. */
export function tinyCourseWith(changes: Readonly<Record<string, string | undefined>>): ContentSource {
  const files = Object.entries({ ...tinyCourse, ...changes });
  return memorySource(Object.fromEntries(files.flatMap(([path, file]) => (file === undefined ? [] : [[path, file]]))));
}

/** Replaces one piece of a file's text, which must stand there, and once only. */
export function edited(path: string, from: string, to: string): string {
  const text = tinyCourse[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in ${path}.`);
  return text.replace(from, () => to);
}
