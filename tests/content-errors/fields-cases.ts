import { edited } from '../support/tiny-course.ts';
import { type ErrorCase, paths, typeNames } from './error-case.ts';

export const fieldsCases: readonly ErrorCase[] = [
  {
    name: 'a misspelt field',
    change: { [paths.course]: edited(paths.course, '"subtitle"', '"subtitel"') },
    expected: ['course.json:8:3 error unknown-field There is no field "subtitel" here.\n    Did you mean "subtitle"?'],
  },
  {
    name: 'a field that nothing is like',
    change: { [paths.lesson]: edited(paths.lesson, '"minutes": 5,', '"minutes": 5,\n  "colourScheme": "dark",') },
    expected: [
      'modules/basics/first-steps.json:7:3 error unknown-field There is no field "colourScheme" here.\n    Remove it, or use one of: $schema, formatVersion, id, title, minutes, objectives, optional, lint, facilitation, parts.',
    ],
  },
  {
    name: 'a missing field',
    change: { [paths.lesson]: edited(paths.lesson, '  "minutes": 5,\n', '') },
    expected: [
      'modules/basics/first-steps.json:1:1 error missing-field The field "minutes" is missing.\n    Add "minutes". How long it takes, in minutes.',
    ],
  },
  {
    name: 'a number in quotation marks',
    change: { [paths.lesson]: edited(paths.lesson, '"minutes": 5', '"minutes": "5"') },
    expected: [
      'modules/basics/first-steps.json:6:14 error wrong-type "minutes" is a text and must be a number.\n    Write a number here.',
    ],
  },
  {
    name: 'an unknown kind of fact',
    change: { [paths.facts]: edited(paths.facts, '"kind": "figure"', '"kind": "figur"') },
    expected: [
      'facts.json:8:15 error wrong-value "kind" cannot be "figur".\n    Did you mean "figure"? Choose one of: standing, figure, event, status, officeholder.',
    ],
  },
  {
    name: 'an unknown type of block',
    change: {
      [paths.lesson]: edited(
        paths.lesson,
        '"type": "text",\n          "heading"',
        '"type": "txt",\n          "heading"',
      ),
    },
    expected: [
      `modules/basics/first-steps.json:23:19 error unknown-type There is no type "txt".\n    Did you mean "text"? The types are: ${typeNames}.`,
    ],
  },
  {
    name: 'a block without a type',
    change: {
      [paths.lesson]: edited(
        paths.lesson,
        '          "id": "fst-text",\n          "type": "text",\n',
        '          "id": "fst-text",\n',
      ),
    },
    expected: [
      `modules/basics/first-steps.json:21:9 error missing-field "fst-text" has no field "type".\n    Add "type", one of: ${typeNames}.`,
    ],
  },
  {
    name: 'an id with capitals',
    change: { [paths.lesson]: edited(paths.lesson, '"id": "read"', '"id": "Read me"') },
    expected: [
      'modules/basics/first-steps.json:12:13 error wrong-format "id" is not written as it must be: "Read me".\n    Use small letters, digits and single hyphens, for example "nnf-hook".',
    ],
  },
  {
    name: 'a date that is none',
    change: { [paths.facts]: edited(paths.facts, '"asOf": "2026-06"', '"asOf": "June 2026"') },
    expected: [
      'facts.json:20:15 error wrong-format "asOf" is not written as it must be: "June 2026".\n    Write the date as 2024, 2024-07 or 2024-07-19.',
    ],
  },
  {
    name: 'a title that is too long',
    change: {
      [paths.lesson]: edited(
        paths.lesson,
        '"title": "Now you"',
        '"title": "Now you, and take all the time that you need for it"',
      ),
    },
    expected: [
      'modules/basics/first-steps.json:31:16 error too-big "title" has 51 characters and may have at most 50.\n    Say it in fewer words.',
    ],
  },
  {
    name: 'an empty text',
    change: { [paths.course]: edited(paths.course, '"belief": "The office decides"', '"belief": ""') },
    expected: [
      'course.json:22:17 error too-small "belief" has 0 characters and must have at least 1.\n    Write something here, or remove the field.',
    ],
  },
  {
    name: 'a lesson without objectives',
    change: { [paths.lesson]: edited(paths.lesson, '"objectives": [\n    "T1"\n  ]', '"objectives": []') },
    expected: [
      'modules/basics/first-steps.json:7:17 error too-small "objectives" has 0 entries and must have at least 1.\n    Add an entry.',
    ],
  },
  {
    name: 'a misspelt field deep in a file',
    change: { [paths.lesson]: edited(paths.lesson, '"repair": "fst-text"', '"repairs": "fst-text"') },
    expected: [
      'modules/basics/first-steps.json:42:13 error unknown-field There is no field "repairs" here.\n    Did you mean "repair"?',
    ],
  },
  {
    name: 'a choice without feedback',
    change: {
      [paths.lesson]: edited(paths.lesson, '            "feedback": "Members decide, once a year.[^TIN-2]"\n', ''),
    },
    expected: [
      'modules/basics/first-steps.json:44:24 error missing-field The field "feedback" is missing.\n    Add "feedback". Shown when the learner chose this value. One paragraph; mark-up allowed.',
    ],
  },
  {
    name: 'a missing format version',
    change: { [paths.facts]: edited(paths.facts, '  "formatVersion": 1,\n', '') },
    expected: [
      'facts.json:1:1 error missing-version The field "formatVersion" with the number of the format is missing.\n    Add "formatVersion": 1, as the line after "$schema".',
    ],
  },
  {
    name: 'a format that is too new',
    change: { [paths.glossary]: edited(paths.glossary, '"formatVersion": 1', '"formatVersion": 2') },
    expected: [
      'glossary.json:2:3 error newer-version This file is written in format 2, and this player knows formats up to 1.\n    Use a newer player, or save the file in an older format.',
    ],
  },
  {
    name: 'a format that never was',
    change: { [paths.sources]: edited(paths.sources, '"formatVersion": 1', '"formatVersion": 0') },
    expected: [
      'sources.json:2:3 error unknown-version There is no format 0, or no way from it to format 1.\n    Write "formatVersion": 1 and mend what the check then names.',
    ],
  },
];
