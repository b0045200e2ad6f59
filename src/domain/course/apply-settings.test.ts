import { describe, expect, it } from 'vitest';
import { completion, progressMeasure, totalMinutes } from '../progress/completion.ts';
import { emptyProgress } from '../progress/progress.ts';
import { certificateIsDue } from '../progress/success.ts';
import { applySettings } from './apply-settings.ts';
import type { CourseOutline } from './course.ts';
import { nextStop, stopAfter, stopId } from './outline.ts';

const test = { minutes: 5, questions: 4, mastery: 0.8 };
const course: CourseOutline = {
  id: 'c',
  revision: '1',
  language: 'en',
  languages: ['en', 'fr', 'ar'],
  title: 'C',
  subtitle: '',
  disclaimer: '',
  factsAsOf: '2026-06',
  modules: ['one', 'two'].map((id) => ({
    id,
    title: id,
    shortTitle: id,
    summary: '',
    objectives: 1,
    lessons: [{ id: `lesson-${id}`, title: id, minutes: 10 }],
    knowledgeCheck: { ...test, id: `check-${id}`, title: 'Check' },
  })),
  finalAssessment: { ...test, id: 'final', title: 'Final', moduleMinimum: 0.5 },
};
const done = { visited: [], done: true };
const read = { ...emptyProgress(1), lessons: { 'lesson-one': done, 'lesson-two': done } };
const rule = { mastery: 0.8, moduleMinimum: 0.5 };

describe('a course that is completed when it is read', () => {
  const reading = applySettings(course, { report: 'completed-when-read' });

  it('waits for no test, counts no minutes of one, and sends nobody there', () => {
    expect(completion(read, course)).toBe('incomplete');
    expect(completion(read, reading)).toBe('completed');
    expect(progressMeasure(read, reading)).toBe(1);
    expect([totalMinutes(course), totalMinutes(reading)]).toEqual([35, 20]);
    expect(nextStop(read, reading)).toBeUndefined();
    const after = stopAfter(reading, 'lesson-one');
    expect(after && stopId(after)).toBe('lesson-two');
    expect(stopAfter(reading, 'lesson-two')).toBeUndefined();
    expect(certificateIsDue(read, reading, rule)).toBe(true);
  });

  it('becomes one that asks for them again', () => {
    expect(applySettings(reading, { report: 'both' })).toEqual(course);
  });
});

describe('settings', () => {
  it('that say nothing change nothing, and none is invented', () => {
    expect(JSON.stringify(applySettings(course, {}))).toBe(JSON.stringify(course));
  });

  it('keep the language of the course among those that can be chosen', () => {
    expect(applySettings(course, { languages: ['ar'] }).languages).toEqual(['en', 'ar']);
  });

  it('set mastery in percent, and no module asks for more than the whole', () => {
    expect(applySettings(course, { mastery: 70 }).finalAssessment).toMatchObject({ mastery: 0.7, moduleMinimum: 0.5 });
    expect(applySettings(course, { mastery: 40 }).finalAssessment).toMatchObject({ mastery: 0.4, moduleMinimum: 0.4 });
  });

  it('bring back with null what the packager replaced', () => {
    const packaged = applySettings(course, { mastery: 40, title: 'Other' });
    const authored = { mastery: 0.8, moduleMinimum: 0.5, titles: { en: 'C' } };
    expect(applySettings(packaged, { mastery: null, title: null }, authored)).toEqual(course);
  });
});
