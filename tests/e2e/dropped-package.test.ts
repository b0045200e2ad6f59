import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LmsServer, startLms } from '../../src/apps/lms/serve.ts';
import { words as lms } from '../../src/lms/words.ts';
import { type Administrator, administratorAt } from '../support/administrator.ts';
import { launchBrowser } from '../support/browser.ts';
import { handMadeZip } from '../support/hand-made-zip.ts';
import { smallPackage } from '../support/small-package.ts';

let browser: Browser;
let server: LmsServer;
let admin: Administrator;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLms({ page: 'dist/lms', packages: 'dist/packages', port: 0 });
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  admin = await administratorAt(browser, server.address);
});
afterEach(async () => {
  await admin.page.context().close();
});

async function launch(script: string, files?: Readonly<Record<string, string>>): Promise<void> {
  await admin.openZip(smallPackage([{ title: 'Only one', script }], files));
  await admin.page.getByRole('heading', { name: 'A small course' }).waitFor();
  await admin.launch();
}

/** What the course told with tell(), as the page has it in its records. */
async function told(): Promise<Record<string, unknown>> {
  const read = () =>
    admin.page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.includes('record-2'))
        .map(([, text]) => JSON.parse(text).values['cmi.suspend_data'])
        .find((data) => data !== undefined),
    );
  await expect.poll(read, { timeout: 15_000 }).toBeTruthy();
  return JSON.parse(await read());
}

describe('a zip that is opened in the local LMS', () => {
  it('is chosen by keyboard, played, recorded, and sent to no server', async () => {
    const sent: string[] = [];
    admin.page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    const choosing = admin.page.waitForEvent('filechooser');
    await admin.button(lms.openZip).focus();
    await admin.page.keyboard.press('Enter');
    const script = `fetch('../data/é 1.json').then((answer) => answer.json()).then((data) =>
      tell({ data, at: new URLSearchParams(location.search).get('at'), missing: null }));`;
    const zip = smallPackage([{ title: 'Only one', script }], { 'data/é 1.json': '{"is":"read"}' });
    await (await choosing).setFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await admin.page.getByText(lms.droppedHint).waitFor();
    await admin.launch();
    expect(await told()).toEqual({ data: { is: 'read' }, at: '0', missing: null });
    await admin.button(lms.leave).click();
    await admin.button(lms.relaunch).waitFor();
    expect(sent).toEqual([]);
    expect(admin.problems).toEqual([]);
  });

  it('can be dropped anywhere on the page', async () => {
    const zip = smallPackage([{ title: 'Only one', script: 'tell(1)' }]);
    const transfer = await admin.page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'dropped.zip'));
      return data;
    }, Array.from(zip));
    await admin.page.locator('.record').dispatchEvent('dragover', { dataTransfer: transfer });
    await admin.page.getByText(lms.dropHere).waitFor();
    await admin.page.locator('.record').dispatchEvent('drop', { dataTransfer: transfer });
    await admin.page.getByRole('heading', { name: 'A small course' }).waitFor();
    expect(await admin.page.getByText(/^dropped\.zip, /).isVisible()).toBe(true);
  });

  it('is refused with its name and the reason where it is hostile, and the package before stays', async () => {
    await admin.openZip(handMadeZip([{ name: '../../evil.html', data: 'x' }]), 'evil.zip');
    const alert = admin.page.getByRole('alert');
    await expect.poll(() => alert.innerText()).toContain('evil.zip: “../../evil.html” points outside of the package.');
    expect(await admin.button(lms.launch).isVisible()).toBe(true);
  });

  it('lists its parts, each with a record of its own', async () => {
    await admin.openZip(smallPackage(['One', 'Two'].map((title) => ({ title, script: `tell('${title}')` }))));
    await admin.page.getByLabel(lms.launchable).selectOption({ label: 'Two' });
    await admin.launch();
    expect(await told()).toBe('Two');
    await admin.button(lms.leave).click();
    await admin.page.getByLabel(lms.launchable).selectOption({ label: 'One' });
    await admin.page.getByText(lms.firstLaunch).waitFor();
  });
});

describe('a hostile package', () => {
  it('reaches no record, no page above, no server of this machine and no other origin', async () => {
    const page = server.address;
    await launch(`
      const tried = (what) => { try { return String(what()); } catch (error) { return 'refused'; } };
      const fetched = (address) => fetch(address, { mode: 'no-cors' }).then(() => 'reached', () => 'refused');
      const drawn = (address) => new Promise((done) => {
        const image = new Image();
        image.onload = () => done('reached');
        image.onerror = () => done('refused');
        image.src = address;
      });
      const framed = () => new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.src = '${page}/';
        document.addEventListener('securitypolicyviolation', () => done('refused'));
        setTimeout(() => done('reached'), 3000);
        document.body.append(frame);
      });
      addEventListener('load', async () => {
        const found = {
          storage: tried(() => top.localStorage.length),
          document: tried(() => top.document.title),
          api: tried(() => top.API),
          away: tried(() => { top.location.href = 'about:blank'; return top.closed; }),
          list: await fetched('${page}/packages.json'),
          worker: await navigator.serviceWorker.register('page-0.html').then(() => 'reached', () => 'refused'),
          outside: await fetched('https://example.org/'),
          image: await drawn('https://example.org/x.png'),
          framed: await framed(),
        };
        // In the name of the runner, in the shape that it uses, from a window that is not its own.
        top.postMessage({ kind: 'saved', values: { 'cmi.core.lesson_status': 'passed' } }, '*');
        tell(found);
      });`);
    const found = await told();
    expect(found).toEqual({
      storage: 'refused',
      document: 'refused',
      api: 'refused',
      away: 'refused',
      list: 'refused',
      worker: 'refused',
      outside: 'refused',
      image: 'refused',
      framed: 'refused',
    });
    expect(admin.page.url()).toBe(`${server.address}/`);
    expect(await admin.fact(lms.facts.status)).not.toContain(lms.statuses.passed);
  });

  it('finds nothing that another package has kept in the browser', async () => {
    await launch("localStorage.setItem('secret', 'x'); tell('kept')");
    await told();
    await admin.button(lms.leave).click();
    await admin.openZip(smallPackage([{ title: 'Spy', script: "tell([localStorage.getItem('secret'), 'spied'])" }]));
    await admin.page.getByText(lms.firstLaunch).waitFor();
    await admin.launch();
    await expect.poll(() => admin.section(lms.calls).innerText()).toContain('[null,');
  });

  it('that hangs does not hang the page: its window can be killed, and what was saved is kept', async () => {
    await launch("tell('before'); setTimeout(() => { for (;;); }, 500)");
    await told();
    await admin.page.waitForTimeout(1000);
    await admin.button(lms.kill).click();
    await expect.poll(admin.standing).toBe(lms.killed);
    expect(await told()).toBe('before');
  });
});

describe('the switch for the network', () => {
  it('has the files of the course fail while it is on', async () => {
    await launch(
      `setInterval(() => fetch('../a.txt').then(() => 'loads', () => 'fails').then((word) => {
        if (document.title !== word) api.LMSSetValue('cmi.core.lesson_location', document.title = word);
      }), 100)`,
      { 'a.txt': 'a' },
    );
    const place = () => admin.fact(lms.facts.place);
    await expect.poll(place).toContain('loads');
    const offline = admin.page.getByRole('switch', { name: lms.fault.offline[0] });
    await offline.check();
    await expect.poll(place).toContain('fails');
    await offline.uncheck();
    await expect.poll(place).toContain('loads');
  });
});
