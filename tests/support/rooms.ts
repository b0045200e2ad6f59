import type { Page } from 'playwright-core';
import type { Question } from '../../src/domain/assessment/question.ts';
import { type HandOption, handOptions } from '../../src/player/facilitator/hand-options.ts';
import { openContext } from './browser.ts';
import { rulesByType } from './example-questions.ts';
import { watch, words } from './learner.ts';
import { questionsOf, readPackage } from './packaged-course.ts';
import type { Stage } from './stage.ts';

/** A question with the lesson or check that asks it and the step at which it stands there, counted from 1. */
export interface Asked {
  readonly stop: string;
  readonly question: Question;
  readonly step: number;
}

/** What a package gives to a room. */
export function askedInRooms(zip: Uint8Array) {
  const course = readPackage(zip);
  // The title of a stop is its first step.
  const asked: Asked[] = course.lessons.flatMap((lesson) =>
    questionsOf(lesson).map((question, at) => ({ stop: lesson.id, question, step: at + 2 })),
  );
  const inChecks = course.details.assessments.flatMap(({ id: stop, kind, banks }) => {
    const listed = kind === 'final' ? [] : course.layout.questions.filter(({ home }) => banks.includes(home));
    return listed.flatMap(({ id }, at): Asked[] => {
      const question = course.questions.get(id);
      return question ? [{ stop, question, step: at + 2 }] : [];
    });
  });
  return {
    course,
    /** In lessons. */
    asked,
    optionsOf,
    firstAsked(fits: (one: Asked) => boolean): Asked {
      const found = asked.find(fits);
      if (!found) throw new Error('No lesson asks such a question.');
      return found;
    },
    /** The first question of each type, in lessons or checks. */
    onePerType: () =>
      [...asked, ...inChecks].filter(
        ({ question: { type } }, at, all) => all.findIndex(({ question }) => question.type === type) === at,
      ),
  };
}

function optionsOf(question: Question): HandOption[] | undefined {
  const rules = rulesByType[question.type];
  if (!rules) throw new Error(`No rules for ${question.type}.`);
  return handOptions(question, rules, {
    true: words.text('question.true'),
    false: words.text('question.false'),
    stance: (stance) => words.text(`stance.${stance}`),
  });
}

export interface RoomVisit {
  readonly at?: string;
  readonly asFacilitator?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/** Opens the package in a window that counts how often somebody looks for an LMS in it. */
export async function openRoom({ browser, host }: Stage, { at = '/', asFacilitator = true, ...look }: RoomVisit) {
  const context = await openContext(browser, { width: 1280, height: 720, ...look });
  await context.addInitScript(() => {
    const looks = { count: 0 };
    Object.assign(window, { looks });
    for (const name of ['API', 'API_1484_11'])
      Object.defineProperty(window, name, {
        get: () => {
          looks.count++;
          return undefined;
        },
      });
  });
  const page = await context.newPage();
  const problems = watch(page, host);
  const asks = asFacilitator ? '?facilitator=1' : '';
  await page.goto(`${host.address}/scorm-1.2/index.html${asks}#${at}`);
  return { page, problems, context };
}

export const looksForLms = (page: Page): Promise<number> =>
  // The boundary to the window above.
  page.evaluate(() => (window as unknown as { looks: { count: number } }).looks.count);

export const keptOnDevice = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)));

/** Hands by option, in the order of the screen. */
export const handCounts = (page: Page): Promise<number[]> =>
  page.locator('.hand-count').evaluateAll((all) => all.map((one) => Number.parseInt(one.textContent ?? '', 10)));

export async function chooseLanguage(page: Page, language: string): Promise<void> {
  if (language !== 'en') await page.locator(`.langs button[lang="${language}"]`).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}
