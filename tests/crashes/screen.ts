import type { FrameLocator, Locator } from 'playwright-core';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { give, shownResponse } from '../support/answering.ts';
import { goTo, words } from '../support/learner.ts';
import { addressOf, type PackagedCourse } from '../support/packaged-course.ts';
import { finalOf } from '../support/taking-tests.ts';

/** What a learner presses to give an answer, and what she sees then. */
export interface Act {
  readonly trigger: Locator;
  readonly done: Locator;
}

/** Where the learner stands with the final test: what its first page offers. */
export type TestState = 'start' | 'resume' | 'again';

/** The parts of the player in which this learner works. One question with boxes is on a page, or none. */
export class Screen {
  /** Of the final test, while an attempt is under way. */
  readonly pages: number;
  readonly #test: string;

  constructor(
    readonly frame: FrameLocator,
    private readonly course: PackagedCourse,
  ) {
    const { id, questions } = finalOf(course);
    this.#test = id;
    this.pages = questions;
  }

  /** The course is there. */
  ready(): Promise<void> {
    return this.frame.locator('#main h1').first().waitFor();
  }

  async toQuestion(question: Question): Promise<void> {
    await goTo(this.frame, addressOf(this.course, question.id));
    await this.#form(question).waitFor();
  }

  /** A response that is ready to be checked. */
  async respond(question: Question, response: Response): Promise<Act> {
    const form = this.#form(question);
    const check = form.getByRole('button', { name: words.text('question.check') });
    const again = form.getByRole('button', {
      name: new RegExp(`${words.text('question.tryAgain')}|${words.text('question.practiseAgain')}`),
    });
    await check.or(again).first().waitFor();
    if (await again.isVisible()) await again.click();
    await give(this.frame, question, response);
    return { trigger: check, done: form.locator('.fb') };
  }

  shown(question: Question): Promise<Response | undefined> {
    return shownResponse(this.frame, question);
  }

  async testState(): Promise<TestState> {
    await goTo(this.frame, `/test/${this.#test}`);
    const offers = (['start', 'resume', 'again'] as const).map(
      (state) => [state, this.frame.getByRole('button', { name: words.text(`test.${state}`) })] as const,
    );
    const [first, ...others] = offers.map(([, button]) => button);
    await others.reduce((all, button) => all?.or(button), first)?.waitFor();
    for (const [state, button] of offers) if (await button.isVisible()) return state;
    return 'start';
  }

  /** Begins an attempt, where the test's first page is shown. */
  async begin(state: TestState): Promise<void> {
    if (state !== 'resume') await this.frame.getByRole('button', { name: words.text(`test.${state}`) }).click();
    await this.toPage(1);
  }

  /** The question on a page of the attempt under way, if it is one with boxes of which one can be chosen. */
  async toPage(page: number): Promise<Question | undefined> {
    await goTo(this.frame, `/test/${this.#test}/${page}`);
    const mark = this.frame.locator('.qmap a[aria-current]').filter({ hasText: new RegExp(`^${page}$`) });
    await mark.waitFor();
    const field = this.frame.locator('fieldset.q').first();
    await field.waitFor();
    const [id] = await field
      .locator('input[type="radio"]')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('name') ?? ''));
    const question = this.course.questions.get(id ?? '');
    return question?.type === 'single-choice' ? question : undefined;
  }

  /** The answer on the page that is shown. */
  choose(question: Question, response: Response): Act {
    return {
      trigger: this.frame.locator(`fieldset.q input[name="${question.id}"][value="${response}"]`),
      done: this.frame.locator('.qmap a.a[aria-current]'),
    };
  }

  /** The last step before the test is handed in. */
  async review(): Promise<Act> {
    await goTo(this.frame, `/test/${this.#test}/review`);
    await this.frame.getByLabel(words.text('review.confirm')).check();
    return {
      trigger: this.frame.getByRole('button', { name: words.text('test.handIn') }),
      done: this.frame.getByRole('heading', { name: words.text('results.byObjective') }),
    };
  }

  /** The save light says that the answers are kept: `saved` by the LMS, or `waiting` on the device. */
  async kept(): Promise<'saved' | 'waiting'> {
    const waiting = words.text('save.waiting');
    const saved = words.text('save.saved', { time: '\\d\\d:\\d\\d' });
    const light = this.frame.locator('.save').filter({ hasText: new RegExp(`${saved}|${waiting}`) });
    return (await light.innerText({ timeout: 30_000 })).includes(waiting) ? 'waiting' : 'saved';
  }

  async leave(): Promise<void> {
    await this.frame.getByRole('button', { name: words.text('nav.leave') }).click();
    await this.frame.getByRole('heading', { name: words.text('ended.title') }).waitFor();
  }

  #form(question: Question): Locator {
    return this.frame.locator(`form.question:has(input[name="${question.id}"])`);
  }
}
