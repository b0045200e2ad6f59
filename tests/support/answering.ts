import type { FrameLocator } from 'playwright-core';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import { creditOf, type Score } from '../../src/domain/assessment/score.ts';
import { plainText } from '../../src/domain/course/rich-text.ts';
import { rulesByType } from './example-questions.ts';

/** A response that earns all of the point, or none of it. */
export function responseTo(question: Question, way: 'right' | 'wrong'): Response {
  const rules = rulesFor(rulesByType, question);
  const key = rules.key(question);
  if (way === 'right') return key;
  const earns = (response: Response) => rules.score(question, response);
  const response = wrong(question, key, rules.shape(question), earns);
  const score = rules.score(question, response);
  if (score.status !== 'scored' || score.earned > 0) throw new Error(`${JSON.stringify(response)} is not wrong.`);
  return response;
}

function wrong(
  question: Question,
  key: Response,
  [ids = [], targets = []]: readonly (readonly string[])[],
  earns: (response: Response) => Score,
): Response {
  if (typeof key === 'boolean') return !key;
  if (typeof key === 'number') return key + 1000;
  if (typeof key === 'string') return ids.find((id) => creditOf(earns(id)) === 'none') ?? 'no such word';
  if (Array.isArray(key)) {
    return question.type === 'ordering' ? [...key].reverse() : ids.filter((id) => !key.includes(id)).slice(0, 1);
  }
  const pairs: [string, string][] = Object.entries(key);
  // One to one: everybody gets the partner of the next.
  if (question.type === 'pair-cards')
    return Object.fromEntries(pairs.map(([item], at) => [item, pairs[(at + 1) % pairs.length]?.[1] ?? '']));
  const costs = (item: string, target: string) => {
    const score = earns({ ...Object.fromEntries(pairs), [item]: target });
    return score.status === 'scored' && score.earned < score.possible;
  };
  return Object.fromEntries(pairs.map(([item]) => [item, targets.find((target) => costs(item, target)) ?? '']));
}

/** Gives a response through the controls that the learner sees. Nothing is handed in. */
export async function give(course: FrameLocator, question: Question, response: Response): Promise<void> {
  const field = course.locator('fieldset.q');
  if (question.type === 'ordering' && Array.isArray(response)) return reorder(course, response);
  if (typeof response === 'number' || question.type === 'short-text') {
    return field
      .filter({ hasText: plainText(question.prompt) })
      .locator('input')
      .fill(`${response}`);
  }
  if (typeof response === 'object' && !Array.isArray(response)) {
    for (const [item, target] of Object.entries(response)) {
      const row = field.locator(`[data-drop="${item}"]`);
      await row.waitFor();
      const menus = await row.locator('select').all();
      // A cell of a chart has two parts, one a menu.
      const values = menus.length > 1 ? target.split('__') : [target];
      for (const [at, menu] of menus.entries()) await menu.selectOption(values[at] ?? '');
    }
    return;
  }
  const box = (value: string) => field.locator(`input[name="${question.id}"][value="${value}"]`);
  const wanted = (Array.isArray(response) ? response : [response]).map(String);
  for (const value of wanted) await box(value).check();
  const chosen = await field
    .locator(`input[name="${question.id}"]:checked`)
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
  for (const value of chosen) if (!wanted.includes(value)) await box(value).uncheck();
}

/** With the buttons; at least one move, since the order that is shown first is no answer yet. */
async function reorder(course: FrameLocator, ids: readonly string[]): Promise<void> {
  const rows = course.locator('.ord [data-drop]');
  await course.locator(`.ord [data-drop="${ids[0]}"]`).waitFor();
  const first = rows.first().getByRole('button');
  await first.nth(1).click();
  for (const [place, id] of ids.entries()) {
    const row = course.locator(`.ord [data-drop="${id}"]`);
    const shown = await rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-drop')));
    for (let at = shown.indexOf(id); at > place; at--) await row.getByRole('button').first().click();
  }
}

/** The response as the controls show it; undefined where none is given. Keeps what a learner sees, not what is saved. */
export async function shownResponse(course: FrameLocator, question: Question): Promise<Response | undefined> {
  const field = course.locator('fieldset.q');
  const chosen = await field
    .locator(`input[name="${question.id}"]:checked`)
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
  if (question.type === 'true-false') return chosen[0] === undefined ? undefined : chosen[0] === 'true';
  if (['single-choice', 'claim'].includes(question.type)) return chosen[0];
  if (['multiple-choice', 'hotspot'].includes(question.type)) return chosen.sort();
  throw new Error(`The controls of ${question.type} are not read.`);
}
