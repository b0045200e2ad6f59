import { edited } from '../support/tiny-course.ts';
import { type ErrorCase, paths } from './error-case.ts';

export const questionsCases: readonly ErrorCase[] = [
  {
    name: 'an answer key that names nothing',
    change: { [paths.check]: edited(paths.check, '"members"\n    }\n  ]', '"member"\n    }\n  ]') },
    expected: [
      'question-banks/check-basics.json:48:20 error dangling-key The answer key names "member", which is not among the options.\n    Use one of: members, office.',
    ],
  },
  {
    name: 'a question without an answer key',
    change: { [paths.lesson]: edited(paths.lesson, ',\n          "answerKey": false', '') },
    expected: [
      'modules/basics/first-steps.json:33:9 error missing-field "fst-q-true" has no field "answerKey".\n    Add "answerKey". Whether the statement is true.',
    ],
  },
  {
    name: 'a wrong choice without a reason',
    change: { [paths.lesson]: edited(paths.lesson, '"misconception": "M1",\n', '') },
    expected: [
      'modules/basics/first-steps.json:39:23 error missing-reason This value is not right, and nothing says why a learner picks it.\n    Add "misconception": the id of one in course.json, or "plausible": why a person who has not learned it picks this.',
    ],
  },
  {
    name: 'an objective without questions',
    change: {
      [paths.course]: edited(
        paths.course,
        '"objectives": [\n    {',
        '"objectives": [\n    {\n      "id": "T0",\n      "text": "Say nothing",\n      "level": "remember"\n    },\n    {',
      ),
    },
    expected: [
      'course.json:14:13 error objective-without-questions No question counts toward the objective "T0".\n    Add a question with "objective": "T0", or take the objective out.',
    ],
  },
  {
    name: 'a mastery in per cent',
    change: { [paths.course]: edited(paths.course, '"mastery": 0.8', '"mastery": 80') },
    expected: [
      'course.json:51:16 error unreachable-mastery Nobody can reach a share of 80: 1 is every point there is.\n    Write 0.8 for 80%.',
    ],
  },
  {
    name: 'a mastery above all points',
    change: { [paths.course]: edited(paths.course, '"mastery": 0.6', '"mastery": 1.2') },
    expected: [
      'course.json:43:20 error unreachable-mastery Nobody can reach a share of 1.2: 1 is every point there is.\n    Write a share from 0 to 1.',
    ],
  },
  {
    name: 'a module of which nothing is drawn',
    change: { [paths.course]: edited(paths.course, '"understand": 1,\n          "apply": 1', '"understand": 0') },
    expected: [
      'course.json:57:17 error unreachable-mastery The final test draws no question of the module "basics", so no point can be earned in it.\n    Draw at least one question, for example "draw": { "apply": 1 }, or remove the line.',
    ],
  },
  {
    name: 'a bank that holds less than is drawn',
    change: { [paths.course]: edited(paths.course, '"apply": 1', '"apply": 2') },
    expected: [
      'course.json:59:20 error bank-too-small The test draws 2 questions of the group "apply" from "final-basics", which holds 1.\n    Draw fewer, or add questions of the level apply to the bank.',
    ],
  },
  {
    name: 'a least share that nobody reaches',
    change: { [paths.course]: edited(paths.course, '"moduleMinimum": 0.5', '"moduleMinimum": 50') },
    expected: [
      'course.json:52:22 error unreachable-mastery Nobody can reach a share of 50: 1 is every point there is.\n    Write 0.5 for 50%.',
    ],
  },
];
