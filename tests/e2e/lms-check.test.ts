import { describe, expect, it } from 'vitest';
import { goTo, learnerAt, words } from '../support/learner.ts';
import type { HostedStandard } from '../support/package-host.ts';
import { coursePackages, readPackage } from '../support/packaged-course.ts';
import { openStage } from '../support/stage.ts';

const stage = openStage();
const standards: readonly HostedStandard[] = ['scorm-1.2', 'scorm-2004-4th'];
const { administratorCode } = readPackage(coursePackages['scorm-1.2']);

describe.each(standards)('the check of an LMS from inside the course (%s)', (standard) => {
  it('opens to the code of the package alone, says what is kept, and puts back what it wrote', async () => {
    const { course, page, problems, close } = await learnerAt(stage.browser, stage.host, standard);
    await goTo(course, '/about');
    await course.getByRole('link', { name: words.text('about.lmsCheck') }).click();
    const field = course.getByLabel(words.text('lmsCheck.code'));
    await field.fill('not-the-code');
    await field.press('Enter');
    await course.getByText(words.text('lmsCheck.wrong')).waitFor();
    await field.fill(` ${administratorCode.toUpperCase()} `);
    await field.press('Enter');
    await course.getByRole('button', { name: words.text('lmsCheck.run') }).click();
    const heading = course.getByRole('heading', { name: words.text('lmsCheck.found') });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    const saved = course.getByRole('row', { name: words.text('lmsCheck.suspendData') });
    expect(await saved.innerText()).toMatch(/4096 characters came back whole/);
    expect(await course.getByRole('row', { name: words.text('lmsCheck.restored') }).innerText()).toContain(
      words.text('lmsCheck.is.keeps'),
    );
    const report = await course.getByLabel(words.text('lmsCheck.text')).inputValue();
    expect(report).toContain('"report": "both"');
    const kept = await page.evaluate(() => {
      const api: unknown = Reflect.get(window, 'API') ?? Reflect.get(window, 'API_1484_11');
      const cmi = Object(Reflect.apply(Reflect.get(Object(api), 'renderCMIToJSONObject'), api, [])).cmi;
      return { suspendData: cmi.suspend_data ?? '', interactions: Object.keys(cmi.interactions ?? {}).length };
    });
    expect(kept).toEqual({ suspendData: '', interactions: 0 });
    expect(problems).toEqual([]);
    await close();
  });
});
