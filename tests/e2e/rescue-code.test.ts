import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { give, responseTo, shownResponse } from '../support/answering.ts';
import type { openContext } from '../support/browser.ts';
import { goTo, learnerAt, words } from '../support/learner.ts';
import { refuseCommits } from '../support/lms-page.ts';
import { addressOf, coursePackages, firstOfType, readPackage } from '../support/packaged-course.ts';
import { readRecord } from '../support/record-reading.ts';
import { soon } from '../support/soon.ts';
import { openStage } from '../support/stage.ts';

const course = readPackage(coursePackages['scorm-1.2']);
const question = firstOfType(course, 'single-choice');
const other = firstOfType(course, 'hotspot');
const at = (id: string) => addressOf(course, id);

const stage = openStage();

describe('a learner whose answers are saved nowhere', () => {
  it('is told so in words, tries again, takes a rescue code to another device, and goes on there with both', async () => {
    // Storage is forbidden, and the LMS takes nothing.
    const forbid = async (context: Awaited<ReturnType<typeof openContext>>) => {
      await context.addInitScript(() => {
        for (const name of ['localStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      });
    };
    const learner = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: at(question.id), prepare: forbid });
    await refuseCommits(learner.page, true);
    await give(learner.course, question, responseTo(question, 'right'));
    await learner.course.getByRole('button', { name: words.text('question.check') }).click();
    const light = learner.course.getByRole('status').filter({ hasText: words.text('save.failed') });
    await light.getByRole('link').click();
    const notice = learner.course.getByRole('region', { name: words.text('saving.failed') });
    await notice.getByText(words.text('notice.forAdministrator')).click();
    expect(await notice.innerText()).toContain('lms-did-not-save');
    expect(await learner.course.getByRole('main').innerText()).toContain(words.text('saving.keepOpen'));
    await learner.course.getByRole('button', { name: words.text('saving.again') }).click();
    await notice.waitFor();

    await learner.course.getByRole('link', { name: words.text('saving.toRescue') }).click();
    const code = await learner.course.getByLabel(words.text('rescue.text')).inputValue();
    const pictures = learner.course.getByRole('img', { name: /QR/ });
    expect(await pictures.count()).toBe(code.split('\n\n').length - 1);
    const download = learner.page.waitForEvent('download');
    await learner.course.getByRole('button', { name: words.text('rescue.save') }).click();
    const saved = readFileSync(await (await download).path());
    expect(saved.toString('utf8')).toBe(code);
    expect(learner.problems).toEqual([]);
    await learner.close();

    const elsewhere = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { at: at(other.id) });
    await give(elsewhere.course, other, responseTo(other, 'right'));
    await elsewhere.course.getByRole('button', { name: words.text('question.check') }).click();
    await elsewhere.course.locator('.fb').waitFor();
    await goTo(elsewhere.course, '/rescue/enter');
    const field = elsewhere.course.getByLabel(words.text('enter.label'));
    await field.fill(code.slice(0, -3));
    await elsewhere.course.getByRole('button', { name: words.text('enter.check') }).click();
    await soon(async () => expect(await field.getAttribute('aria-invalid')).toBe('true'));
    await elsewhere.course
      .locator('input[type=file]')
      .setInputFiles({ name: 'code.txt', mimeType: 'text/plain', buffer: saved });
    await elsewhere.course.getByRole('heading', { name: words.text('enter.found') }).waitFor();
    const answers = elsewhere.course.getByRole('row', { name: words.text('rescue.answers') });
    expect(await answers.getByRole('cell').allInnerTexts()).toEqual(['1', '1']);
    const suspended = async () => readRecord('scorm-1.2', await elsewhere.record()).suspendData;
    const before = await suspended();
    await elsewhere.course.getByRole('button', { name: words.text('enter.add') }).click();
    await elsewhere.course.getByText(words.text('enter.added'), { exact: true }).waitFor();

    // The LMS has it: another browser finds both answers there.
    await soon(async () => expect(await suspended()).not.toBe(before));
    const record = await elsewhere.record();
    expect(elsewhere.problems).toEqual([]);
    await elsewhere.close();
    const third = await learnerAt(stage.browser, stage.host, 'scorm-1.2', { record, at: at(question.id) });
    await third.course.locator('.fb').waitFor();
    expect(await shownResponse(third.course, question)).toEqual(responseTo(question, 'right'));
    await goTo(third.course, at(other.id));
    await soon(async () =>
      expect(new Set([await shownResponse(third.course, other)].flat())).toEqual(
        new Set([responseTo(other, 'right')].flat()),
      ),
    );
    await third.close();
  });
});
