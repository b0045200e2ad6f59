import type { Comparison } from '../../src/compare/reason.ts';

const course = 'course.json';
const lesson = 'modules/basics/first-steps.json';
const check = 'question-banks/check-basics.json';
const final = 'question-banks/final-basics.json';

interface ComparisonCase {
  readonly name: string;
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test edits content as an author does.
  readonly edit: (file: any) => void;
  readonly verdict: Comparison['verdict'];
  readonly codes: readonly string[];
  readonly says: RegExp;
}

const rescore = { reason: 'The assembly has changed its rules.', date: '2026-11-30' };
const newPart = (id: string) => ({
  id,
  title: 'One more',
  blocks: [{ id: `fst-${id}`, type: 'text', text: 'The meeting is short.' }],
});

/** One edit of the tiny course, and what an administrator must then be told. */
export const comparisonCases: readonly ComparisonCase[] = [
  {
    name: 'other words',
    path: lesson,
    edit: (file) => {
      file.title = 'The first steps';
      file.parts[1].blocks[0].prompt = 'The office decides by itself.';
      file.parts[1].blocks[0].whenTrue.feedback = 'The office only carries out what members decide.';
    },
    verdict: 'safe',
    codes: [],
    says: /all learners go on/,
  },
  {
    name: 'parts, options and questions in another order',
    path: final,
    edit: (file) => {
      file.questions.reverse();
      for (const question of file.questions) question.options.reverse();
    },
    verdict: 'safe',
    codes: [],
    says: /all learners go on/,
  },
  {
    name: 'a part more in a lesson',
    path: lesson,
    edit: (file) => file.parts.splice(1, 0, newPart('meeting')),
    verdict: 'redo',
    codes: ['lesson-again'],
    says: /again in “First steps”\.\n.*the part “meeting” is new\. Whoever has finished/,
  },
  {
    name: 'a part less in a lesson',
    path: lesson,
    edit: (file) => file.parts.splice(1, 1),
    verdict: 'safe',
    codes: [],
    says: /all learners go on/,
  },
  {
    name: 'a question of another type under its id',
    path: lesson,
    edit: (file) => {
      const { whenTrue, whenFalse, ...question } = file.parts[1].blocks[0];
      const options = [
        { id: 'yes', text: 'Yes', feedback: 'Ask who meets once a year.', misconception: 'M1' },
        { id: 'no', text: 'No', feedback: 'The members decide.' },
      ];
      file.parts[1].blocks[0] = { ...question, type: 'single-choice', options, answerKey: 'no' };
    },
    verdict: 'redo',
    codes: ['lesson-again', 'key-and-options'],
    says: /“fst-q-true” is asked anew, since it is of another type now/,
  },
  {
    name: 'a question of the check that has an option more',
    path: check,
    edit: (file) =>
      file.questions[0].options.push({
        id: 'nobody',
        text: 'Nobody',
        feedback: 'Somebody does.',
        plausible: 'it seems so',
      }),
    verdict: 'redo',
    codes: ['attempt-shorter'],
    says: /“Check: the basics”, where it is under way, goes on without 1 of the 2/,
  },
  {
    name: 'a question that left the final test',
    path: final,
    edit: (file) => {
      const [first] = file.questions;
      file.questions[0] = { ...first, id: 'fin-q-other' };
    },
    verdict: 'redo',
    codes: ['attempt-shorter'],
    says: /“fin-q-one” went\. What was handed in stays/,
  },
  {
    name: 'another right answer in the final test',
    path: final,
    edit: (file) => turn(file.questions[0]),
    verdict: 'new',
    codes: ['key-changed'],
    says: /“fin-q-one” of “Final test” has another right answer under the same id/,
  },
  {
    name: 'another right answer in the final test, on purpose',
    path: final,
    edit: (file) => turn(Object.assign(file.questions[0], { rescore })),
    verdict: 'safe',
    codes: ['rescored'],
    says: /2026-11-30: The assembly has changed its rules\./,
  },
  {
    name: 'another right answer in a lesson',
    path: lesson,
    edit: (file) => {
      const question = file.parts[1].blocks[0];
      question.answerKey = true;
      [question.whenTrue, question.whenFalse] = [
        { feedback: 'They do.' },
        { feedback: 'The office does not wait.', plausible: 'members seem to decide' },
      ];
    },
    verdict: 'redo',
    codes: ['practice-key-changed'],
    says: /in “First steps”/,
  },
  {
    name: 'a higher mastery',
    path: course,
    edit: (file) => {
      file.finalAssessment.mastery = 0.9;
    },
    verdict: 'new',
    codes: ['pass-lost', 'manifest-mastery'],
    says: /it takes 90% to pass, and took 80%/,
  },
  {
    name: 'a lower mastery',
    path: course,
    edit: (file) => {
      file.finalAssessment.mastery = 0.7;
    },
    verdict: 'safe',
    codes: ['manifest-mastery', 'pass-won'],
    says: /Some learners who had not passed are passed/,
  },
  {
    name: 'a final test that draws more',
    path: course,
    edit: (file) => {
      file.finalAssessment.blueprint[0].draw.understand = 2;
    },
    verdict: 'safe',
    codes: ['blueprint'],
    says: /2 then 3 of “basics”/,
  },
  {
    name: 'a final test with another id',
    path: course,
    edit: (file) => {
      file.finalAssessment.id = 'final-exam';
    },
    verdict: 'new',
    codes: ['pass-lost'],
    says: /the final test has another id, “final-exam” and not “final-test”/,
  },
  {
    name: 'a course without its final test',
    path: course,
    edit: (file) => {
      file.finalAssessment = undefined;
    },
    verdict: 'new',
    codes: ['pass-lost', 'manifest-mastery'],
    says: /the final test is not there any more/,
  },
  {
    name: 'a check with another id',
    path: course,
    edit: (file) => {
      file.modules[0].knowledgeCheck.id = 'check-one';
    },
    verdict: 'redo',
    codes: ['new-check', 'assessment-gone'],
    says: /“check-one”.*take it again/,
  },
  {
    name: 'another course id',
    path: course,
    edit: (file) => {
      file.id = 'tiny-two';
    },
    verdict: 'new',
    codes: ['course-id', 'identifiers'],
    says: /another id: “tiny-two”, not “tiny”/,
  },
];

// biome-ignore lint/suspicious/noExplicitAny: a test edits content as an author does.
function turn(question: any): void {
  question.answerKey = 'office';
  const [members, office] = question.options;
  members.plausible = 'each of them has a seat';
  delete office.misconception;
  delete office.repair;
}
