import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stored } from '../../src/player/record/stored.ts';
import { databaseName } from '../../src/session/journal/indexed-db-store.ts';
import { responseTo } from '../support/answering.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { words } from '../support/learner.ts';
import { addressOf, firstOfType, readPackage } from '../support/packaged-course.ts';
import { soon } from '../support/soon.ts';
import { editionWith, hostWebBuild, type WebHost } from '../support/web-host.ts';

const course = readPackage('dist/packages/policing-without-borders-web.zip');
const question = firstOfType(course, 'single-choice');
const response = responseTo(question, 'wrong');
const answered = addressOf(course, question.id);

let browser: Browser;
let host: WebHost;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await hostWebBuild(course.files);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** A visit with everything that goes wrong in it. Without a server the browser itself says so; that is no fault of ours. */
async function visit(context: BrowserContext, at = '/'): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/ERR_CONNECTION_REFUSED/.test(message.text()))
      problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(host.address)) problems.push(`left the course: ${request.url()}`);
  });
  await page.goto(`${host.address}#${at}`);
  return { page, problems };
}

const lightSays = (page: Page, said: RegExp) =>
  soon(async () => expect(await page.locator('.bar [role=status]').innerText()).toMatch(said));
const saved = new RegExp(words.text('save.saved', { time: '\\d\\d:\\d\\d' }));

async function answer(page: Page): Promise<void> {
  await page.locator(`input[name="${question.id}"][value="${response}"]`).check();
  await page.getByRole('button', { name: words.text('question.check') }).click();
  await page.locator('.fb').waitFor();
  await lightSays(page, saved);
}

const chosen = (page: Page) => page.locator(`input[name="${question.id}"]:checked`).getAttribute('value');

describe('the plain web build', () => {
  it('works without a server after the first visit: what was answered, and every other lesson', async () => {
    const context = await openContext(browser);
    const { page, problems } = await visit(context);
    await page.getByText(words.text('home.offline')).waitFor();
    expect(await page.getByText(words.text('home.ownRecord')).count()).toBe(1);
    await page.goto(`${host.address}#${answered}`);
    await answer(page);
    await host.stop();

    await page.reload();
    await page.locator('.fb').waitFor();
    expect(await chosen(page)).toBe(response);
    // A lesson of the last module, with its picture: nothing of it was shown before.
    const last = course.lessons.at(-1);
    await page.goto(`${host.address}#/lesson/${last?.id}/${last?.parts[0]?.id}`);
    await page
      .getByRole('heading', { name: last?.parts[0]?.title ?? '', exact: true })
      .first()
      .waitFor();
    for (const at of ['/glossary', '/sources', '/handouts', '/privacy', '/rescue', '/certificate']) {
      await page.goto(`${host.address}#${at}`);
      await page.locator('h1').waitFor();
    }
    const other = await visit(context, '/');
    await other.page.locator('.go a.main').waitFor();
    expect([...problems, ...other.problems]).toEqual([]);
    await host.start();
    await context.close();
  });

  it('keeps its record in the browser: exported, gone with the browser, imported, and resumed', async () => {
    const here = await openContext(browser);
    const first = await visit(here, answered);
    await answer(first.page);
    await first.page.goto(`${host.address}#/record`);
    const download = first.page.waitForEvent('download');
    await first.page.getByRole('button', { name: words.text('record.export') }).click();
    const buffer = readFileSync(await (await download).path());
    const file = JSON.parse(buffer.toString('utf8'));
    expect(file).toMatchObject({
      format: 'borderless-record',
      version: 1,
      course: { id: course.outline.id, revision: course.outline.revision },
      completion: 'incomplete',
      success: 'unknown',
      submissions: [{ id: question.id, result: 0, detail: { kind: 'choice', response: [response] } }],
    });
    expect(Date.parse(file.submissions[0].time)).toBeLessThanOrEqual(Date.parse(file.exported));
    const names = await first.page.evaluate(async () => ({
      storage: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      caches: await caches.keys(),
    }));
    const told = stored.map(({ key }) => new RegExp(`^${key.replace(/\{[^}]*\}/g, '.*')}$`));
    const kept = [...names.storage, ...names.caches];
    expect(names.databases).toEqual([databaseName]);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.filter((name) => !told.some((pattern) => pattern.test(name)))).toEqual([]);
    expect(first.problems).toEqual([]);
    await here.close();

    const elsewhere = await openContext(browser);
    const next = await visit(elsewhere, '/record');
    const chooser = next.page.locator('input[type=file]');
    await chooser.setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await next.page.getByText(words.text('record.problem.not-ours')).waitFor();
    await chooser.setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer });
    await next.page.getByRole('heading', { name: words.text('record.found') }).waitFor();
    await next.page.getByRole('button', { name: words.text('enter.add') }).click();
    await next.page.getByText(words.text('enter.added'), { exact: true }).waitFor();
    await lightSays(next.page, saved);
    await next.page.goto(`${host.address}#${answered}`);
    await next.page.reload();
    await next.page.locator('.fb').waitFor();
    expect(await chosen(next.page)).toBe(response);
    await next.page.goto(`${host.address}#/record`);
    const submissions = next.page.locator('.kv div', { hasText: words.text('record.submissions') });
    expect(await submissions.locator('dd').innerText()).toBe('1');

    // Nothing of it stays when the learner says so, twice.
    await next.page.goto(`${host.address}#/privacy`);
    await next.page.getByRole('button', { name: words.text('forget.start') }).click();
    await next.page.getByRole('link', { name: words.text('forget.export') }).waitFor();
    await next.page.getByRole('button', { name: words.text('forget.yes') }).click();
    await next.page.getByRole('link', { name: words.text('home.rescue') }).waitFor();
    const left = await next.page.evaluate(async (name) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const rows = await new Promise<number>((resolve) => {
        const request = database.transaction('journal').objectStore('journal').count();
        request.onsuccess = () => resolve(request.result);
      });
      return { rows, keys: Object.keys(localStorage) };
    }, databaseName);
    expect(left).toEqual({ rows: 0, keys: [`borderless/${course.outline.id}/journal`] });
    expect(next.problems).toEqual([]);
    await elsewhere.close();
  });

  it('tells of a new edition, opens it at the next start and never before, and keeps what was done', async () => {
    const context = await openContext(browser);
    const { page, problems } = await visit(context, answered);
    await answer(page);
    await page.goto(`${host.address}#/`);
    await page.getByText(words.text('home.offline')).waitFor();
    const html = new TextDecoder().decode(course.files.get('index.html'));
    const titled = html.replace(/<title>[^<]*</, '<title>The new edition<');
    host.serve(editionWith(course.files, 'index.html', new TextEncoder().encode(titled)));
    const before = host.asked.length;
    await page.reload();
    await page.getByRole('region', { name: words.text('home.newEdition') }).waitFor();
    // Only what changed was asked for again.
    const asked = new Set(host.asked.slice(before));
    expect([...asked].sort()).toEqual(['index.html', 'service-worker.js', 'settings.json']);
    const titleOf = (of: Page) => of.evaluate(async () => /<title>([^<]*)/.exec(await (await fetch('./')).text())?.[1]);
    expect(await titleOf(page)).toBe(course.outline.title);
    await page.goto('about:blank');
    await soon(async () => {
      const again = await visit(context, '/');
      const title = await titleOf(again.page);
      await again.page.close();
      expect(title).toBe('The new edition');
    });
    host.serve(course.files);
    const again = await visit(context, answered);
    await again.page.locator('.fb').waitFor();
    expect(await chosen(again.page)).toBe(response);
    expect([...problems, ...again.problems]).toEqual([]);
    await context.close();
  });
});
