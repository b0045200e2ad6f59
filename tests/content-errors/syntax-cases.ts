import { edited } from '../support/tiny-course.ts';
import { type ErrorCase, paths } from './error-case.ts';

export const syntaxCases: readonly ErrorCase[] = [
  {
    name: 'a comment',
    change: {
      [paths.course]: edited(paths.course, '"factsAsOf": "2026-06",\n', '"factsAsOf": "2026-06",\n  // the month\n'),
    },
    expected: [
      'course.json:12:3 error syntax A comment stands here, and JSON has none.\n    Remove it; a "note" field can hold remarks where one is allowed.',
    ],
  },
  {
    name: 'a trailing comma',
    change: { [paths.glossary]: edited(paths.glossary, '.[^TIN-2]"', '.[^TIN-2]",') },
    expected: [
      'glossary.json:7:58 error syntax A comma stands after the last entry, and JSON allows none there.\n    Remove this comma.',
    ],
  },
  {
    name: 'a missing comma between fields',
    change: { [paths.lesson]: edited(paths.lesson, '"minutes": 5,', '"minutes": 5') },
    expected: [
      'modules/basics/first-steps.json:7:3 error syntax A comma is missing here.\n    Write a comma at the end of line 6.',
    ],
  },
  {
    name: 'a missing colon',
    change: {
      [paths.facts]: edited(
        paths.facts,
        '"grade": "P",\n      "reviewBy": "2028"',
        '"grade" "P",\n      "reviewBy": "2028"',
      ),
    },
    expected: [
      'facts.json:24:15 error syntax A colon is missing here.\n    Write a colon between the name of the field and its value.',
    ],
  },
  {
    name: 'a text without its closing quotation mark',
    change: { [paths.sources]: edited(paths.sources, '"Minutes of the assembly"', '"Minutes of the assembly') },
    expected: [
      'sources.json:6:16 error syntax This text has no closing quotation mark.\n    End it with ". Write a line break inside a text as \\n.',
    ],
  },
  {
    name: 'a field in single words without quotation marks',
    change: { [paths.course]: edited(paths.course, '"subtitle": "Small and whole."', 'subtitle: "Small and whole."') },
    expected: [
      'course.json:8:3 error syntax This word is not JSON.\n    Put text in straight double quotes ("), not “ ”. A quotation mark inside a text is \\" or “ ”.',
    ],
  },
  {
    name: 'a line break written into a text',
    change: { [paths.lesson]: edited(paths.lesson, 'One seat each', 'One seat\neach') },
    expected: [
      'modules/basics/first-steps.json:24:22 error syntax This text has no closing quotation mark.\n    End it with ". Write a line break inside a text as \\n.',
    ],
  },
  {
    name: 'a backslash that means nothing',
    change: { [paths.course]: edited(paths.course, 'Invented for tests.', 'Invented for \\q tests.') },
    expected: [
      'course.json:10:17 error syntax This backslash has no meaning here.\n    Write \\\\ for a backslash, \\" for a quotation mark.',
    ],
  },
  {
    name: 'a field that stands twice',
    change: {
      [paths.course]: edited(
        paths.course,
        '"title": "A tiny course",',
        '"title": "A tiny course",\n  "title": "Another title",',
      ),
    },
    expected: ['course.json:8:3 error field-twice The field "title" stands twice here.\n    Keep one of the two.'],
  },
  {
    name: 'a file that ends too early',
    change: { 'glossary.json': '{\n  "formatVersion": 1,\n  "terms": [\n' },
    expected: ['glossary.json:4:1 error syntax A closing bracket is missing here.\n    Write ] to end what [ began.'],
  },
  {
    name: 'an empty file',
    change: { 'sources.json': '' },
    expected: [
      'sources.json:1:1 error syntax A value is missing here.\n    Write the value, or remove what asks for one.',
    ],
  },
  {
    name: 'a folder without course.json',
    change: { 'course.json': undefined },
    expected: [
      'course.json:1:1 error missing-file There is no course.json in this folder.\n    Give the folder that holds course.json, or write one.',
    ],
  },
  {
    name: 'a file in the wrong folder',
    change: { 'modules/stray.json': '{}\n' },
    expected: [
      'modules/stray.json:1:1 warning stray-file This file has no place in a course, so nothing reads it.\n    Move it to modules/<module>/, question-banks/ or translations/<language>/, or remove it.',
    ],
  },
];
