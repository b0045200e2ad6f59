import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPlugin } from '../../src/apps/dev-server/content-plugin.ts';
import { launchBrowser, openContext } from '../support/browser.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'borderless-dev-')), 'course');
const lesson = join(folder, 'modules/foundations/network-not-force.json');
const sentence = 'Your sergeant says:';

let server: ViteDevServer;
let browser: Browser;
let page: Page;

/** Saves the lesson as an author would, with one piece of its text changed. */
function save(from: string, to: string): void {
  const text = readFileSync(lesson, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in the lesson.`);
  writeFileSync(
    lesson,
    text.replace(from, () => to),
  );
}

/** On the screen; the copy for paper holds it too. */
const shown = (text: string) => page.locator('#nnf-hook').getByText(text);

beforeAll(async () => {
  cpSync('course-content', folder, { recursive: true });
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    // Its own folder: other servers and builds keep theirs.
    cacheDir: join(folder, '../vite'),
    plugins: [react(), contentPlugin(folder)],
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  browser = await launchBrowser();
  page = await (await openContext(browser)).newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}#/lesson/network-not-force/hook`);
  await shown(sentence).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

describe('an instructor at the dev server', () => {
  it('sees an edit as soon as it is saved, at the same place of the course', async () => {
    save(sentence, 'Your sergeant shouts:');
    await shown('Your sergeant shouts:').waitFor();
    expect(page.url()).toContain('#/lesson/network-not-force/hook');
    save('Your sergeant shouts:', sentence);
    await shown(sentence).waitFor();
  });

  it('sees a misspelt field over the page, with file, line, column and the mend, until it is right again', async () => {
    save('"story": true', '"storry": true');
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    const line =
      readFileSync(lesson, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('storry')) + 1;
    expect(await dialog.getByRole('heading', { level: 1 }).textContent()).toContain('storry');
    expect(await dialog.textContent()).toContain(`network-not-force.json:${line}:`);
    expect(await dialog.textContent()).toContain('Did you mean "story"?');
    expect(await dialog.getByRole('heading', { level: 1 }).evaluate((title) => title === document.activeElement)).toBe(
      true,
    );
    save('"storry": true', '"story": true');
    await dialog.waitFor({ state: 'detached' });
    await shown(sentence).waitFor();
  });

  it('sees where the JSON breaks off, and the course again when it is mended', async () => {
    save('"title": "A network, not a global police force",', '"title": "A network, not a global police force,');
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/network-not-force\.json:5:\d+/);
    save('"title": "A network, not a global police force,', '"title": "A network, not a global police force",');
    await dialog.waitFor({ state: 'detached' });
  });

  it('finds what can be counted on a page, or the errors while there are some', async () => {
    const report = await (await openContext(browser)).newPage();
    const address = new URL('/report', server.resolvedUrls?.local[0]).href;
    await report.goto(address);
    const lessons = report.getByRole('region', { name: 'Lessons', exact: true });
    expect(await lessons.getByRole('rowheader').allTextContents()).toContain('network-not-force');
    expect(await report.getByRole('heading', { level: 2 }).allTextContents()).toContain('Objectives by lesson');
    save('"story": true', '"storry": true');
    await report.goto(address);
    expect(await report.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('storry')]);
    save('"storry": true', '"story": true');
  });
});
