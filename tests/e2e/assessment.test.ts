import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import { give, responseTo } from '../support/answering.ts';
import { rulesByType } from '../support/example-questions.ts';
import { expectedInteraction } from '../support/expected-interaction.ts';
import { goTo, learnerAt, words } from '../support/learner.ts';
import type { HostedStandard } from '../support/package-host.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { type ReadInteraction, readRecord } from '../support/record-reading.ts';
import { attemptIn, recordBeforeFinal } from '../support/saved-progress.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';
import { type Answer, finalOf, percentOf, takeCheck, takeFinal } from '../support/taking-tests.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const final = finalOf(course);
const check = course.details.assessments.find(({ kind }) => kind === 'knowledge-check') ?? missing('knowledge check');

function missing(what: string): never {
  throw new Error(`The course holds no ${what}.`);
}

const stage = openStage();

const ways = ['right', 'wrong', 'open'] as const;

function expected(standard: HostedStandard, { question, response }: Answer): Partial<ReadInteraction> {
  const rules = rulesFor(rulesByType, question);
  const { pattern, ...told } = expectedInteraction(standard, rules.interaction(question, response));
  const score = rules.score(question, response);
  return {
    ...told,
    id: question.id,
    patterns: expect.arrayContaining([pattern]),
    result: score.status === 'scored' && score.earned >= 1 ? 'correct' : 'wrong',
    objectives: [question.objective, ...(question.also ?? [])],
    weighting: '1',
    latency: expect.stringMatching(
      standard === 'scorm-1.2' ? /^\d\d:\d\d:\d\d(\.\d{1,2})?$/ : /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/,
    ),
    time: expect.stringMatching(
      standard === 'scorm-1.2' ? /^\d\d:\d\d:\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.00Z$/,
    ),
  };
}

describe.concurrent.each(Object.keys(coursePackages) as HostedStandard[])('in %s', (standard) => {
  const old = standard === 'scorm-1.2';

  it('a knowledge check gives the reason at once, reports each answer, and tells no score of the course', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: `/check/${check.id}` });
    const { course: screen } = learner;
    const answers = await takeCheck(learner, course, check, (at) => (at === 0 ? 'wrong' : 'right'));
    expect(await screen.locator('h1.score').innerText()).toContain(words.text('results.good'));
    const record = readRecord(standard, await learner.record());
    expect(record.interactions).toMatchObject(answers.map((answer) => expected(standard, answer)));
    expect(record).toMatchObject({ score: '', status: old ? 'incomplete' : 'incomplete unknown', location: check.id });
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('a final test that is failed and then passed leaves the better result, and every answer, with the LMS', async () => {
    const began = Date.now();
    const before = recordBeforeFinal(standard, course);
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: `/test/${final.id}`, record: before });
    const first = await takeFinal(learner, course, (at) => ways[at % ways.length] ?? 'open');
    expect(await learner.course.locator('h1.score').innerText()).toContain(words.text('results.failed'));
    await soon(async () =>
      expect(readRecord(standard, await learner.record())).toMatchObject({
        status: old ? 'failed' : 'completed failed',
        score: String(percentOf(course, first)),
      }),
    );

    await learner.course.getByRole('button', { name: words.text('nav.leave') }).click();
    await learner.course.getByRole('heading', { name: words.text('ended.title') }).waitFor();
    await learner.relaunch({ at: `/test/${final.id}` });
    const again = Date.now();
    const second = await takeFinal(learner, course, () => 'right');
    const shown = await learner.course.locator('h1.score').innerText();
    expect(shown).toContain(words.text('results.passed'));
    expect(shown).toContain(words.percent(1));
    await learner.course.getByRole('button', { name: words.text('nav.leave') }).click();
    await learner.course.getByRole('heading', { name: words.text('ended.title') }).waitFor();

    const record = readRecord(standard, await learner.record());
    expect(record).toMatchObject({ status: old ? 'passed' : 'completed passed', score: '100', exit: 'suspend' });
    expect(record.interactions).toMatchObject([...first, ...second].map((answer) => expected(standard, answer)));
    const tested = final.cells.map((cell) => cell.module);
    expect(
      record.objectives.filter(({ id }) => course.outline.modules.some((module) => module.id === id)),
    ).toMatchObject(
      course.outline.modules.map(({ id }) => {
        const asked = tested.includes(id);
        const status = old ? (asked ? 'passed' : 'completed') : `completed ${asked ? 'passed' : 'unknown'}`;
        return { id, status, score: asked ? '100' : '' };
      }),
    );
    if (!old) expect(record.progress).toBe('1');
    expect(record.suspendData.length).toBeLessThanOrEqual(4096);
    const seconds = secondsOf(record.sessionTime);
    expect(seconds).toBeGreaterThan(0);
    // Of the second session alone: what came before is the LMS's to add.
    expect(seconds).toBeLessThanOrEqual((Date.now() - again) / 1000 + 5);
    expect(seconds).toBeLessThan((Date.now() - began) / 1000);
    expect(learner.problems).toEqual([]);
    await learner.close();
  });

  it('a test left in the middle goes on with its answers', async () => {
    const learner = await learnerAt(stage.browser, stage.host, standard, { at: `/test/${final.id}` });
    await learner.course.locator('.dock button.main').click();
    await learner.course.locator('fieldset.q').first().waitFor();
    await soon(async () => expect(attemptIn(course, await learner.record(), final.id).handedIn).toBe(false));
    const { questions } = attemptIn(course, await learner.record(), final.id);
    const [id = ''] = questions;
    const question = course.questions.get(id) ?? missing(id);
    await give(learner.course, question, responseTo(question, 'right'));
    const points = async () => {
      const { responses } = attemptIn(course, await learner.record(), final.id);
      return rulesFor(rulesByType, question).score(question, responses[id] ?? []);
    };
    await soon(async () => expect(await points()).toMatchObject({ earned: 1 }));
    await learner.relaunch();
    await learner.course.locator('.go a.main').click();
    await learner.course.getByRole('button', { name: words.text('test.resume') }).click();
    await learner.course.locator('.qmap a[aria-current]').waitFor();
    expect(await learner.course.locator('.qmap a[aria-current]').innerText()).toBe('2');
    await goTo(learner.course, `/test/${final.id}/1`);
    await learner.course.locator('.qmap a.a[aria-current]').waitFor();
    expect(attemptIn(course, await learner.record(), final.id).questions).toEqual(questions);
    expect(await points()).toMatchObject({ earned: 1 });
    expect(learner.problems).toEqual([]);
    await learner.close();
  });
});

/** Of `00:01:02.50` or `PT1M2.5S`. */
function secondsOf(time: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(time) ?? /^(\d+):(\d+):([\d.]+)$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
