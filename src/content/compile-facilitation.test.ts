import { describe, expect, it } from 'vitest';
import { tinyCourse, tinyCourseWith } from '../../tests/support/tiny-course.ts';
import type { FacilitationGuide } from '../domain/course/course.ts';
import { buildCourse } from './load-course.ts';

const path = 'modules/basics/first-steps.json';
const lesson = JSON.parse(tinyCourse[path] ?? '{}');
const reflection = {
  id: 'fst-thought',
  type: 'reflection',
  heading: 'Your thought',
  prompt: 'Who should decide?\n\nYou may skip it.',
};
const again = { ...reflection, id: 'fst-again', recalls: 'fst-thought' };

async function guideOf(changes: object, blocks: readonly object[] = []) {
  const [first, ...others] = lesson.parts;
  const parts = [{ ...first, blocks: [...first.blocks, ...blocks] }, ...others];
  const folder = tinyCourseWith({ [path]: JSON.stringify({ ...lesson, ...changes, parts }) });
  const { compiled, issues } = await buildCourse(folder, { languages: ['en', 'ar-XB'] });
  if (!compiled) throw new Error(JSON.stringify(issues));
  const guide = (language: string): FacilitationGuide =>
    JSON.parse(compiled.files[`${language}/facilitation.json`] ?? 'null');
  return { guide, lesson: JSON.parse(compiled.files['en/lessons/first-steps.json'] ?? 'null') };
}

const prompts = [
  { id: 'who', text: 'Who decides where you work?', minutes: 4, listenFor: 'More than one name.' },
  { id: 'why', text: 'Why there?', minutes: 6 },
];

describe('what a group talks about', () => {
  it('is what the author wrote, in each language; the minutes are those of lesson and talk', async () => {
    const { guide } = await guideOf({ facilitation: { prompts } });
    expect(guide('en').lessons['first-steps']).toEqual({ minutes: lesson.minutes + 10, prompts });
    const translated = guide('ar-XB').lessons['first-steps']?.prompts[0];
    expect(translated).toMatchObject({ id: 'who', minutes: 4 });
    expect(translated?.text).not.toBe(prompts[0]?.text);
    expect(translated?.listenFor).not.toBe(prompts[0]?.listenFor);
  });

  it('takes as long as its author says', async () => {
    const { guide } = await guideOf({ facilitation: { minutes: 30, prompts } });
    expect(guide('en').lessons['first-steps']?.minutes).toBe(30);
  });

  it('is the question of each reflection where nothing is written, but not of one that asks again', async () => {
    const { guide } = await guideOf({}, [reflection, again]);
    expect(guide('en').lessons['first-steps']).toEqual({
      minutes: lesson.minutes + 3,
      prompts: [{ id: 'fst-thought', text: 'Who should decide?\nYou may skip it.', minutes: 3 }],
    });
  });

  it('is in no file that a learner loads', async () => {
    const { lesson: compiled } = await guideOf({ facilitation: { prompts } });
    expect(JSON.stringify(compiled)).not.toContain('Who decides where you work?');
  });
});
