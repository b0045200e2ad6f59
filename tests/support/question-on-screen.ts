import type { FrameLocator } from 'playwright-core';
import type { Question } from '../../src/domain/assessment/question.ts';
import { plainText } from '../../src/domain/course/rich-text.ts';
import type { PackagedCourse } from './packaged-course.ts';

/** The question that stands on the screen open, found by its situation and its words. */
export async function questionOnScreen(screen: FrameLocator, course: PackagedCourse): Promise<Question> {
  await screen.locator('.check-row').waitFor();
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const heading = plain(await screen.locator('fieldset.q legend h2').innerText());
  const scene = screen.locator('.scene');
  const situation = (await scene.count()) > 0 ? plain(await scene.innerText()) : '';
  const found = [...course.questions.values()].filter(
    ({ prompt, scene: told = [] }) =>
      plain(plainText(prompt)) === heading && situation.startsWith(plain(plainText(told)).slice(0, 30)),
  );
  const [question] = found;
  if (!question || found.length > 1) throw new Error(`${found.length} questions ask: ${situation} ${heading}`);
  return question;
}
