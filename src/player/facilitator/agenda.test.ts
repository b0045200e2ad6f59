import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../../tests/support/example-questions.ts';
import type { CourseOutline, Lesson } from '../../domain/course/course.ts';
import { stopId, stops } from '../../domain/course/outline.ts';
import { checkAgenda, clock, lessonAgenda, pathBeside, roomStops, runSheet } from './agenda.ts';

const assessment = (id: string) => ({ id, title: id, minutes: 4, questions: 2, mastery: 0.7 });
const course: CourseOutline = {
  id: 'tiny',
  revision: '1.0.0',
  language: 'en',
  languages: ['en'],
  title: 'Tiny',
  subtitle: '',
  disclaimer: '',
  factsAsOf: '2026-06',
  modules: [
    {
      id: 'basics',
      title: 'Basics',
      shortTitle: 'Basics',
      summary: '',
      objectives: 1,
      lessons: [
        { id: 'one', title: 'One', minutes: 5 },
        { id: 'two', title: 'Two', minutes: 6 },
      ],
      knowledgeCheck: assessment('check'),
    },
  ],
  finalAssessment: assessment('final'),
};
const room = roomStops(stops(course));
const [one, two, check] = room;
const questions = exampleQuestions()
  .slice(0, 2)
  .map(({ question }) => question);
const lesson: Lesson = {
  id: 'one',
  module: 'basics',
  title: 'One',
  minutes: 5,
  objectives: [],
  parts: [{ id: 'p', title: 'P', blocks: [{ id: 'text', type: 'text' }, ...questions] }],
  references: { facts: {}, terms: {}, sources: {}, misconceptions: {} },
};
const prompts = [{ id: 'why', text: 'Why?', minutes: 4 }];
const guide = { lessons: { one: { minutes: 9, prompts } } };

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The course of this test has it.');
  return value;
}

describe('what stands on the projector', () => {
  it('is every lesson and check in the order of the course, and never the final test', () => {
    expect(room.map(stopId)).toEqual(['one', 'two', 'check']);
  });

  it('is of a lesson its title, its questions, then what is talked about', () => {
    const { steps, minutes } = lessonAgenda(there(one), lesson, guide);
    expect(steps.map(({ kind }) => kind)).toEqual(['cover', 'question', 'question', 'prompt']);
    expect(steps.at(-1)).toMatchObject({ number: 1, prompt: { text: 'Why?' } });
    expect(minutes).toBe(9);
  });

  it('goes on to the next stop after the last step, and back from the first; at both ends of the course it stays', () => {
    const first = lessonAgenda(there(one), lesson, guide);
    const last = checkAgenda(there(check), questions);
    expect(pathBeside(first, 0, 1, room)).toBe('/facilitator/one/2');
    expect(pathBeside(first, 3, 1, room)).toBe('/facilitator/two');
    expect(pathBeside(first, 1, -1, room)).toBe('/facilitator/one');
    expect(pathBeside(first, 0, -1, room)).toBeUndefined();
    expect(pathBeside(last, 0, -1, room)).toBe('/facilitator/two');
    expect(pathBeside(last, 2, 1, room)).toBeUndefined();
  });
});

describe('the run sheet', () => {
  it('begins each stop when the one before it ends', () => {
    const lines = runSheet([
      lessonAgenda(there(one), lesson, guide),
      lessonAgenda(there(two), { ...lesson, id: 'two' }, guide),
      checkAgenda(there(check), questions),
    ]);
    // A lesson that the guide does not know takes what it says to a learner.
    expect(lines.map(({ startsAt, minutes }) => [startsAt, minutes])).toEqual([
      [0, 9],
      [9, 6],
      [15, 4],
    ]);
  });

  it('writes minutes as a clock does', () => {
    expect([0, 9, 75, 600].map(clock)).toEqual(['0:00', '0:09', '1:15', '10:00']);
  });
});
