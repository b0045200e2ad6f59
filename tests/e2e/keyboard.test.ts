import { describe, expect, it } from 'vitest';
import { responseTo } from '../support/answering.ts';
import { goTo, type Learner, learnerAt, screenOf, words } from '../support/learner.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { recordBeforeFinal } from '../support/saved-progress.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';

const standard = 'scorm-2004-4th';
const course = readPackage(coursePackages[standard]);
const final = course.outline.finalAssessment?.id ?? '';
const check = course.outline.modules[0]?.knowledgeCheck?.id ?? '';

const stage = openStage();

/** Presses Tab until the focus is on what was wanted. */
async function tabTo({ page, course: screen }: Learner, selector: string): Promise<void> {
  const wanted = screen.locator(`:is(${selector}):focus`);
  for (let press = 0; press < 60; press++) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

const focused = ({ course: screen }: Learner, selector: string) => screen.locator(`${selector}:focus`).waitFor();

describe('a learner without a mouse', () => {
  it('gets from the start through a lesson and a question to the next screen', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard);
    const { page, course: screen } = learner;
    await screen.locator('.go a.main').waitFor();
    await tabTo(learner, 'a.skip');
    expect(await screen.locator('a.skip').boundingBox()).toMatchObject({ x: expect.any(Number) });
    await page.keyboard.press('Enter');
    await focused(learner, 'main');
    await tabTo(learner, '.go a.main');
    await page.keyboard.press('Enter');
    await focused(learner, 'h1');

    const [first] = course.lessons;
    for (const part of first?.parts ?? []) {
      await screen.getByRole('heading', { name: part.title, exact: true }).first().waitFor();
      const question = part.blocks.map(({ id }) => course.questions.get(id)).find(Boolean);
      if (question) {
        expect(question.type).toBe('claim');
        const right = responseTo(question, 'right');
        await tabTo(learner, `input[name="${question.id}"]`);
        await page.keyboard.press('Space');
        while ((await screen.locator('input:checked').getAttribute('value')) !== String(right)) {
          await page.keyboard.press('ArrowDown');
        }
        await tabTo(learner, '.check-row button');
        await page.keyboard.press('Enter');
        await focused(learner, '.fb.ok .verdict');
        await tabTo(learner, '.dock a:last-child');
        await page.keyboard.press('Enter');
        await focused(learner, 'h2');
        expect((await screenOf(screen)).title).toContain(first?.parts[first.parts.indexOf(part) + 1]?.title);
        expect(learner.problems).toEqual([]);
        return learner.close();
      }
      await tabTo(learner, '.dock a:last-child');
      await page.keyboard.press('Enter');
    }
    throw new Error('The first lesson asks nothing.');
  });

  it('is led to what is missing, and never loses the focus to what went away', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard);
    const { page, course: screen } = learner;
    const question = [...course.questions.values()].find(({ type, tries }) => type === 'single-choice' && tries > 1);
    const lesson = course.layout.lessons.find(({ questions }) => questions.includes(question?.id ?? ''));
    const part = course.lessons
      .find(({ id }) => id === lesson?.id)
      ?.parts.find(({ blocks }) => blocks.some(({ id }) => id === question?.id));
    await goTo(screen, `/lesson/${lesson?.id}/${part?.id}`);
    await tabTo(learner, '.check-row button');
    await page.keyboard.press('Enter');
    await focused(learner, '.err h2');
    await tabTo(learner, '.err a');
    await page.keyboard.press('Enter');
    await focused(learner, 'fieldset.q input');
    await page.keyboard.press('Space');
    await tabTo(learner, '.check-row button');
    await page.keyboard.press('Enter');
    await focused(learner, '.fb .verdict');
    if ((await screen.locator('.fb.bad').count()) > 0) {
      await tabTo(learner, '.fb-actions button');
      await page.keyboard.press('Enter');
      await focused(learner, 'fieldset.q legend h2');
    }
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('opens a term in its paragraph and comes back to it when it is closed', async () => {
    const withTerm = course.lessons.flatMap(({ id, parts }) =>
      parts
        .filter(({ blocks }) => JSON.stringify(blocks.filter(({ type }) => type === 'text')).includes('"term":'))
        .map((part) => `/lesson/${id}/${part.id}`),
    );
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: withTerm[0] ?? '' });
    await learner.course.locator('button.term').first().waitFor();
    await tabTo(learner, 'button.term');
    await learner.page.keyboard.press('Enter');
    await learner.course.locator('.gloss').waitFor();
    await tabTo(learner, '.gloss button');
    await learner.page.keyboard.press('Enter');
    await learner.course.locator('.gloss').waitFor({ state: 'detached' });
    await focused(learner, 'button.term');
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

describe('every change of screen', () => {
  const { lessons } = course;
  const [lesson] = lessons;
  const addresses = [
    `/lesson/${lesson?.id}/${lesson?.parts[0]?.id}`,
    `/lesson/${lesson?.id}/${lesson?.parts[1]?.id}`,
    '/glossary',
    '/sources',
    '/settings',
    '/about',
    `/check/${check}`,
    `/test/${final}`,
    `/results/${final}`,
    '/no-such-page',
    '/',
  ];

  it('has its own title, and the focus on its heading', async () => {
    const record = recordBeforeFinal(standard, course);
    const learner = await learnerAt(stage.browser, stage.host, standard, { record });
    const { course: screen } = learner;
    await screen.locator('#main h1').waitFor();
    const titles: string[] = [];
    for (const address of addresses) {
      await goTo(screen, address);
      await screen.locator(':is(h1, h2)[tabindex="-1"]:focus').waitFor();
      const { title, focus } = await screenOf(screen);
      titles.push(title);
      expect([address, focus]).toEqual([address, expect.stringMatching(/^H[12]$/)]);
      expect(await screen.locator(':focus').innerText()).not.toBe('');
    }
    expect(new Set(titles).size).toBe(addresses.length);
    expect(titles.at(-1)).toBe(course.outline.title);
    for (const title of titles) expect(title).toContain(course.outline.title);

    await goTo(screen, `/test/${final}`);
    await screen.locator('.dock button.main').click();
    await screen.locator('legend h2:focus').waitFor();
    await screen.locator('.dock a.main').click();
    await soon(async () =>
      expect((await screenOf(screen)).title).toContain(
        words.text('test.question', { number: 2, count: course.outline.finalAssessment?.questions ?? 0 }),
      ),
    );
    await screen.locator('legend h2:focus').waitFor();
    await goTo(screen, `/test/${final}/review`);
    await screen.locator('h1:focus').waitFor();
    await screen.getByRole('button', { name: words.text('test.handIn') }).click();
    await screen.locator('#confirm:focus').waitFor();
    await screen.locator('#confirm').check();
    await screen.getByRole('button', { name: words.text('test.handIn') }).click();
    await screen.locator('h1.score:focus').waitFor();
    await screen.getByRole('button', { name: words.text('nav.leave') }).click();
    await screen.locator('h1:focus', { hasText: words.text('ended.title') }).waitFor();
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});
