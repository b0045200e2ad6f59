import { edited, tinyCourse } from '../support/tiny-course.ts';
import { type ErrorCase, paths } from './error-case.ts';

const secondLesson = (tinyCourse[paths.lesson] ?? '')
  .replace('"first-steps"', '"second-steps"')
  .replaceAll('fst-', 'snd-');

export const referencesCases: readonly ErrorCase[] = [
  {
    name: 'a citation of a fact that does not exist',
    change: { [paths.lesson]: edited(paths.lesson, 'once a year.[^TIN-2]', 'once a year.[^TIN-3]') },
    expected: [
      'modules/basics/first-steps.json:45:56 error dangling-fact There is no fact in facts.json with the id "TIN-3".\n    Add the fact with its source, or cite another.',
    ],
  },
  {
    name: 'a value of a fact that has none',
    change: { [paths.lesson]: edited(paths.lesson, '{{TIN-1}}', '{{TIN-2}}') },
    expected: [
      'modules/basics/first-steps.json:25:26 error fact-without-value The fact "TIN-2" has no "value" to put here.\n    Add "value" to the fact, or write the words and cite it: [^TIN-2].',
    ],
  },
  {
    name: 'a term that is not in the glossary',
    change: { [paths.lesson]: edited(paths.lesson, 'term:GLO-1', 'term:GLO-11') },
    expected: [
      'modules/basics/first-steps.json:25:70 error term-not-in-glossary There is no term "GLO-11" in glossary.json.\n    Add the term, or remove the link.',
    ],
  },
  {
    name: 'a source that does not exist',
    change: {
      [paths.facts]: edited(
        paths.facts,
        '"tin-minutes"\n      ],\n      "grade": "P",\n      "reviewBy": "2028"',
        '"tin-minute"\n      ],\n      "grade": "P",\n      "reviewBy": "2028"',
      ),
    },
    expected: [
      'facts.json:22:9 error dangling-source There is no source in sources.json with the id "tin-minute".\n    Did you mean "tin-minutes"?',
    ],
  },
  {
    name: 'a term to see that does not exist',
    change: {
      [paths.glossary]: edited(paths.glossary, '"term": "Assembly",', '"term": "Assembly",\n      "see": ["GLO-2"],'),
    },
    expected: [
      'glossary.json:7:15 error dangling-term There is no term in glossary.json with the id "GLO-2".\n    Use one of: GLO-1.',
    ],
  },
  {
    name: 'an objective that does not exist',
    change: { [paths.lesson]: edited(paths.lesson, '"objective": "T1"', '"objective": "T2"') },
    expected: [
      'modules/basics/first-steps.json:36:24 error dangling-objective There is no objective in course.json with the id "T2".\n    Use one of: T1.',
    ],
  },
  {
    name: 'a misconception that does not exist',
    change: { [paths.lesson]: edited(paths.lesson, '"misconception": "M1"', '"misconception": "M9"') },
    expected: [
      'modules/basics/first-steps.json:41:30 error dangling-misconception There is no misconception in course.json with the id "M9".\n    Use one of: M1.',
    ],
  },
  {
    name: 'a repair that names no block',
    change: { [paths.lesson]: edited(paths.lesson, '"repair": "fst-text"', '"repair": "fst-txt"') },
    expected: [
      'modules/basics/first-steps.json:42:23 error dangling-block There is no block with the id "fst-txt".\n    Did you mean "fst-text"?',
    ],
  },
  {
    name: 'a bank that does not exist',
    change: { [paths.course]: edited(paths.course, '"bank": "check-basics"', '"bank": "check-basic"') },
    expected: [
      'course.json:41:17 error dangling-bank There is no bank in question-banks/ with the id "check-basic".\n    Did you mean "check-basics"?',
    ],
  },
  {
    name: 'a blueprint with an unknown module',
    change: { [paths.course]: edited(paths.course, '"module": "basics"', '"module": "basic"') },
    expected: [
      'course.json:55:19 error dangling-module There is no module with the id "basic".\n    Did you mean "basics"?',
    ],
  },
  {
    name: 'a lesson without a file',
    change: { [paths.course]: edited(paths.course, '"first-steps"', '"first-step"') },
    expected: [
      'course.json:36:9 error dangling-lesson The lesson "first-step" has no file modules/basics/first-step.json.\n    Did you mean modules/basics/first-steps.json?',
      'modules/basics/first-steps.json:4:9 error unreachable-lesson No module lists this lesson, so no learner can reach it.\n    Add "first-steps" to the lessons of the module "basics" in course.json, or remove the file.',
    ],
  },
  {
    name: 'a lesson that no module lists',
    change: { 'modules/basics/second-steps.json': secondLesson },
    expected: [
      'modules/basics/second-steps.json:4:9 error unreachable-lesson No module lists this lesson, so no learner can reach it.\n    Add "second-steps" to the lessons of the module "basics" in course.json, or remove the file.',
    ],
  },
  {
    name: 'an unknown question bank of a broken lesson is no second issue',
    change: { [paths.lesson]: edited(paths.lesson, '"id": "fst-text"', '"id": "fst-text",\n          "x": 1') },
    expected: [
      'modules/basics/first-steps.json:23:11 error unknown-field There is no field "x" here.\n    Did you mean "id"?',
    ],
  },
  {
    name: 'a lesson whose id is not its file name',
    change: { [paths.lesson]: edited(paths.lesson, '"id": "first-steps"', '"id": "first-step"') },
    expected: [
      'modules/basics/first-steps.json:4:9 error id-not-file-name The id is "first-step" and the file is named first-steps.json.\n    Rename the file to first-step.json, or write "id": "first-steps".',
    ],
  },
  {
    name: 'the id of a block in use twice',
    change: { [paths.lesson]: edited(paths.lesson, '"id": "fst-q-true"', '"id": "fst-text"') },
    expected: [
      'modules/basics/first-steps.json:34:17 error duplicate-id "fst-text" is the id of another block or question too.\n    Give it an id of its own; the first stands in modules/basics/first-steps.json, line 22.',
    ],
  },
  {
    name: 'the id of a prompt in use twice',
    change: {
      [paths.lesson]: edited(
        paths.lesson,
        '"parts":',
        '"facilitation": { "prompts": [{ "id": "who", "text": "Who?", "minutes": 2 }, { "id": "who", "text": "Why?", "minutes": 2 }] },\n  "parts":',
      ),
    },
    expected: [
      'modules/basics/first-steps.json:10:88 error duplicate-id "who" is the id of another prompt of this lesson too.\n    Give it an id of its own; the first stands in modules/basics/first-steps.json, line 10.',
    ],
  },
  {
    name: 'a part id in use twice',
    change: { [paths.lesson]: edited(paths.lesson, '"id": "do"', '"id": "read"') },
    expected: [
      'modules/basics/first-steps.json:30:13 error duplicate-id "read" is the id of another part of this lesson too.\n    Give it an id of its own; the first stands in modules/basics/first-steps.json, line 12.',
    ],
  },
  {
    name: 'a fact id in use twice',
    change: { [paths.facts]: edited(paths.facts, '"id": "TIN-2"', '"id": "TIN-1"') },
    expected: [
      'facts.json:17:13 error duplicate-id "TIN-1" is the id of another fact too.\n    Give it an id of its own; the first stands in facts.json, line 5.',
      'glossary.json:7:51 error dangling-fact There is no fact in facts.json with the id "TIN-2".\n    Add the fact with its source, or cite another.',
      'modules/basics/first-steps.json:45:56 error dangling-fact There is no fact in facts.json with the id "TIN-2".\n    Add the fact with its source, or cite another.',
    ],
  },
  {
    name: 'a figure without words for what it shows',
    change: {
      [paths.lesson]: withBlock({ id: 'fst-figure', type: 'figure', image: 'media/dot.svg', caption: 'A dot.' }),
    },
    expected: [
      'modules/basics/first-steps.json:15:44 error missing-alt This image has no words for those who do not see it.\n    Write "alt": what the image shows, at most 150 characters; or "decorative": true if it says nothing.',
    ],
  },
  {
    name: 'a figure whose file is not there',
    change: {
      [paths.lesson]: withBlock({
        id: 'fst-figure',
        type: 'figure',
        image: 'media/dott.svg',
        alt: 'x',
        caption: 'A dot.',
      }),
    },
    expected: [
      'modules/basics/first-steps.json:15:44 error dangling-media There is no file "media/dott.svg".\n    Did you mean "media/dot.svg"?',
    ],
  },
  {
    name: 'a reflection that recalls none',
    change: {
      [paths.lesson]: withBlock({
        id: 'fst-think',
        type: 'reflection',
        recalls: 'fst-text',
        heading: 'x',
        prompt: 'x',
      }),
    },
    expected: [
      'modules/basics/first-steps.json:15:49 error dangling-reflection There is no reflection with the id "fst-text".\n    Use one of: fst-think.',
    ],
  },
];

/** The lesson with one more block, on a line of its own before the first. */
function withBlock(block: Readonly<Record<string, string>>): string {
  return edited(
    paths.lesson,
    '"blocks": [\n        {\n          "id": "fst-story"',
    `"blocks": [\n${JSON.stringify(block)},\n        {\n          "id": "fst-story"`,
  );
}
